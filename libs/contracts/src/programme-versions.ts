import type { Labels, ProgrammeKind } from './closed-lists';
import { IsoDate, OneOf, Reference, Text } from './fields';
import { PageQuery, type Page, type Row } from './page';
import type { ReminderState } from './preparation-lists';
import type { NamedAttendee } from './programme';

export const programmeVersionStates = ['DRAFT', 'ISSUED'] as const;
export type ProgrammeVersionState = (typeof programmeVersionStates)[number];
export const programmeVersionStateLabels: Labels<ProgrammeVersionState> = {
  DRAFT: 'Dự thảo lần',
  ISSUED: 'Ban hành lần',
};

/** Freezes the programme as it stands: as the next draft, or as issued. */
export class CreateProgrammeVersion {
  @OneOf(programmeVersionStates, { label: 'Bản' }) state: ProgrammeVersionState;
  @Text({ label: 'Số, ký hiệu', max: 60, optional: true }) documentNumber?: string | null;
  @IsoDate({ label: 'Ngày ban hành', optional: true }) issuedOn?: string | null;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
}

/** One item as it was frozen; times are minutes since the midnight before the first day. */
export interface FrozenProgrammeItem {
  id: string;
  title: string;
  kind: ProgrammeKind;
  number: string;
  depth: number;
  start: number | null;
  end: number | null;
  minutes: number | null;
  performedBy: string | null;
  performers: NamedAttendee[];
  isInternal: boolean;
  note: string | null;
}

/** A change against the version issued before, and the attendees it touches (null: all). */
export interface RecordedChange {
  kind: string;
  itemId: string | null;
  sentence: string;
  isInternal: boolean;
  attendeeIds: string[] | null;
}

export interface ProgrammeVersionListItem extends Row {
  state: ProgrammeVersionState;
  number: number;
  documentNumber: string | null;
  issuedOn: string | null;
  note: string | null;
  createdAt: string;
  createdByName: string | null;
  itemCount: number;
  /** How many attendees have to be told. */
  noticeCount: number;
  changes: RecordedChange[];
}
export interface ProgrammeVersion extends ProgrammeVersionListItem {
  items: FrozenProgrammeItem[];
}

/** The programme as it stands against the last issued version. */
export interface ProgrammeDifference {
  /** Null when none was issued yet. */
  against: { id: string; number: number; issuedOn: string | null } | null;
  changes: RecordedChange[];
  /** How many attendees would have to be told. */
  touched: number;
}

export class NoticeQuery extends PageQuery {
  @Reference({ label: 'Bản chương trình', optional: true }) versionId?: string;
}

/** What one attendee has to be told of an issued version. */
export interface ProgrammeNotice {
  id: string;
  versionId: string;
  attendeeId: string;
  name: string;
  title: string;
  sentences: string[];
  /** E-mail address of the directory; without one somebody has to call. */
  address: string | null;
  /** Its row of the outbox; null as long as nothing leaves. */
  mail: { state: ReminderState; sendAt: string } | null;
}
export type ProgrammeNoticePage = Page<ProgrammeNotice>;
