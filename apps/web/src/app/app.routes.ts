import type { Routes } from '@angular/router';
import { requireLogin, requirePermission } from './shared/guards';

export const routes: Routes = [
  {
    path: 'login',
    title: 'Đăng nhập',
    loadComponent: () => import('./accounts/login-page').then((file) => file.LoginPage),
  },
  {
    path: '',
    canActivate: [requireLogin],
    loadComponent: () => import('./shell/shell').then((file) => file.Shell),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Trang chủ',
        loadComponent: () => import('./dashboard/home-page').then((file) => file.HomePage),
      },
      {
        path: 'conferences',
        loadChildren: () => import('./conferences.routes').then((file) => file.conferencesRoutes),
      },
      { path: 'people', loadChildren: () => import('./people/people.routes').then((file) => file.peopleRoutes) },
      {
        path: 'organisations',
        loadChildren: () => import('./organisations/organisations.routes').then((file) => file.organisationsRoutes),
      },
      { path: 'awards', loadChildren: () => import('./awards/awards.routes').then((file) => file.awardsRoutes) },
      {
        path: 'imports',
        loadChildren: () => import('./importing/importing.routes').then((file) => file.importingRoutes),
      },
      {
        path: 'admin/users',
        title: 'Người dùng',
        canActivate: [requirePermission('users:manage')],
        loadComponent: () => import('./accounts/users-page').then((file) => file.UsersPage),
      },
      {
        path: 'admin/precedence',
        title: 'Quy tắc ngôi thứ',
        canActivate: [requirePermission('rules:read')],
        loadComponent: () => import('./conferences/precedence-rules-page').then((file) => file.PrecedenceRulesPage),
      },
      {
        path: 'admin/programme',
        title: 'Mẫu và giới hạn của chương trình',
        canActivate: [requirePermission('rules:read')],
        loadComponent: () => import('./conferences/programme-rules-page').then((file) => file.ProgrammeRulesPage),
      },
      {
        path: 'admin/positions',
        title: 'Chức danh và trọng số',
        canActivate: [requirePermission('people:read')],
        loadComponent: () => import('./people/positions-page').then((file) => file.PositionsPage),
      },
      {
        path: 'admin/audit',
        title: 'Nhật ký thay đổi',
        canActivate: [requirePermission('audit:read')],
        loadComponent: () => import('./accounts/audit-page').then((file) => file.AuditPage),
      },
      {
        path: 'admin/personal-data',
        title: 'Dữ liệu cá nhân',
        canActivate: [requirePermission('personal-data:manage')],
        loadComponent: () => import('./people/personal-data-page').then((file) => file.PersonalDataPage),
      },
      {
        path: 'account',
        title: 'Tài khoản của tôi',
        loadComponent: () => import('./accounts/account-page').then((file) => file.AccountPage),
      },
      {
        path: '**',
        title: 'Không tìm thấy trang',
        loadComponent: () => import('./shell/not-found').then((file) => file.NotFound),
      },
    ],
  },
];
