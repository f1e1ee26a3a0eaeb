import type { HttpResourceRef } from '@angular/common/http';
import type { Home } from '@ky-yeu/contracts/dashboard';
import { jsonResource } from '../shared/record-api';

export function home(): HttpResourceRef<Home | undefined> {
  return jsonResource<Home>(() => '/api/dashboard');
}
