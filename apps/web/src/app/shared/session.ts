import { computed, inject, Injectable, signal } from '@angular/core';
import type { Account } from '@ky-yeu/contracts/accounts';
import { isAllowed, type Permission } from '@ky-yeu/contracts/permissions';
import { problemOf } from './problem';
import { SessionApi } from './session-api';

/** Who works here. `account` is null until somebody has logged in. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(SessionApi);
  private loading: Promise<void> | null = null;
  private readonly current = signal<Account | null>(null);

  readonly account = this.current.asReadonly();
  readonly isLoggedIn = computed(() => this.current() !== null);

  /** Whether the account may do this; false without an account. Reads a signal. */
  can(permission: Permission): boolean {
    const account = this.current();
    return account !== null && isAllowed(account.role, permission);
  }

  /** Asks the server once who is logged in. Rejects when the server does not answer. */
  ready(): Promise<void> {
    this.loading ??= this.load();
    return this.loading;
  }

  /** Rejects with the response when name or password are wrong. */
  async login(username: string, password: string): Promise<Account> {
    const account = await this.api.login({ username, password });
    this.enter(account);
    return account;
  }

  async logout(): Promise<void> {
    await this.api.logout();
    this.current.set(null);
  }

  /** Reads the account anew, after the password has changed. */
  async refresh(): Promise<void> {
    await this.load();
  }

  enter(account: Account): void {
    this.current.set(account);
    this.loading = Promise.resolve();
  }

  private async load(): Promise<void> {
    try {
      this.current.set(await this.api.account());
    } catch (error) {
      if (problemOf(error).status === 401) this.current.set(null);
      else {
        this.loading = null;
        throw error;
      }
    }
  }
}
