import { ClockTime, Flag, IsoDate, ManyOf, OneOf, RowVersion, Text, WholeNumber } from './fields';
import { PageQuery, type Row } from './page';
import {
  reminderChannels,
  reminderReasons,
  reminderStates,
  type ReminderChannel,
  type ReminderReason,
  type ReminderState,
} from './preparation-lists';

/** Who is in charge of an item is reminded so many working days before it is due. */
export class CreateReminderRule {
  @Text({ label: 'Tên quy tắc', max: 200 }) name: string;
  @WholeNumber({ label: 'Số ngày làm việc trước hạn', min: 0, max: 60 }) daysBefore: number;
  @ManyOf(reminderChannels, { label: 'Gửi qua' }) channels: ReminderChannel[];
  @Flag({ label: 'Đang áp dụng' }) isOn: boolean;
}
export class UpdateReminderRule extends CreateReminderRule {
  @RowVersion() version: number;
}
export interface ReminderRule extends Row {
  name: string;
  daysBefore: number;
  channels: ReminderChannel[];
  isOn: boolean;
}

export class OutboxQuery extends PageQuery {
  @OneOf(reminderStates, { label: 'Tình trạng', optional: true }) state?: ReminderState;
  @OneOf(reminderChannels, { label: 'Gửi qua', optional: true }) channel?: ReminderChannel;
  @IsoDate({ label: 'Ngày gửi', optional: true }) on?: string;
  @OneOf(reminderReasons, { label: 'Về việc', optional: true }) reason?: ReminderReason;
}
/** A reminder that will leave, or has left. */
export interface Reminder extends Row {
  conferenceId: string;
  conferenceTitle: string | null;
  reason: ReminderReason;
  channel: ReminderChannel;
  recipientName: string;
  /** E-mail address; null within the application. */
  address: string | null;
  subject: string;
  body: string;
  dueOn: string;
  /** Vietnam's day and time, 'YYYY-MM-DD' and 'HH:MM'. */
  sendOn: string;
  sendTime: string;
  state: ReminderState;
  isEdited: boolean;
  attempts: number;
  sentAt: string | null;
  /** What the mail server answered, or why it was not sent. */
  answer: string | null;
  messageId: string | null;
}
export class UpdateReminder {
  @Text({ label: 'Tiêu đề', max: 300 }) subject: string;
  @Text({ label: 'Nội dung', max: 4000 }) body: string;
  @IsoDate({ label: 'Ngày gửi' }) sendOn: string;
  @ClockTime({ label: 'Giờ gửi' }) sendTime: string;
  @RowVersion() version: number;
}
export class StopReminder {
  @Flag({ label: 'Dừng gửi' }) isStopped: boolean;
  @RowVersion() version: number;
}
export interface OutboxStatus {
  /** Whether e-mail can leave. */
  hasMail: boolean;
  from: string | null;
  /** Whether this server sends by itself. */
  isRunning: boolean;
  waitingMails: number;
}

/** A message within the application. */
export interface Notice {
  id: string;
  title: string;
  body: string;
  /** Page of the application that it leads to. */
  path: string | null;
  createdAt: string;
  readAt: string | null;
}
export interface UnreadCount {
  unread: number;
}
