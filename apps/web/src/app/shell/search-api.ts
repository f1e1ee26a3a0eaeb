import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { SearchHit } from '@ky-yeu/contracts/dashboard';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class SearchApi {
  private readonly http = inject(HttpClient);

  async find(q: string): Promise<SearchHit[]> {
    const { items } = await firstValueFrom(this.http.get<{ items: SearchHit[] }>('/api/search', { params: { q } }));
    return items;
  }
}
