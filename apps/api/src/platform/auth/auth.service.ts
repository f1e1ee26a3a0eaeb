import { Injectable } from '@nestjs/common';
import type { Account, ChangePassword, Login, SessionInfo } from '@ky-yeu/contracts/accounts';
import { isAllowed, permissions } from '@ky-yeu/contracts/permissions';
import { Reads } from '../database/reads';
import { DomainError, fieldError } from '../http/domain-error';
import { hashPassword, verifyPassword } from './passwords';
import type { Principal, PrincipalRequest } from './principal';
import { Principals } from './principals';

// Verified when the name is unknown, so that the answer takes as long as for a known one.
const decoy = hashPassword('no such account');

/** Log in and out, and what a user may do with the own account. */
@Injectable()
export class AuthService {
  constructor(
    private readonly reads: Reads,
    private readonly principals: Principals,
  ) {}

  /** Opens a new session; @throws DomainError LOGIN_FAILED, ACCOUNT_INACTIVE. */
  async login(input: Login, request: PrincipalRequest): Promise<Account> {
    const user = await this.reads.row<{ id: string; hash: string; isActive: boolean }>(
      'select id, password_hash as hash, is_active as "isActive" from users where username = $1',
      [input.username.trim().toLowerCase()],
    );
    const isRight = await verifyPassword(user?.hash ?? (await decoy), input.password);
    if (!user || !isRight) throw new DomainError('LOGIN_FAILED');
    if (!user.isActive) throw new DomainError('ACCOUNT_INACTIVE');
    await new Promise<void>((resolve, reject) =>
      request.session.regenerate((error: unknown) => (error ? reject(error as Error) : resolve())),
    );
    Object.assign(request.session, {
      userId: user.id,
      startedAt: new Date().toISOString(),
      userAgent: request.headers['user-agent']?.slice(0, 300) ?? null,
      address: request.ip ?? null,
    });
    await new Promise<void>((resolve, reject) =>
      request.session.save((error: unknown) => (error ? reject(error as Error) : resolve())),
    );
    await this.reads.rows('update users set last_login_at = now() where id = $1', [user.id]);
    this.principals.forget();
    const principal = await this.principals.ofUser(user.id);
    if (!principal) throw new DomainError('LOGIN_FAILED');
    return this.account(principal);
  }

  /** Ends the session. */
  async logout(request: PrincipalRequest): Promise<void> {
    await new Promise<void>((resolve) => (request.session ? request.session.destroy(() => resolve()) : resolve()));
  }

  /** What the browser needs to know of the user. */
  account(principal: Principal): Account {
    return {
      id: principal.userId,
      username: principal.username,
      displayName: principal.displayName,
      role: principal.role,
      mustChangePassword: principal.mustChangePassword,
      permissions: permissions.filter((permission) => isAllowed(principal.role, permission)),
    };
  }

  /** Sets a new password and ends the user's other sessions; @throws DomainError PASSWORD_WRONG. */
  async changePassword(input: ChangePassword, request: PrincipalRequest, principal: Principal): Promise<void> {
    const user = await this.reads.row<{ hash: string }>('select password_hash as hash from users where id = $1', [
      principal.userId,
    ]);
    if (!user || !(await verifyPassword(user.hash, input.currentPassword))) {
      throw fieldError('currentPassword', 'Mật khẩu hiện tại chưa đúng.', 'PASSWORD_WRONG');
    }
    if (input.newPassword === input.currentPassword) {
      throw fieldError('newPassword', 'Mật khẩu mới: phải khác mật khẩu đang dùng.');
    }
    await this.reads.rows(
      `update users set password_hash = $2, must_change_password = false, version = version + 1, updated_at = now() where id = $1`,
      [principal.userId, await hashPassword(input.newPassword)],
    );
    await this.reads.rows(`delete from sessions where sess ->> 'userId' = $1 and sid <> $2`, [
      principal.userId,
      request.sessionID ?? '',
    ]);
    this.principals.forget();
  }

  /** The user's open sessions, newest first. */
  async sessions(request: PrincipalRequest, principal: Principal): Promise<{ items: SessionInfo[] }> {
    const items = await this.reads.rows<SessionInfo>(
      `select left(encode(sha256(sid::bytea), 'hex'), 16) as id, sid = $2 as "isCurrent", sess ->> 'startedAt' as "startedAt",
              expire as "expiresAt", sess ->> 'userAgent' as "userAgent", sess ->> 'address' as address
         from sessions where sess ->> 'userId' = $1 and expire > now() order by 3 desc limit 100`,
      [principal.userId, request.sessionID ?? ''],
    );
    return { items };
  }

  /** Ends one of the user's sessions by the id shown in the list; @throws DomainError NOT_FOUND. */
  async endSession(id: string, principal: Principal): Promise<void> {
    const ended = await this.reads.row(
      `delete from sessions where sess ->> 'userId' = $1 and left(encode(sha256(sid::bytea), 'hex'), 16) = $2 returning 1`,
      [principal.userId, id],
    );
    if (!ended) throw new DomainError('NOT_FOUND');
  }
}
