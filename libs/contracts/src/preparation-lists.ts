import type { Labels } from './closed-lists';

export const checklistStates = ['TODO', 'DOING', 'DONE', 'NOT_NEEDED'] as const;
export type ChecklistState = (typeof checklistStates)[number];
export const checklistStateLabels: Labels<ChecklistState> = {
  TODO: 'Chưa làm',
  DOING: 'Đang làm',
  DONE: 'Xong',
  NOT_NEEDED: 'Không cần',
};

export const offsetUnits = ['DAY', 'WORKING_DAY'] as const;
export type OffsetUnit = (typeof offsetUnits)[number];
export const offsetUnitLabels: Labels<OffsetUnit> = { DAY: 'ngày', WORKING_DAY: 'ngày làm việc' };

/** What a clock of the law measures; the limit of each is data. */
export const clockCodes = [
  'INVITATION',
  'MATERIALS',
  'CONCLUSION_NOTICE',
  'REVIEW_LENGTH',
  'CONCLUSION_LENGTH',
] as const;
export type ClockCode = (typeof clockCodes)[number];
export const clockCodeLabels: Labels<ClockCode> = {
  INVITATION: 'Gửi giấy mời',
  MATERIALS: 'Gửi tài liệu',
  CONCLUSION_NOTICE: 'Ra thông báo kết luận',
  REVIEW_LENGTH: 'Thời gian họp sơ kết, tổng kết',
  CONCLUSION_LENGTH: 'Thời gian phát biểu kết luận',
};

/** The clocks that are met by an act on a day, so that an item of the checklist can meet them. */
export const deadlineCodes = ['INVITATION', 'MATERIALS', 'CONCLUSION_NOTICE'] as const;
export type DeadlineCode = (typeof deadlineCodes)[number];

/** The clocks that are met by a programme that is not too long. */
export type LengthCode = Exclude<ClockCode, DeadlineCode>;

/** Whose rules hold: offices of the state, or bodies of the party, the front and the mass organisations. */
export const clockBodies = ['STATE', 'PARTY'] as const;
export type ClockBody = (typeof clockBodies)[number];
export const clockBodyLabels: Labels<ClockBody> = {
  STATE: 'Cơ quan nhà nước',
  PARTY: 'Cơ quan đảng, Mặt trận, đoàn thể',
};

export const clockUnits = ['WORKING_DAY', 'DAY', 'MINUTE'] as const;
export type ClockUnit = (typeof clockUnits)[number];
export const clockUnitLabels: Labels<ClockUnit> = { WORKING_DAY: 'ngày làm việc', DAY: 'ngày', MINUTE: 'phút' };

export const clockStates = ['RUNNING', 'OVERDUE', 'MET', 'LATE', 'EXCEEDED', 'UNKNOWN'] as const;
export type ClockState = (typeof clockStates)[number];

export const reminderChannels = ['IN_APP', 'EMAIL'] as const;
export type ReminderChannel = (typeof reminderChannels)[number];
export const reminderChannelLabels: Labels<ReminderChannel> = { IN_APP: 'Trong phần mềm', EMAIL: 'Thư điện tử' };

/** What a row of the outbox is about: an item that is due, a programme that was issued anew, or an invitation. */
export const reminderReasons = ['TASK', 'PROGRAMME', 'INVITATION'] as const;
export type ReminderReason = (typeof reminderReasons)[number];
export const reminderReasonLabels: Labels<ReminderReason> = {
  TASK: 'Nhắc việc',
  PROGRAMME: 'Báo thay đổi chương trình',
  INVITATION: 'Gửi giấy mời',
};

export const reminderStates = ['WAITING', 'SENDING', 'SENT', 'STOPPED', 'FAILED', 'EXPIRED'] as const;
export type ReminderState = (typeof reminderStates)[number];
export const reminderStateLabels: Labels<ReminderState> = {
  WAITING: 'Chờ gửi',
  SENDING: 'Đang gửi',
  SENT: 'Đã gửi',
  STOPPED: 'Đã dừng',
  FAILED: 'Gửi lỗi',
  EXPIRED: 'Quá ngày, không gửi',
};

export const taskGroups = ['OVERDUE', 'TODAY', 'WEEK'] as const;
export type TaskGroup = (typeof taskGroups)[number];
export const taskGroupLabels: Labels<TaskGroup> = {
  OVERDUE: 'Quá hạn',
  TODAY: 'Hạn hôm nay',
  WEEK: 'Trong 7 ngày tới',
};
