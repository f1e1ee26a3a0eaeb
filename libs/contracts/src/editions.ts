import { directiveStatuses, partsOfDay } from './closed-lists';
import type { DirectiveStatus, PartOfDay } from './closed-lists';
import { Flag, IsoDate, OneOf, Reference, References, RowVersion, Text, WholeNumber } from './fields';
import { PageQuery, type Page, type Row } from './page';

/** Makes the next edition of a conference; what is absent is copied. */
export class NextEdition {
  @IsoDate({ label: 'Ngày tổ chức' }) heldOn: string;
  @OneOf(partsOfDay, { label: 'Buổi', optional: true }) partOfDay?: PartOfDay | null;
  /** Absent: the old one with its years moved on. */
  @Text({ label: 'Tên hội nghị', max: 1000, optional: true }) title?: string | null;
  @Flag({ label: 'Khung chương trình', optional: true }) withProgramme?: boolean;
  @Flag({ label: 'Việc chuẩn bị', optional: true }) withChecklist?: boolean;
  @Flag({ label: 'Điểm cầu', optional: true }) withSites?: boolean;
  @Flag({ label: 'Chỉ tiêu, số liệu cần báo cáo', optional: true }) withFigures?: boolean;
  /** Groups of delegates, and the saved groups that were invited, as they are on the new day. */
  @Flag({ label: 'Thành phần theo nhóm', optional: true }) withGroups?: boolean;
  /** Delegates picked by name who are still in office, and whoever holds the posts of the others now. */
  @Flag({ label: 'Đại biểu mời theo tên', optional: true }) withNamed?: boolean;
  @Flag({ label: 'Việc kỳ trước giao', optional: true }) withDirectives?: boolean;
  @References({ label: 'Không mời', max: 5000, optional: true }) leaveOutIds?: string[];
  @References({ label: 'Mời thêm', max: 5000, optional: true }) addIds?: string[];
}

export class NextGuestsQuery extends PageQuery {
  @IsoDate({ label: 'Ngày tổ chức' }) heldOn: string;
}

export const guestStates = ['SAME', 'MOVED', 'LEFT', 'SUCCESSOR'] as const;
export type GuestState = (typeof guestStates)[number];
export const guestStateLabels: Record<GuestState, string> = {
  SAME: 'Giữ chức vụ cũ',
  MOVED: 'Đã chuyển chức vụ',
  LEFT: 'Không còn chức vụ',
  SUCCESSOR: 'Người kế nhiệm',
};

/** Somebody to invite again, with the posts held on the new day. */
export interface NextGuest {
  personId: string;
  name: string;
  state: GuestState;
  titleThen: string | null;
  titleNow: string | null;
  /** Whose post a successor holds. */
  successorOf: string | null;
  isProposed: boolean;
}

export interface NextGuestsPage extends Page<NextGuest> {
  /** How many are proposed in all. */
  proposed: number;
  /** Names and their posts of people of the saved groups. */
  fromGroups: number;
  /** Title, as it would be for that day. */
  title: string;
}

export class CreateDirectiveReport {
  @Reference({ label: 'Việc được giao' }) directiveId: string;
  @OneOf(directiveStatuses, { label: 'Tình trạng', optional: true }) status?: DirectiveStatus;
  @WholeNumber({ label: 'Đã hoàn thành (%)', max: 100, optional: true }) shareDone?: number | null;
  @Text({ label: 'Kết quả', max: 4000, optional: true }) result?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateDirectiveReport extends CreateDirectiveReport {
  @RowVersion() version: number;
}
export interface DirectiveReport extends Row {
  directiveId: string;
  body: string;
  ordinalLabel: string | null;
  addressees: string[];
  dueOn: string | null;
  /** Of the directive itself: changed here, it is changed at the conference that gave it. */
  status: DirectiveStatus;
  givenAtId: string;
  givenAt: string;
  shareDone: number | null;
  result: string | null;
  ordinal: number;
}

export class ComparisonQuery {
  /** Absent: the edition before. */
  @Reference({ label: 'So với hội nghị', optional: true }) withId?: string;
}

/** What can be counted of one edition. */
export interface EditionFigures {
  id: string;
  title: string;
  heldOn: string | null;
  attendance: Record<'attendees' | 'invited' | 'confirmed' | 'present' | 'excused' | 'absent', number>;
  /** Minutes of the programme by kind of item. */
  minutes: Record<string, number>;
  /** Speeches by kind. */
  speeches: Record<string, number>;
  /** Recipients by kind, named or declared. */
  awards: Record<string, number>;
  directives: Record<DirectiveStatus, number>;
}

export interface Comparison {
  current: EditionFigures;
  /** Null when there is nothing to compare with. */
  previous: EditionFigures | null;
}
