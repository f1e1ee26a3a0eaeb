import { Entity } from 'typeorm';
import type { ConferenceKind, ProgrammeKind } from '@ky-yeu/contracts/closed-lists';
import type { ProgrammeTemplate } from '@ky-yeu/contracts/programme';
import type { FrozenProgrammeItem, ProgrammeVersionState, RecordedChange } from '@ky-yeu/contracts/programme-versions';
import {
  BooleanColumn,
  EditableRow,
  IntegerColumn,
  JsonColumn,
  Key,
  OptionalDate,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  OptionalTime,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../platform/database/columns';

@Entity('programme_items')
export class ProgrammeItemEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() parentId: string | null;
  @TextColumn() kind: ProgrammeKind;
  @TextColumn() title: string;
  @OptionalTime() startsAt: string | null;
  @BooleanColumn() isPinned: boolean;
  @IntegerColumn() dayNumber: number;
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

/** Reference data: a programme in the customary order. */
@Entity('programme_templates')
export class ProgrammeTemplateEntity extends EditableRow {
  @TextColumn() name: string;
  @OptionalText() conferenceKind: ConferenceKind | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
  @JsonColumn() items: ProgrammeTemplate['items'];
}

/** A programme as it was on paper one day; never changed afterwards. */
@Entity('programme_versions')
export class ProgrammeVersionEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @TextColumn() state: ProgrammeVersionState;
  @IntegerColumn() number: number;
  @OptionalText() documentNumber: string | null;
  @OptionalDate() issuedOn: string | null;
  @OptionalText() note: string | null;
  @OptionalText() createdByName: string | null;
  @JsonColumn() items: FrozenProgrammeItem[];
  @JsonColumn() changes: RecordedChange[];
}

/** What an attendee has to be told of an issued version. */
@Entity('programme_notices')
export class ProgrammeNoticeEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() programmeVersionId: string;
  @ReferenceColumn() attendeeId: string;
  @TextArray() sentences: string[];
}
