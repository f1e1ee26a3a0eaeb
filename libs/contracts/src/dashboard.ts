import type { RecipientKind } from './award-lists';
import type { ConferenceListItem } from './conferences';
import { Text, WholeNumber } from './fields';

export interface AwardCount {
  formId: string | null;
  formName: string | null;
  year: number | null;
  kind: RecipientKind;
  named: number;
  /** null: nothing was declared. */
  declared: number | null;
  /** The larger of declared and named, summed over the rounds. */
  total: number;
}

export class AttendanceQuery {
  @WholeNumber({ label: 'Năm', min: 1900, max: 2200, optional: true }) year?: number;
}
export interface ConferenceAttendance {
  id: string;
  title: string;
  heldOn: string | null;
  attendees: number;
  invited: number;
  /** null: nobody's presence is known. */
  present: number | null;
}
export interface AttendanceYear {
  year: number;
  conferences: number;
  attendees: number;
  /** null: nobody's presence is known. */
  present: number | null;
}

export const gapKinds = [
  'NO_DATE',
  'NO_HOST',
  'NO_ATTENDEES',
  'AWARDS_WITHOUT_NAMES',
  'UNCONFIRMED',
  'NO_VENUE',
] as const;
export type GapKind = (typeof gapKinds)[number];
export const gapLabels: Record<GapKind, string> = {
  NO_DATE: 'Chưa có ngày tổ chức',
  NO_HOST: 'Chưa có đơn vị chủ trì',
  NO_ATTENDEES: 'Chưa có danh sách đại biểu',
  AWARDS_WITHOUT_NAMES: 'Đợt khen thưởng chưa đủ tên',
  UNCONFIRMED: 'Có dữ kiện suy ra, chưa xác nhận',
  NO_VENUE: 'Chưa có địa điểm',
};

export interface Home {
  upcoming: ConferenceListItem[];
  recent: ConferenceListItem[];
  gaps: { kind: GapKind; conferenceId: string; title: string; count: number }[];
  awards: AwardCount[];
  attendance: AttendanceYear[];
  totals: { conferences: number; people: number; awardRounds: number; recipients: number };
}

export class SearchQuery {
  @Text({ label: 'Tìm kiếm', max: 200 }) q: string;
}
export interface SearchHit {
  kind: 'PERSON' | 'ORGANISATION' | 'CONFERENCE' | 'AWARD';
  id: string;
  title: string;
  detail: string | null;
}
