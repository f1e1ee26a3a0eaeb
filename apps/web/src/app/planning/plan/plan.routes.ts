import type { Routes } from '@angular/router';

export const planRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Kế hoạch hội nghị',
    loadComponent: () => import('./plans-page').then((file) => file.PlansPage),
  },
  {
    path: 'rules',
    title: 'Quy tắc lặp lại hội nghị',
    loadComponent: () => import('./recurrence-rules-page').then((file) => file.RecurrenceRulesPage),
  },
  {
    path: 'quotas',
    title: 'Định mức hội nghị',
    loadComponent: () => import('./quota-rules-page').then((file) => file.QuotaRulesPage),
  },
  {
    path: ':id',
    title: 'Kế hoạch năm',
    loadComponent: () => import('./plan-page').then((file) => file.PlanPage),
  },
];
