import type { Labels } from './closed-lists';

/** What a day of the working calendar may be; days that are none of these follow the week. */
export const calendarDayKinds = ['HOLIDAY', 'COMPENSATING_REST', 'COMPENSATING_WORK'] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];
export const calendarDayKindLabels: Labels<CalendarDayKind> = {
  HOLIDAY: 'Nghỉ lễ, tết',
  COMPENSATING_REST: 'Nghỉ bù, hoán đổi',
  COMPENSATING_WORK: 'Làm bù',
};

/** Whose conferences a calendar feed carries. */
export const calendarFeedScopes = ['PERSON', 'ORGANISATION', 'VENUE'] as const;
export type CalendarFeedScope = (typeof calendarFeedScopes)[number];
export const calendarFeedScopeLabels: Labels<CalendarFeedScope> = {
  PERSON: 'Theo người dự',
  ORGANISATION: 'Theo đơn vị',
  VENUE: 'Theo hội trường',
};
