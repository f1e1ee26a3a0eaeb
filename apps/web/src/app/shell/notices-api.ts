import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Page } from '@ky-yeu/contracts/page';
import type { Notice, UnreadCount } from '@ky-yeu/contracts/reminders';
import { firstValueFrom } from 'rxjs';

/** One's own messages within the application. */
@Injectable({ providedIn: 'root' })
export class NoticesApi {
  private readonly http = inject(HttpClient);

  async unread(): Promise<number> {
    return (await firstValueFrom(this.http.get<UnreadCount>('/api/notices/unread'))).unread;
  }

  async newest(): Promise<Notice[]> {
    const params = { pageSize: 15 };
    return (await firstValueFrom(this.http.get<Page<Notice>>('/api/notices', { params }))).items;
  }

  async readAll(): Promise<void> {
    await firstValueFrom(this.http.post('/api/notices/read', {}));
  }
}
