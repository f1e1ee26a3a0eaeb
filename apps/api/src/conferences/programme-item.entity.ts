import { Entity } from 'typeorm';
import type { ProgrammeKind } from '@ky-yeu/contracts/closed-lists';
import {
  BooleanColumn,
  EditableRow,
  IntegerColumn,
  Key,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  OptionalTime,
  ReferenceColumn,
  TextColumn,
} from '../platform/database/columns';

@Entity('programme_items')
export class ProgrammeItemEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() parentId: string | null;
  @TextColumn() kind: ProgrammeKind;
  @TextColumn() title: string;
  @OptionalTime() startsAt: string | null;
  @OptionalInteger() minutes: number | null;
  @OptionalText() performedBy: string | null;
  @BooleanColumn() isInternal: boolean;
  @OptionalText() note: string | null;
  @IntegerColumn() ordinal: number;
}

@Entity('programme_performers')
export class ProgrammePerformerEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() programmeItemId: string;
  @ReferenceColumn() attendeeId: string;
  @IntegerColumn() ordinal: number;
}
