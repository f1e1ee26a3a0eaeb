import { Flag, IsoDate, ManyOf, OneOf, Reference, Text } from './fields';
import { invitationStates, type InvitationState, type Labels } from './closed-lists';
import { paperFormats, type PaperFormat } from './paper-formats';
import type { PaperKind } from './paper-kinds';
import { paperSizes, type PaperSize } from './paper-sizes';

export * from './paper-formats';
export * from './paper-kinds';
export * from './paper-sizes';

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
  'seat',
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
  seat: 'Chỗ ngồi',
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
  'seat',
  'presence',
  'signature',
  'note',
] as const;

const nothing: PaperChoices = { columns: [], defaultColumns: [], groupings: ['none'] };
const receipt: PaperChoices = {
  columns: attendeeColumns,
  defaultColumns: ['post', 'signature', 'note'],
  groupings: ['none', 'block', 'unit', 'site'],
};
const award: PaperChoices = {
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
};

/** What each paper offers; the form shows it and the server refuses the rest. */
export const paperChoices: Record<PaperKind, PaperChoices> = {
  'conference-plan': nothing,
  submission: nothing,
  invitation: { ...nothing, groupings: ['none', 'unit'] },
  'invitation-groups': nothing,
  programme: { columns: ['minutes', 'performer'], defaultColumns: ['performer'], groupings: ['none'] },
  'programme-internal': {
    columns: ['minutes', 'performer', 'note'],
    defaultColumns: ['minutes', 'performer', 'note'],
    groupings: ['none'],
  },
  'attendee-list': {
    columns: attendeeColumns,
    defaultColumns: ['post', 'note'],
    groupings: ['none', 'block', 'unit', 'site'],
  },
  'sign-in-list': receipt,
  'paper-receipt-list': receipt,
  'money-receipt-list': { ...award, defaultColumns: ['post', 'amount', 'signature', 'note'] },
  badges: nothing,
  'name-plates': nothing,
  envelopes: nothing,
  'seating-plan': nothing,
  backdrop: nothing,
  'mc-script': nothing,
  'award-decision': nothing,
  'award-list': award,
  minutes: nothing,
  'conclusion-notice': nothing,
  'report-summary': nothing,
  news: nothing,
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
  /** The invitation of one attendee only. */
  @Reference({ label: 'Đại biểu', optional: true }) attendeeId?: string;
  /** The award round whose authority decides or is asked; absent: the first round's. */
  @Reference({ label: 'Đợt khen thưởng', optional: true }) roundId?: string;
  @OneOf(paperSizes, { label: 'Cỡ', optional: true }) size?: PaperSize;
  /** Only the people of this site. */
  @Reference({ label: 'Điểm cầu', optional: true }) siteId?: string;
  /** Only the people in this state; absent: all who do not stay away. */
  @OneOf(invitationStates, { label: 'Lời mời', optional: true }) invitation?: InvitationState;
  /** The draft whose frame, texts and choices the paper takes. */
  @Reference({ label: 'Dự thảo', optional: true }) draftId?: string;
  /** A template of an office's own; absent: the default one for Word, if there is any. */
  @Reference({ label: 'Mẫu văn bản', optional: true }) templateId?: string;
  /** In the form built in, though there is a default template. */
  @Flag({ label: 'Không dùng mẫu riêng', optional: true }) withoutTemplate?: boolean;
  /** Of letters one a guest only these; no request may say so, only the server itself does. */
  guestIds?: readonly string[];
  /** A QR code on each letter, whatever the texts say; likewise only the server says so. */
  withCodes?: boolean;
  /** Shown in the browser instead of being saved. */
  @Flag({ label: 'Xem trên màn hình', optional: true }) inline?: boolean;
}
