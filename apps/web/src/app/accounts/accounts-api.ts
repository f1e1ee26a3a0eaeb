import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ApiToken,
  AuditEntry,
  ChangePassword,
  CreateApiToken,
  CreatedApiToken,
  CreateUser,
  SessionInfo,
  UpdateUser,
  User,
} from '@ky-yeu/contracts/accounts';
import type { Page } from '@ky-yeu/contracts/page';
import { firstValueFrom } from 'rxjs';
import { jsonResource, pageResource, recordApi, type Params, type Written } from '../shared/record-api';
import { Writes } from '../shared/writes';

@Injectable({ providedIn: 'root' })
export class AccountsApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  private readonly users = recordApi<User, CreateUser, UpdateUser>(() => '/api/users');
  private readonly tokens = recordApi<CreatedApiToken, CreateApiToken>(() => '/api/auth/tokens');
  readonly createUser = this.users.create;
  readonly updateUser = this.users.update;
  /** Gives the secret, which is never shown again. */
  readonly createToken = this.tokens.create;
  readonly removeToken = this.tokens.remove;

  async changePassword(body: ChangePassword): Promise<Written<null>> {
    await firstValueFrom(this.http.put('/api/auth/password', body));
    this.writes.note();
    return { record: null, changeId: null };
  }

  async endSession(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/auth/sessions/${id}`));
    this.writes.note();
  }
}

export function usersPage(params: () => Params): HttpResourceRef<Page<User> | undefined> {
  return pageResource<User>(() => '/api/users', params);
}

export function auditPage(params: () => Params): HttpResourceRef<Page<AuditEntry> | undefined> {
  return pageResource<AuditEntry>(() => '/api/audit', params);
}

export function sessions(): HttpResourceRef<{ items: SessionInfo[] } | undefined> {
  return jsonResource<{ items: SessionInfo[] }>(() => '/api/auth/sessions');
}

export function apiTokens(): HttpResourceRef<Page<ApiToken> | undefined> {
  return jsonResource<Page<ApiToken>>(() => '/api/auth/tokens');
}
