import { Flag, NestedList, Numbers, OneOf, Reference, RowVersion, Text, WholeNumber } from './fields';
import {
  importDecisions,
  importFields,
  importKinds,
  importLineRoles,
  importRowStates,
  importStates,
  legacyEncodings,
  type ImportDecision,
  type ImportField,
  type ImportKind,
  type ImportLineRole,
  type ImportRowState,
  type ImportState,
  type ImportValues,
  type LegacyEncoding,
} from './importing-lists';
import { PageQuery, type Row } from './page';

/** A column of the source with what it was taken for; `proof` shows one converted value, before and after. */
export interface ImportColumn {
  index: number;
  header: string;
  field: ImportField | null;
  encoding: LegacyEncoding | null;
  proof: { before: string; after: string } | null;
  /** First values, as read. */
  samples: string[];
}

export interface ImportIssue {
  /** Null: the row as a whole. */
  field: ImportField | null;
  severity: 'INFO' | 'WARNING' | 'ERROR';
  message: string;
}

/** An existing record that the row may be; `detail` is its post and unit, never empty of both without saying so. */
export interface ImportCandidate {
  id: string;
  name: string;
  detail: string;
  reason: string;
}

export interface ImportRow {
  /** Place in the source from 1; also the key of the row. */
  n: number;
  /** Row number in the sheet, line number in a text. */
  line: number;
  role: ImportLineRole;
  state: ImportRowState;
  cells: string[];
  /** The group header above ("I. Khối Đảng"), or null. */
  groupName: string | null;
  values: ImportValues;
  /** What an editor typed over the source. */
  edits: ImportValues;
  issues: ImportIssue[];
  candidates: ImportCandidate[];
  /** The record that the row will be joined with, null for a new one. */
  match: ImportCandidate | null;
  decision: ImportDecision;
  version: number;
}

export type ImportCounts = Record<ImportRowState, number>;

/** What confirming would do with the lines of data: warnings and all, errors and lines left out apart. */
export interface ImportPlan {
  create: number;
  update: number;
  same: number;
  leaveOut: number;
  errors: number;
}

export interface Import extends Row {
  kind: ImportKind;
  state: ImportState;
  conferenceId: string | null;
  conferenceTitle: string | null;
  roundId: string | null;
  roundName: string | null;
  senderId: string | null;
  senderName: string | null;
  fileName: string | null;
  /** What is being done, in Vietnamese, while READING or COMMITTING. */
  step: string | null;
  done: number;
  total: number;
  /** Why reading or writing failed, in Vietnamese. */
  message: string | null;
  sheets: { name: string; rows: number }[];
  sheet: number;
  columns: ImportColumn[];
  /** Whether the mapping was remembered from an earlier list of this sender. */
  isMappingRemembered: boolean;
  counts: ImportCounts;
  plan: ImportPlan;
  /** The change that can be undone, once DONE. */
  changeId: string | null;
  createdAt: string;
  createdByName: string | null;
}

/** Beside the file (multipart part `file`) or the pasted text (part `text`). */
export class StartImport {
  @OneOf(importKinds, { label: 'Loại danh sách' }) kind: ImportKind;
  @Reference({ label: 'Hội nghị', optional: true }) conferenceId?: string | null;
  @Reference({ label: 'Đợt khen thưởng', optional: true }) roundId?: string | null;
  @Reference({ label: 'Đơn vị gửi danh sách', optional: true }) senderId?: string | null;
  /** A million characters: pasted text; files come as `file`. */
  @Text({ label: 'Nội dung dán', max: 2_000_000, optional: true }) text?: string | null;
}

export class ImportsQuery extends PageQuery {
  @OneOf(importKinds, { label: 'Loại danh sách', optional: true }) kind?: ImportKind;
  @Reference({ label: 'Hội nghị', optional: true }) conferenceId?: string;
  @OneOf(importStates, { label: 'Tình trạng', optional: true }) state?: ImportState;
}

export class ImportRowsQuery extends PageQuery {
  @OneOf(importRowStates, { label: 'Tình trạng', optional: true }) state?: ImportRowState;
  @OneOf(importLineRoles, { label: 'Loại dòng', optional: true }) role?: ImportLineRole;
}

export class ImportColumnChoice {
  @WholeNumber({ label: 'Cột', min: 0, max: 200 }) index: number;
  @OneOf(importFields, { label: 'Nội dung cột', optional: true }) field?: ImportField | null;
  @OneOf(legacyEncodings, { label: 'Bảng mã', optional: true }) encoding?: LegacyEncoding | null;
}

/** An edit of one row: absent fields stay as they are. `values` is checked by name in the service. */
export class UpdateImportRow {
  @OneOf(importLineRoles, { label: 'Loại dòng', optional: true }) role?: ImportLineRole;
  @OneOf(importDecisions, { label: 'Quyết định', optional: true }) decision?: ImportDecision;
  @Reference({ label: 'Ghép với', optional: true }) matchId?: string | null;
  @OneOf(importFields, { label: 'Ô', optional: true }) field?: ImportField;
  @Text({ label: 'Nội dung ô', max: 2000, optional: true }) value?: string | null;
  @RowVersion() version: number;
}

export class ConfirmImport {
  /** Whether rows that are still in error may be left out; without it a single one refuses the whole. */
  @Flag({ label: 'Bỏ qua các dòng lỗi', optional: true }) leaveOutErrors?: boolean;
  @RowVersion() version: number;
}

/** Decides about many rows at once: those named, or all in a state. */
export class DecideImportRows {
  @Numbers({ label: 'Dòng', optional: true, max: 20_000 }) ns?: number[];
  @OneOf(importRowStates, { label: 'Tình trạng', optional: true }) state?: ImportRowState;
  @OneOf(importDecisions, { label: 'Quyết định' }) decision: ImportDecision;
}

export class ChooseImportSheet {
  @WholeNumber({ label: 'Trang tính', min: 0, max: 100 }) sheet: number;
  @RowVersion() version: number;
}

export class ChooseImportColumns {
  @NestedList(() => ImportColumnChoice, { label: 'Cột', max: 200 }) columns: ImportColumnChoice[];
  @RowVersion() version: number;
}

export class ImportSampleQuery {
  @OneOf(importKinds, { label: 'Loại danh sách' }) kind: ImportKind;
  @Reference({ label: 'Hội nghị', optional: true }) conferenceId?: string;
}

/** What a row's edit answers: the row as it now stands, with the counters. */
export interface ImportRowEdited {
  row: ImportRow;
  counts: ImportCounts;
  plan: ImportPlan;
  /** Of the import: grows with each edit. */
  version: number;
}
