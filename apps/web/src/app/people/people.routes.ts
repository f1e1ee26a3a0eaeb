import type { Routes } from '@angular/router';
import { requirePermission } from '../shared/guards';

export const peopleRoutes: Routes = [
  {
    path: '',
    title: 'Cá nhân',
    canActivate: [requirePermission('people:read')],
    loadComponent: () => import('./people-list').then((file) => file.PeopleList),
  },
  {
    path: ':id',
    title: 'Cá nhân',
    canActivate: [requirePermission('people:read')],
    loadComponent: () => import('./person-page').then((file) => file.PersonPage),
  },
];
