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
    path: 'territories',
    title: 'Địa giới hành chính',
    canActivate: [requirePermission('organisations:read')],
    loadComponent: () => import('./territories-page').then((file) => file.TerritoriesPage),
  },
  {
    path: ':id',
    title: 'Tổ chức',
    canActivate: [requirePermission('organisations:read')],
    loadComponent: () => import('./organisation-page').then((file) => file.OrganisationPage),
  },
];
