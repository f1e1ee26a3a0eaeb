import { Entity } from 'typeorm';
import type { ReminderChannel, ReminderReason, ReminderState } from '@ky-yeu/contracts/preparation-lists';
import {
  BooleanColumn,
  DateColumn,
  EditableRow,
  InstantColumn,
  IntegerColumn,
  OptionalInstant,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../../platform/database/columns';

@Entity('reminder_rules')
export class ReminderRuleEntity extends EditableRow {
  @TextColumn() name: string;
  /** Working days before the item is due. */
  @IntegerColumn() daysBefore: number;
  @TextArray() channels: ReminderChannel[];
  @BooleanColumn() isOn: boolean;
}

/** A row of the outbox: waiting, under way or gone; rows stay, so that nothing leaves twice. */
@Entity('reminders')
export class ReminderEntity extends EditableRow {
  @TextColumn() reason: ReminderReason;
  /** The item of a checklist, or the notice of a changed programme. */
  @ReferenceColumn() itemId: string;
  @ReferenceColumn() ruleId: string;
  @ReferenceColumn() conferenceId: string;
  @TextColumn() channel: ReminderChannel;
  @DateColumn() dueOn: string;
  /** Address or user, so that a new owner is told as well. */
  @TextColumn() recipientKey: string;
  @OptionalReference() userId: string | null;
  @TextColumn() recipientName: string;
  @OptionalText() address: string | null;
  @TextColumn() subject: string;
  @TextColumn() body: string;
  @InstantColumn() sendAt: Date;
  @OptionalInstant() nextTryAt: Date | null;
  @TextColumn() state: ReminderState;
  @BooleanColumn() isEdited: boolean;
  @IntegerColumn() attempts: number;
  @OptionalInstant() leaseUntil: Date | null;
  @OptionalText() messageId: string | null;
  @OptionalText() answer: string | null;
  @OptionalInstant() sentAt: Date | null;
}
