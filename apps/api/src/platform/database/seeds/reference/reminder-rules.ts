import type { ReminderChannel } from '@ky-yeu/contracts/preparation-lists';

/** A rule of reminding as it is seeded; the natural key is the name. */
export interface ReminderRuleSeed {
  name: string;
  daysBefore: number;
  channels: ReminderChannel[];
}

/** Starting values of the office: no text of law asks for reminders. */
export const reminderRules: readonly ReminderRuleSeed[] = [
  { name: 'Nhắc trước 2 ngày làm việc', daysBefore: 2, channels: ['IN_APP', 'EMAIL'] },
  { name: 'Nhắc vào ngày đến hạn', daysBefore: 0, channels: ['IN_APP', 'EMAIL'] },
];
