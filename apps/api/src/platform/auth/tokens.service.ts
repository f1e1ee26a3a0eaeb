import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ApiToken, CreateApiToken, CreatedApiToken } from '@ky-yeu/contracts/accounts';
import { Reads } from '../database/reads';
import { Rows } from '../database/rows';
import { DomainError, fieldError } from '../http/domain-error';
import type { Principal } from './principal';
import { hashToken, Principals } from './principals';
import { ApiTokenEntity } from './user.entity';

const columns = `id, version, name, created_at as "createdAt", expires_at as "expiresAt"`;

/** API tokens of a user: the secret is shown once, the database keeps its hash. */
@Injectable()
export class TokensService {
  constructor(
    private readonly reads: Reads,
    private readonly rows: Rows,
    private readonly principals: Principals,
  ) {}

  /** The user's tokens, newest first. */
  async list(principal: Principal): Promise<{ items: ApiToken[] }> {
    const items = await this.reads.rows<ApiToken>(
      `select ${columns} from api_tokens where user_id = $1 order by created_at desc limit 100`,
      [principal.userId],
    );
    return { items };
  }

  /** Makes a token; `expiresOn` is the last day it works, in Vietnam's time zone. */
  async create(input: CreateApiToken, principal: Principal): Promise<CreatedApiToken> {
    if (input.expiresOn && new Date(`${input.expiresOn}T23:59:59+07:00`) < new Date()) {
      throw fieldError('expiresOn', 'Hết hạn ngày: ngày này đã qua, hãy chọn ngày sau hôm nay.');
    }
    const token = `kyyeu_${randomBytes(32).toString('base64url')}`;
    const id = await this.rows.insert(ApiTokenEntity, {
      userId: principal.userId,
      name: input.name,
      tokenHash: hashToken(token),
      expiresAt: input.expiresOn ? `${input.expiresOn}T23:59:59+07:00` : null,
    });
    const row = await this.reads.row<ApiToken>(`select ${columns} from api_tokens where id = $1`, [id]);
    if (!row) throw new DomainError('INTERNAL');
    return { ...row, token };
  }

  /** Revokes a token; @throws DomainError NOT_FOUND. */
  async remove(id: string, principal: Principal): Promise<void> {
    const removed = await this.reads.row('delete from api_tokens where id = $1 and user_id = $2 returning 1', [
      id,
      principal.userId,
    ]);
    if (!removed) throw new DomainError('NOT_FOUND');
    this.principals.forget();
  }
}
