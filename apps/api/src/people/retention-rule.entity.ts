import { Entity } from 'typeorm';
import type { PersonalField } from '@ky-yeu/contracts/people-lists';
import { BooleanColumn, EditableRow, IntegerColumn, OptionalText, TextColumn } from '../platform/database/columns';

/** How many months after the last activity of a person a personal field is kept. */
@Entity('retention_rules')
export class RetentionRuleEntity extends EditableRow {
  @TextColumn() field: PersonalField;
  @IntegerColumn() months: number;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
}
