import { Flag, IsoDate, ManyOf, OneOf, Reference, Text } from './fields';
import type { Labels } from './closed-lists';

/** The papers that a conference prints. */
export const paperKinds = ['attendee-list', 'sign-in-list', 'award-list', 'programme', 'programme-internal'] as const;
export type PaperKind = (typeof paperKinds)[number];
export const paperKindLabels: Labels<PaperKind> = {
  'attendee-list': 'Danh sách đại biểu',
  'sign-in-list': 'Danh sách ký nhận',
  'award-list': 'Danh sách khen thưởng',
  programme: 'Chương trình (cho đại biểu)',
  'programme-internal': 'Chương trình (nội bộ)',
};

export const paperFormats = ['pdf', 'docx', 'xlsx'] as const;
export type PaperFormat = (typeof paperFormats)[number];
export const paperFormatLabels: Labels<PaperFormat> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' };
export const paperMediaTypes: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const paperOrders = ['precedence', 'given-name'] as const;
export type PaperOrder = (typeof paperOrders)[number];
export const paperOrderLabels: Labels<PaperOrder> = {
  precedence: 'Theo thứ tự lễ tân',
  'given-name': 'Theo vần tên A, B, C',
};

export const paperGroupings = ['none', 'block', 'unit', 'site', 'round'] as const;
export type PaperGrouping = (typeof paperGroupings)[number];
export const paperGroupingLabels: Labels<PaperGrouping> = {
  none: 'Không chia nhóm',
  block: 'Theo khối',
  unit: 'Theo đơn vị',
  site: 'Theo điểm cầu',
  round: 'Theo đợt khen thưởng',
};

export const paperColumns = [
  'post',
  'title',
  'organisation',
  'phone',
  'roles',
  'site',
  'presence',
  'recipientKind',
  'form',
  'authority',
  'decision',
  'certificate',
  'reason',
  'amount',
  'signature',
  'minutes',
  'performer',
  'note',
] as const;
export type PaperColumn = (typeof paperColumns)[number];
/** The heads of the columns as they are printed. */
export const paperColumnLabels: Labels<PaperColumn> = {
  post: 'Chức vụ, đơn vị công tác',
  title: 'Chức vụ',
  organisation: 'Đơn vị công tác',
  phone: 'Điện thoại',
  roles: 'Vai trò',
  site: 'Điểm cầu',
  presence: 'Có mặt',
  recipientKind: 'Đối tượng',
  form: 'Hình thức khen thưởng',
  authority: 'Cấp tặng',
  decision: 'Quyết định',
  certificate: 'Số giấy',
  reason: 'Thành tích',
  amount: 'Số tiền (đồng)',
  signature: 'Ký nhận',
  minutes: 'Số phút',
  performer: 'Người thực hiện',
  note: 'Ghi chú',
};

interface PaperChoices {
  /** What may be chosen, in the order in which the columns are printed; ordinal and name always come first. */
  columns: readonly PaperColumn[];
  defaultColumns: readonly PaperColumn[];
  /** The first is the default. */
  groupings: readonly PaperGrouping[];
}

const attendeeColumns = [
  'post',
  'title',
  'organisation',
  'phone',
  'roles',
  'site',
  'presence',
  'signature',
  'note',
] as const;

/** What each paper offers; the form shows it and the server refuses the rest. */
export const paperChoices: Record<PaperKind, PaperChoices> = {
  'attendee-list': {
    columns: attendeeColumns,
    defaultColumns: ['post', 'note'],
    groupings: ['none', 'block', 'unit', 'site'],
  },
  'sign-in-list': {
    columns: attendeeColumns,
    defaultColumns: ['post', 'signature', 'note'],
    groupings: ['none', 'block', 'unit', 'site'],
  },
  'award-list': {
    columns: [
      'post',
      'recipientKind',
      'form',
      'authority',
      'decision',
      'certificate',
      'reason',
      'amount',
      'signature',
      'note',
    ],
    defaultColumns: ['post', 'recipientKind', 'note'],
    groupings: ['round', 'none'],
  },
  programme: { columns: ['minutes', 'performer'], defaultColumns: ['performer'], groupings: ['none'] },
  'programme-internal': {
    columns: ['minutes', 'performer', 'note'],
    defaultColumns: ['minutes', 'performer', 'note'],
    groupings: ['none'],
  },
};

/** How a paper is wanted; everything has a default. */
export class PaperQuery {
  @OneOf(paperFormats, { label: 'Dạng tệp', optional: true }) format?: PaperFormat;
  @OneOf(paperOrders, { label: 'Thứ tự', optional: true }) order?: PaperOrder;
  @OneOf(paperGroupings, { label: 'Chia nhóm', optional: true }) group?: PaperGrouping;
  @ManyOf(paperColumns, { label: 'Cột', optional: true }) columns?: PaperColumn[];
  @OneOf(['portrait', 'landscape'], { label: 'Khổ giấy', optional: true }) orientation?: 'portrait' | 'landscape';
  @Text({ label: 'Số, ký hiệu', max: 60, optional: true }) number?: string;
  @IsoDate({ label: 'Ngày văn bản', optional: true }) date?: string;
  /** A frozen version of the programme; absent: the programme as it stands. */
  @Reference({ label: 'Bản chương trình', optional: true }) versionId?: string;
  /** Shown in the browser instead of being saved. */
  @Flag({ label: 'Xem trên màn hình', optional: true }) inline?: boolean;
}
