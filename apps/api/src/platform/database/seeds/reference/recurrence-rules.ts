import type { ConferenceKind } from '@ky-yeu/contracts/closed-lists';
import type { Reach, Recurrence } from '@ky-yeu/contracts/planning/plan-lists';

/** When a conference comes back, as it is seeded; the natural key is the name. */
export interface RecurrenceRuleSeed {
  name: string;
  recurrence: Recurrence;
  conferenceKind: ConferenceKind;
  subject: string;
  windowFrom?: string;
  windowTo?: string;
  anchorOn?: string;
  windowDays?: number;
  reach: Reach;
  invitesSubordinates: boolean;
  validFrom: string;
  source: string;
  isConfirmed: boolean;
}

const custom = {
  subject: 'công tác dân vận',
  reach: 'INTERNAL',
  validFrom: '2020-01-01',
  source: 'Nếp làm việc: sơ kết tháng 6, 7; tổng kết tháng 12; cơ quan tự định khoảng ngày',
  isConfirmed: false,
} as const;

/** The customary seasons; forms, guests and resolutions are the office's own to enter. */
export const recurrenceRules: readonly RecurrenceRuleSeed[] = [
  {
    ...custom,
    name: 'Sơ kết 6 tháng đầu năm',
    recurrence: 'HALF_YEAR',
    conferenceKind: 'MID_TERM',
    windowFrom: '20/6',
    windowTo: '15/7',
    invitesSubordinates: true,
  },
  {
    ...custom,
    name: 'Tổng kết năm',
    recurrence: 'YEAR_END',
    conferenceKind: 'FINAL',
    windowFrom: '10/12',
    windowTo: '31/12',
    invitesSubordinates: true,
  },
  {
    ...custom,
    name: 'Ngày truyền thống công tác dân vận 15/10',
    recurrence: 'TRADITION_DAY',
    conferenceKind: 'OTHER',
    subject: 'Ngày truyền thống công tác dân vận của Đảng',
    anchorOn: '1930-10-15',
    windowDays: 7,
    invitesSubordinates: false,
    source: 'Ngày 15/10 là ngày truyền thống công tác dân vận; cách tổ chức do cơ quan tự định',
  },
];
