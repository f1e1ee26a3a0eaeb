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
    path: 'doubles',
    title: 'Nghi trùng',
    canActivate: [requirePermission('people:write')],
    loadComponent: () => import('./doubles-page').then((file) => file.DoublesPage),
  },
  {
    path: 'merge',
    title: 'Gộp hai bản',
    canActivate: [requirePermission('people:write')],
    loadComponent: () => import('./merge-page').then((file) => file.MergePage),
  },
  {
    path: 'groups',
    title: 'Nhóm',
    canActivate: [requirePermission('people:read')],
    loadComponent: () => import('./group-list').then((file) => file.GroupList),
  },
  {
    path: ':id',
    title: 'Cá nhân',
    canActivate: [requirePermission('people:read')],
    loadComponent: () => import('./person-page').then((file) => file.PersonPage),
  },
];
