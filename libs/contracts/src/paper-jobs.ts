import type { InvitationState, Labels, PresenceState } from './closed-lists';
import { invitationStates } from './closed-lists';
import { IsoDate, ManyOf, OneOf, Reference, Text } from './fields';
import { PageQuery, type Row } from './page';
import type { ReminderState } from './preparation-lists';

/** The kinds of letters of which each guest gets one. */
export const mergeKinds = ['invitation'] as const;
export type MergeKind = (typeof mergeKinds)[number];
/** As the files are named. */
export const mergeKindLabels: Labels<MergeKind> = { invitation: 'Giấy mời' };

export const paperJobOutputs = ['PDF', 'PDF_EACH', 'DOCX_EACH'] as const;
export type PaperJobOutput = (typeof paperJobOutputs)[number];
export const paperJobOutputLabels: Labels<PaperJobOutput> = {
  PDF: 'Một tệp PDF để in, theo thứ tự phát',
  PDF_EACH: 'Mỗi đại biểu một tệp PDF (ZIP), gửi thư được',
  DOCX_EACH: 'Mỗi đại biểu một tệp Word (ZIP)',
};

export const paperJobStates = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type PaperJobState = (typeof paperJobStates)[number];
export const paperJobStateLabels: Labels<PaperJobState> = {
  WAITING: 'Chờ làm',
  RUNNING: 'Đang làm',
  DONE: 'Xong',
  FAILED: 'Không làm được',
  CANCELLED: 'Đã dừng',
};

/** The order in which letters are printed and handed out. */
export const deliveryOrders = ['unit', 'precedence', 'given-name'] as const;
export type DeliveryOrder = (typeof deliveryOrders)[number];
export const deliveryOrderLabels: Labels<DeliveryOrder> = {
  unit: 'Theo đơn vị, rồi thứ tự lễ tân',
  precedence: 'Theo thứ tự lễ tân',
  'given-name': 'Theo vần tên A, B, C',
};

export const maxMergeGuests = 5000;
/** Days that results are kept. */
export const paperJobDays = 7;

/** Which guests get a letter; without a condition all but those who serve. */
export class PaperGuestsQuery {
  @Reference({ label: 'Điểm cầu', optional: true }) siteId?: string;
  @Reference({ label: 'Nhóm', optional: true }) groupId?: string;
  @OneOf(invitationStates, { label: 'Lời mời', optional: true }) invitation?: InvitationState;
  @OneOf(mergeKinds, { label: 'Văn bản', optional: true }) kind?: MergeKind;
  /** The draft whose number, date, signer and texts are printed; absent: what is customary. */
  @Reference({ label: 'Dự thảo', optional: true }) draftId?: string;
}

export class StartPaperJob extends PaperGuestsQuery {
  @ManyOf(paperJobOutputs, { label: 'Kết quả cần làm' }) outputs: PaperJobOutput[];
  @OneOf(deliveryOrders, { label: 'Thứ tự', optional: true }) order?: DeliveryOrder;
  @Text({ label: 'Số, ký hiệu', max: 60, optional: true }) number?: string;
  @IsoDate({ label: 'Ngày văn bản', optional: true }) date?: string;
}

export interface PaperGuestsPreview {
  total: number;
  withAddress: number;
  /** Values that would be printed red. */
  missing: string[];
}

export const paperMailStates = ['NO_ADDRESS', 'NOT_SENT', 'WAITING', 'SENT', 'STOPPED', 'FAILED'] as const;
export type PaperMailState = (typeof paperMailStates)[number];
export const paperMailStateLabels: Labels<PaperMailState> = {
  NO_ADDRESS: 'Chưa có địa chỉ thư',
  NOT_SENT: 'Chưa gửi thư',
  WAITING: 'Chờ ở Hộp thư đi',
  SENT: 'Đã gửi thư',
  STOPPED: 'Đã dừng',
  FAILED: 'Gửi lỗi',
};

/** A batch of letters, with its results as long as they are kept. */
export interface PaperJob extends Row {
  conferenceId: string;
  kind: MergeKind;
  outputs: PaperJobOutput[];
  order: DeliveryOrder;
  state: PaperJobState;
  guests: number;
  done: number;
  total: number;
  message: string | null;
  missing: string[];
  files: { output: PaperJobOutput; name: string; sizeBytes: number }[];
  mails: Record<PaperMailState, number>;
  /** Guests that are not yet marked as invited. */
  uninvited: number;
  createdByName: string | null;
  createdAt: string;
  finishedAt: string | null;
  /** When the results are thrown away. */
  keptUntil: string;
}

/** {tên} and {đơn vị} are those of each guest. */
export class SendPaperMails {
  @Text({ label: 'Tiêu đề thư', max: 250 }) subject: string;
  @Text({ label: 'Nội dung thư', max: 3500 }) body: string;
}

export class PaperJobGuestsQuery extends PageQuery {
  @OneOf(paperMailStates, { label: 'Tình trạng thư', optional: true }) mail?: PaperMailState;
}

export interface PaperJobGuest extends Row {
  name: string;
  title: string;
  organisationName: string;
  invitation: InvitationState;
  address: string | null;
  mail: PaperMailState;
  mailState: ReminderState | null;
  /** What the mail server answered. */
  answer: string | null;
}

/** Whose code was scanned. */
export interface AttendeeOfCode {
  attendeeId: string;
  conferenceId: string;
  name: string;
  title: string;
  organisationName: string;
  presence: PresenceState;
  version: number;
}
