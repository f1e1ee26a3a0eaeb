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
        path: 'organisations/:id/office',
        title: 'Thiết lập văn bản',
        canActivate: [requirePermission('documents:read')],
        loadComponent: () => import('./documents/office-page').then((file) => file.OfficePage),
      },
      {
        path: 'papers',
        title: 'Sổ văn bản đi',
        canActivate: [requirePermission('documents:read')],
        loadComponent: () => import('./documents/register-page').then((file) => file.RegisterPage),
      },
      {
        path: 'admin/form-packs',
        title: 'Bộ thể thức văn bản',
        canActivate: [requirePermission('rules:read')],
        loadComponent: () => import('./documents/form-packs-page').then((file) => file.FormPacksPage),
      },
      {
        path: 'organisations',
        loadChildren: () => import('./organisations/organisations.routes').then((file) => file.organisationsRoutes),
      },
      {
        path: 'planning/clashes',
        title: 'Va chạm lịch',
        loadComponent: () => import('./planning/clashes/clashes-page').then((file) => file.ClashesPage),
      },
      {
        path: 'planning/halls',
        title: 'Hội trường',
        loadComponent: () => import('./conferences/halls-page').then((file) => file.HallsPage),
      },
      { path: 'awards', loadChildren: () => import('./awards/awards.routes').then((file) => file.awardsRoutes) },
      {
        path: 'plans',
        canActivate: [requirePermission('plans:read')],
        loadChildren: () => import('./planning/plan/plan.routes').then((file) => file.planRoutes),
      },
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
        path: 'admin/calendar-days',
        title: 'Ngày nghỉ, làm bù',
        canActivate: [requirePermission('rules:read')],
        loadComponent: () => import('./planning/calendar/calendar-days-page').then((file) => file.CalendarDaysPage),
      },
      {
        path: 'admin/checklists',
        title: 'Mẫu việc chuẩn bị',
        canActivate: [requirePermission('rules:read')],
        loadComponent: () => import('./planning/preparation/templates-page').then((file) => file.TemplatesPage),
      },
      {
        path: 'admin/paper-templates',
        title: 'Mẫu văn bản',
        canActivate: [requirePermission('documents:read')],
        loadComponent: () =>
          import('./documents/user-templates/paper-templates-page').then((file) => file.PaperTemplatesPage),
      },
      {
        path: 'admin/clock-rules',
        title: 'Đồng hồ pháp lý',
        canActivate: [requirePermission('rules:read')],
        loadComponent: () => import('./planning/preparation/clock-rules-page').then((file) => file.ClockRulesPage),
      },
      {
        path: 'outbox',
        title: 'Hộp thư đi',
        canActivate: [requirePermission('conferences:write')],
        loadComponent: () => import('./planning/preparation/outbox-page').then((file) => file.OutboxPage),
      },
      {
        path: 'admin/programme',
        title: 'Mẫu chương trình',
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
        path: 'c/:code',
        title: 'Mã đại biểu',
        canActivate: [requirePermission('conferences:read')],
        loadComponent: () => import('./documents/merge/code-page').then((file) => file.CodePage),
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
