import {
  conferenceKinds,
  programmeKinds,
  type ConferenceKind,
  type InvitationState,
  type PresenceState,
  type ProgrammeKind,
  type SpeechKind,
} from './closed-lists';
import {
  ClockTime,
  DecimalNumber,
  Flag,
  NestedList,
  OneOf,
  Reference,
  References,
  RowVersion,
  Text,
  WholeNumber,
} from './fields';
import { PageQuery, type Row } from './page';
import type { LengthCode } from './preparation-lists';

/** Somebody of the attendee list, with the posts shown at this place. */
export interface NamedAttendee {
  id: string;
  name: string;
  title: string;
}

export class CreateProgrammeItem {
  @Text({ label: 'Nội dung', max: 1000 }) title: string;
  @OneOf(programmeKinds, { label: 'Loại' }) kind: ProgrammeKind;
  @Reference({ label: 'Thuộc mục', optional: true }) parentId?: string | null;
  @ClockTime({ label: 'Bắt đầu lúc', optional: true }) startsAt?: string | null;
  /** Kept whatever comes before; without a time there is nothing to keep. */
  @Flag({ label: 'Ghim giờ, các mục trước không đẩy được', optional: true }) isPinned?: boolean;
  @WholeNumber({ label: 'Ngày thứ', min: 1, max: 31, optional: true }) dayNumber?: number | null;
  @WholeNumber({ label: 'Số phút', max: 1440, optional: true }) minutes?: number | null;
  @Text({ label: 'Người, đơn vị thực hiện', max: 500, optional: true }) performedBy?: string | null;
  @References({ label: 'Đại biểu thực hiện', optional: true }) performerIds?: string[];
  @Flag({ label: 'Nội bộ, không in cho khách', optional: true }) isInternal?: boolean;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateProgrammeItem extends CreateProgrammeItem {
  @RowVersion() version: number;
}
/** Somebody who performs an item, and whether he comes. */
export interface ProgrammePerformer extends NamedAttendee {
  invitation: InvitationState;
  presence: PresenceState;
}
export interface ProgrammeItem extends Row {
  title: string;
  kind: ProgrammeKind;
  parentId: string | null;
  startsAt: string | null;
  isPinned: boolean;
  dayNumber: number;
  minutes: number | null;
  performedBy: string | null;
  performers: ProgrammePerformer[];
  /** Speeches that are given in this item. */
  speeches: { id: string; kind: SpeechKind; topic: string | null }[];
  isInternal: boolean;
  note: string | null;
  ordinal: number;
}

/** An editor holds so many items of one programme; a longer one is shown in part, with a warning. */
export const maxProgrammeItems = 1000;

export class ProgrammeQuery extends PageQuery {
  /** All items in one page, maxProgrammeItems at most. */
  @Flag({ label: 'Cả chương trình', optional: true }) whole?: boolean;
}

/** Puts an item with its parts under a parent (null: among the main items), before one of its parts (null: last). */
export class MoveProgrammeItem {
  @Reference({ label: 'Mục được chuyển' }) itemId: string;
  @Reference({ label: 'Thuộc mục', optional: true }) parentId?: string | null;
  @Reference({ label: 'Đứng trước mục', optional: true }) beforeId?: string | null;
  @RowVersion() version: number;
}

/** A length that the law sets, in force for the conference; the amount is in days or minutes. */
export interface ProgrammeLimit {
  code: LengthCode;
  amount: number;
  /** Where it is written. */
  source: string;
}

/** What the times and warnings of a programme depend on besides its items. */
export interface ProgrammeContext {
  kind: ConferenceKind;
  startsAt: string | null;
  endsAt: string | null;
  days: number;
  awardRounds: number;
  undecidedRounds: number;
  limits: ProgrammeLimit[];
}

export class TemplateItem {
  @Text({ label: 'Nội dung', max: 1000 }) title: string;
  @OneOf(programmeKinds, { label: 'Loại' }) kind: ProgrammeKind;
  @WholeNumber({ label: 'Số phút', max: 1440, optional: true }) minutes?: number | null;
  @Flag({ label: 'Nội bộ', optional: true }) isInternal?: boolean;
  /** 0 for a main item, 1 for a part of the item before it. */
  @WholeNumber({ label: 'Cấp', max: 2, optional: true }) depth?: number | null;
}

/** A programme in the customary order, to begin a new one with. */
export class CreateProgrammeTemplate {
  @Text({ label: 'Tên mẫu', max: 300 }) name: string;
  @OneOf(conferenceKinds, { label: 'Loại hội nghị', optional: true }) conferenceKind?: ConferenceKind | null;
  @Text({ label: 'Nguồn', max: 1000, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
  @NestedList(() => TemplateItem, { label: 'Các mục', max: 200 }) items: TemplateItem[];
}
export class UpdateProgrammeTemplate extends CreateProgrammeTemplate {
  @RowVersion() version: number;
}
export interface ProgrammeTemplate extends Row {
  name: string;
  /** Null for any kind. */
  conferenceKind: ConferenceKind | null;
  source: string | null;
  isConfirmed: boolean;
  items: { title: string; kind: ProgrammeKind; minutes: number | null; isInternal: boolean; depth: number }[];
}

/** Adds the items of a template at the end of a programme. */
export class UseProgrammeTemplate {
  @Reference({ label: 'Mẫu chương trình' }) templateId: string;
}

export class CreateKeyFigure {
  @Text({ label: 'Chỉ tiêu', max: 500 }) label: string;
  @DecimalNumber({ label: 'Số', optional: true }) value?: number | null;
  @DecimalNumber({ label: 'Trên tổng số', optional: true }) total?: number | null;
  @Text({ label: 'Đơn vị tính', max: 60, optional: true }) unit?: string | null;
  @Text({ label: 'Tính chất', max: 200, optional: true }) qualifier?: string | null;
  @WholeNumber({ label: 'Năm', min: 1900, max: 2200, optional: true }) year?: number | null;
  @Reference({ label: 'Của đơn vị', optional: true }) organisationId?: string | null;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateKeyFigure extends CreateKeyFigure {
  @RowVersion() version: number;
}
export interface KeyFigure extends Row {
  label: string;
  value: number | null;
  total: number | null;
  unit: string | null;
  qualifier: string | null;
  year: number | null;
  organisationId: string | null;
  organisationName: string | null;
  note: string | null;
  ordinal: number;
}
