import type { Routes } from '@angular/router';
import { requirePermission } from '../shared/guards';

export const organisationsRoutes: Routes = [
  {
    path: '',
    title: 'Tổ chức',
    canActivate: [requirePermission('organisations:read')],
    loadComponent: () => import('./organisations-page').then((file) => file.OrganisationsPage),
  },
  {
    path: ':id',
    title: 'Tổ chức',
    canActivate: [requirePermission('organisations:read')],
    loadComponent: () => import('./organisation-page').then((file) => file.OrganisationPage),
  },
];
