import type { Routes } from '@angular/router';

export const awardsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./award-register').then((file) => file.AwardRegister),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Sổ khen thưởng',
        loadComponent: () => import('./award-rounds').then((file) => file.AwardRounds),
      },
      {
        path: 'names',
        title: 'Tập thể, cá nhân được khen',
        loadComponent: () => import('./award-names').then((file) => file.AwardNames),
      },
      {
        path: 'totals',
        title: 'Tổng hợp khen thưởng',
        loadComponent: () => import('./award-totals').then((file) => file.AwardTotals),
      },
    ],
  },
  {
    path: 'rounds/:id',
    title: 'Đợt khen thưởng',
    loadComponent: () => import('./round-page').then((file) => file.RoundPage),
  },
  {
    path: ':id',
    title: 'Người, tập thể được khen',
    loadComponent: () => import('./recipient-page').then((file) => file.RecipientPage),
  },
];
