import type { Labels } from './closed-lists';
import { Flag, NestedList, Numbers, OneOf, Reference, RowVersion, Text, WholeNumber } from './fields';
import { PageQuery, type Row } from './page';

export const importKinds = ['PEOPLE', 'ORGANISATIONS', 'ATTENDEES', 'RECIPIENTS'] as const;
export type ImportKind = (typeof importKinds)[number];
export const importKindLabels: Labels<ImportKind> = {
  PEOPLE: 'Cá nhân',
  ORGANISATIONS: 'Tổ chức',
  ATTENDEES: 'Đại biểu của hội nghị',
  RECIPIENTS: 'Danh sách khen thưởng',
};

/** What a column of a list can be. Names and birth dates may come in several columns that the reader joins. */
export const importFields = [
  'fullName',
  'familyAndMiddle',
  'givenName',
  'gender',
  'isMale',
  'isFemale',
  'born',
  'bornMale',
  'bornFemale',
  'posts',
  'organisation',
  'phone',
  'email',
  'identityNumber',
  'role',
  'group',
  'site',
  'invitation',
  'presence',
  'recipientKind',
  'recipientName',
  'reason',
  'amount',
  'organisationName',
  'shortName',
  'code',
  'system',
  'level',
  'parent',
  'locality',
  'validFrom',
  'validTo',
  'note',
  'ordinal',
] as const;
export type ImportField = (typeof importFields)[number];
export const importFieldLabels: Labels<ImportField> = {
  fullName: 'Họ và tên',
  familyAndMiddle: 'Họ và tên đệm',
  givenName: 'Tên',
  gender: 'Giới tính',
  isMale: 'Nam (đánh dấu)',
  isFemale: 'Nữ (đánh dấu)',
  born: 'Ngày sinh, năm sinh',
  bornMale: 'Năm sinh (nam)',
  bornFemale: 'Năm sinh (nữ)',
  posts: 'Chức vụ',
  organisation: 'Đơn vị',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  identityNumber: 'Số căn cước',
  role: 'Vai trò',
  group: 'Nhóm đại biểu',
  site: 'Điểm cầu',
  invitation: 'Lời mời',
  presence: 'Có mặt',
  recipientKind: 'Đối tượng khen thưởng',
  recipientName: 'Tên tập thể, cá nhân',
  reason: 'Thành tích',
  amount: 'Tiền thưởng',
  organisationName: 'Tên tổ chức',
  shortName: 'Tên ngắn',
  code: 'Ký hiệu',
  system: 'Hệ thống',
  level: 'Cấp',
  parent: 'Trực thuộc',
  locality: 'Địa danh',
  validFrom: 'Hoạt động từ ngày',
  validTo: 'Kết thúc ngày',
  note: 'Ghi chú',
  ordinal: 'Số thứ tự',
};

const personFields: readonly ImportField[] = [
  'fullName',
  'familyAndMiddle',
  'givenName',
  'gender',
  'isMale',
  'isFemale',
  'born',
  'bornMale',
  'bornFemale',
  'posts',
  'organisation',
  'phone',
  'email',
  'identityNumber',
];

/** The fields that a column may be given for each kind of list. */
export const fieldsOfKind: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  PEOPLE: [...personFields, 'note', 'ordinal'],
  ATTENDEES: [...personFields, 'role', 'group', 'site', 'invitation', 'presence', 'note', 'ordinal'],
  RECIPIENTS: [...personFields, 'recipientKind', 'recipientName', 'reason', 'amount', 'note', 'ordinal'],
  ORGANISATIONS: [
    'organisationName',
    'shortName',
    'code',
    'system',
    'level',
    'parent',
    'locality',
    'validFrom',
    'validTo',
    'note',
    'ordinal',
  ],
};

/**
 * The fields of a row once it is read, as the preview shows and edits them: names joined to fullName, birth columns to
 * `born`, marks to `gender`. Text in the form in which an editor would type it (dates "08/01/1970" or "1970", posts
 * separated by "; ").
 */
export const readFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  PEOPLE: ['fullName', 'gender', 'born', 'posts', 'organisation', 'phone', 'email', 'identityNumber', 'note'],
  ATTENDEES: [
    'fullName',
    'gender',
    'born',
    'posts',
    'organisation',
    'phone',
    'email',
    'identityNumber',
    'role',
    'group',
    'site',
    'invitation',
    'presence',
    'note',
  ],
  RECIPIENTS: ['recipientKind', 'recipientName', 'gender', 'born', 'posts', 'organisation', 'reason', 'amount', 'note'],
  ORGANISATIONS: [
    'organisationName',
    'shortName',
    'code',
    'system',
    'level',
    'parent',
    'locality',
    'validFrom',
    'validTo',
    'note',
  ],
};
export type ImportValues = Partial<Record<ImportField, string>>;

/** READING and COMMITTING are work in progress; READY waits for a person; after an undo it is READY again. */
export const importStates = ['READING', 'READY', 'COMMITTING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type ImportState = (typeof importStates)[number];
export const importStateLabels: Labels<ImportState> = {
  READING: 'Đang đọc',
  READY: 'Chờ xác nhận',
  COMMITTING: 'Đang ghi',
  DONE: 'Đã nhập',
  FAILED: 'Không đọc được',
  CANCELLED: 'Đã hủy',
};

/** What a line of the source is; only DATA becomes a record, and a person may turn any line into data or back. */
export const importLineRoles = ['DATA', 'GROUP', 'TITLE', 'HEADER', 'TOTAL', 'SIGNATURE', 'NOTE'] as const;
export type ImportLineRole = (typeof importLineRoles)[number];
export const importLineRoleLabels: Labels<ImportLineRole> = {
  DATA: 'Dòng dữ liệu',
  GROUP: 'Tên nhóm, khối',
  TITLE: 'Tiêu đề',
  HEADER: 'Tên cột',
  TOTAL: 'Dòng cộng',
  SIGNATURE: 'Phần ký',
  NOTE: 'Ghi chú',
};

export const importRowStates = ['NEW', 'SAME', 'UPDATE', 'WARNING', 'ERROR', 'LEFT_OUT'] as const;
export type ImportRowState = (typeof importRowStates)[number];
export const importRowStateLabels: Labels<ImportRowState> = {
  NEW: 'Mới',
  SAME: 'Đã có, không đổi',
  UPDATE: 'Cập nhật',
  WARNING: 'Cần xem',
  ERROR: 'Lỗi',
  LEFT_OUT: 'Bỏ qua',
};

/** What an editor decided about a row: AUTO follows the proposal shown. */
export const importDecisions = ['AUTO', 'MATCH', 'CREATE', 'LEAVE_OUT'] as const;
export type ImportDecision = (typeof importDecisions)[number];

export const legacyEncodings = ['TCVN3', 'VNI', 'VIQR'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];
export const legacyEncodingLabels: Labels<LegacyEncoding> = {
  TCVN3: 'TCVN3 (ABC)',
  VNI: 'VNI',
  VIQR: 'VIQR',
};

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
