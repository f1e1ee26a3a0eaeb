import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Reorganise, Reorganised, ReorganisationPreview } from '@ky-yeu/contracts/reorganisations';
import { firstValueFrom } from 'rxjs';
import { recordApi } from '../shared/record-api';

const path = '/api/organisations/reorganisations';

@Injectable({ providedIn: 'root' })
export class ReorganisationsApi {
  private readonly http = inject(HttpClient);
  readonly apply = recordApi<Reorganised, Reorganise>(() => path).create;

  /** What would happen; nothing is written. */
  preview(body: Reorganise): Promise<ReorganisationPreview> {
    return firstValueFrom(this.http.post<ReorganisationPreview>(`${path}/preview`, body));
  }
}
