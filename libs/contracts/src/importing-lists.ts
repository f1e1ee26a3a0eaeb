import type { Labels } from './closed-lists';

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
  SAME: 'Đã có',
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
