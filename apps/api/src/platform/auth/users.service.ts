import { Injectable } from '@nestjs/common';
import type { CreateUser, UpdateUser, User } from '@ky-yeu/contracts/accounts';
import type { PageQuery } from '@ky-yeu/contracts/page';
import { fold } from '@ky-yeu/vietnamese/fold';
import { contains, filterBy, listStatement, type Filters, type ListSource } from '../database/list-statement';
import { Reads } from '../database/reads';
import { Rows } from '../database/rows';
import { DomainError, fieldError } from '../http/domain-error';
import { hashPassword } from './passwords';
import { Principals } from './principals';
import { UserEntity } from './user.entity';

const source: ListSource = {
  from: 'users u',
  columns: {
    id: 'u.id',
    version: 'u.version',
    username: 'u.username',
    displayName: 'u.display_name',
    email: 'u.email',
    role: 'u.role',
    isActive: 'u.is_active',
    lastLoginAt: 'u.last_login_at',
  },
  sorts: { username: 'u.username {dir}', displayName: 'u.display_name collate "vi-x-icu" {dir}' },
  tieBreak: 'u.id',
};

/** Accounts, kept by administrators. */
@Injectable()
export class UsersService {
  constructor(
    private readonly reads: Reads,
    private readonly rows: Rows,
    private readonly principals: Principals,
  ) {}

  /** A page of accounts as JSON text. */
  list(query: PageQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, `fold(u.username || ' ' || u.display_name) like $$`, query.q && contains(fold(query.q)));
    const { text, values } = listStatement(source, query, filters);
    return this.reads.json(text, values);
  }

  /** @throws DomainError NOT_FOUND. */
  async get(id: string): Promise<User> {
    const user = await this.reads.row<User>(
      `select u.id, u.version, u.username, u.display_name as "displayName", u.email, u.role, u.is_active as "isActive",
              u.last_login_at as "lastLoginAt" from users u where u.id = $1`,
      [id],
    );
    if (!user) throw new DomainError('NOT_FOUND');
    return user;
  }

  /** @throws DomainError USERNAME_TAKEN; VALIDATION_FAILED when the name has other than a–z, 0–9, dot, hyphen. */
  async create(input: CreateUser): Promise<User> {
    const username = input.username.toLowerCase();
    if (!/^[a-z0-9][a-z0-9._-]{1,63}$/.test(username)) {
      throw fieldError('username', 'Tên đăng nhập: chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch nối.');
    }
    const id = await this.rows.insert(UserEntity, {
      username,
      displayName: input.displayName,
      email: input.email ?? null,
      role: input.role,
      passwordHash: await hashPassword(input.password),
      mustChangePassword: true,
    });
    return this.get(id);
  }

  /** @throws DomainError STALE_VERSION; LAST_ADMINISTRATOR when nobody could manage accounts any more. */
  async update(id: string, input: UpdateUser): Promise<User> {
    // Two administrators must not take the right from each other in the same moment.
    await this.reads.rows(`select id from users where role = 'administrator' and is_active order by id for update`);
    await this.rows.update(
      UserEntity,
      { id },
      input.version,
      {
        displayName: input.displayName,
        email: input.email ?? null,
        role: input.role,
        isActive: input.isActive,
        ...(input.password ? { passwordHash: await hashPassword(input.password), mustChangePassword: true } : {}),
      },
      () => this.get(id),
    );
    const left = await this.reads.row(`select 1 from users where role = 'administrator' and is_active limit 1`);
    if (!left) throw new DomainError('LAST_ADMINISTRATOR');
    if (!input.isActive || input.password) await this.endAccess(id);
    this.principals.forget();
    return this.get(id);
  }

  /** A new password or a locked account ends all sessions and tokens. */
  private async endAccess(id: string): Promise<void> {
    await this.reads.rows(`delete from sessions where sess ->> 'userId' = $1`, [id]);
    await this.reads.rows('delete from api_tokens where user_id = $1', [id]);
  }
}
