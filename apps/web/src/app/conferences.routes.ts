import type { Routes } from '@angular/router';

/** Conferences, and the tabs of one, which come from several domains; assembled here since none may know the other. */
export const conferencesRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Hội nghị',
    loadComponent: () => import('./conferences/conference-list').then((file) => file.ConferenceList),
  },
  {
    path: 'calendar',
    title: 'Lịch hội nghị',
    loadComponent: () => import('./planning/calendar/calendar-page').then((file) => file.CalendarScreen),
  },
  {
    path: ':id',
    title: 'Hội nghị',
    loadComponent: () => import('./conferences/conference-page').then((file) => file.ConferencePage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'overview' },
      {
        path: 'overview',
        loadComponent: () => import('./conferences/overview-tab').then((file) => file.OverviewTab),
      },
      {
        path: 'preparation',
        loadComponent: () => import('./planning/preparation/preparation-tab').then((file) => file.PreparationTab),
      },
      {
        path: 'programme',
        loadComponent: () => import('./conferences/programme-tab').then((file) => file.ProgrammeTab),
      },
      {
        path: 'programme/versions',
        loadComponent: () => import('./conferences/programme-versions').then((file) => file.ProgrammeVersions),
      },
      {
        path: 'programme/registrations',
        loadComponent: () => import('./speeches/registrations-tab').then((file) => file.RegistrationsTab),
      },
      {
        path: 'attendees',
        loadComponent: () => import('./conferences/attendees-tab').then((file) => file.AttendeesTab),
      },
      {
        path: 'precedence',
        loadComponent: () => import('./conferences/precedence-tab').then((file) => file.PrecedenceTab),
      },
      {
        path: 'seats',
        loadComponent: () => import('./conferences/seating/seats-tab').then((file) => file.SeatsTab),
      },
      {
        path: 'speeches',
        loadComponent: () => import('./speeches/speeches-tab').then((file) => file.SpeechesTab),
      },
      {
        path: 'directives',
        loadComponent: () => import('./speeches/directives-tab').then((file) => file.DirectivesTab),
      },
      {
        path: 'awards',
        loadComponent: () => import('./awards/awards-tab').then((file) => file.AwardsTab),
      },
      {
        path: 'editions',
        loadComponent: () => import('./planning/editions/editions-tab').then((file) => file.EditionsTab),
      },
      {
        path: 'papers',
        loadComponent: () => import('./documents/papers-tab').then((file) => file.PapersTab),
      },
      {
        path: 'print',
        loadComponent: () => import('./documents/print-panel').then((file) => file.PrintPanel),
      },
      {
        path: 'papers/:paperId',
        loadComponent: () => import('./documents/paper-editor').then((file) => file.PaperEditor),
      },
      {
        path: 'invitations',
        loadComponent: () => import('./documents/merge/merge-tab').then((file) => file.MergeTab),
      },
      {
        path: 'invitations/:jobId',
        loadComponent: () => import('./documents/merge/merge-guests').then((file) => file.MergeGuests),
      },
      {
        path: 'press',
        loadComponent: () => import('./press/press-tab').then((file) => file.PressTab),
      },
    ],
  },
];
