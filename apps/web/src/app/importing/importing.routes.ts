import type { Routes } from '@angular/router';
import { requirePermission } from '../shared/guards';

export const importingRoutes: Routes = [
  {
    path: '',
    title: 'Các lần nhập danh sách',
    canActivate: [requirePermission('people:write')],
    loadComponent: () => import('./imports-page').then((file) => file.ImportsPage),
  },
  {
    path: 'new',
    title: 'Nhập danh sách',
    canActivate: [requirePermission('people:write')],
    loadComponent: () => import('./start-page').then((file) => file.StartPage),
  },
  {
    path: ':id',
    title: 'Xem trước danh sách',
    canActivate: [requirePermission('people:write')],
    loadComponent: () => import('./import-page').then((file) => file.ImportPage),
  },
];
