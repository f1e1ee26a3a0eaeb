import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../database/reads';
import { Transactions } from '../database/transactions';
import type { Principal } from './principal';

/** How long another process may go on believing a changed account, in milliseconds. */
const freshFor = 5_000;

const principalColumns = `u.id as "userId", u.username, u.display_name as "displayName", u.role,
  u.must_change_password as "mustChangePassword"`;

/** The stored form of a token's secret. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Finds who stands behind a session or a token; remembers the answer for a few seconds. */
@Injectable()
export class Principals {
  private readonly known = new Map<string, { principal: Principal | null; until: number }>();

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
  ) {}

  /** The active user, or null. */
  ofUser(userId: string): Promise<Principal | null> {
    return this.find(
      `user:${userId}`,
      `select ${principalColumns} from users u where u.id = $1 and u.is_active`,
      userId,
    );
  }

  /** The active user of a valid token, or null. */
  ofToken(token: string): Promise<Principal | null> {
    const hash = hashToken(token);
    return this.find(
      `token:${hash}`,
      `select ${principalColumns} from api_tokens t join users u on u.id = t.user_id
        where t.token_hash = $1 and u.is_active and (t.expires_at is null or t.expires_at > now())`,
      hash,
    );
  }

  /** Forgets everything once the change of accounts or tokens under way is committed. */
  forget(): void {
    this.transactions.afterCommit(() => this.known.clear());
  }

  private async find(key: string, text: string, value: string): Promise<Principal | null> {
    const now = Date.now();
    const known = this.known.get(key);
    if (known && known.until > now) return known.principal;
    const principal = await this.reads.row<Principal>(text, [value]);
    if (this.known.size > 1_000) this.known.clear();
    this.known.set(key, { principal, until: now + freshFor });
    return principal;
  }
}
