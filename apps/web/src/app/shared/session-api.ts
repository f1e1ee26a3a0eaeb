import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Account, Login } from '@ky-yeu/contracts/accounts';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class SessionApi {
  private readonly http = inject(HttpClient);

  account(): Promise<Account> {
    return firstValueFrom(this.http.get<Account>('/api/auth/account'));
  }

  login(body: Login): Promise<Account> {
    return firstValueFrom(this.http.post<Account>('/api/auth/login', body));
  }

  async logout(): Promise<void> {
    await firstValueFrom(this.http.post('/api/auth/logout', {}));
  }
}
