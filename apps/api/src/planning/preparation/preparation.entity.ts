import { Entity } from 'typeorm';
import type { ConferenceKind } from '@ky-yeu/contracts/closed-lists';
import type { TemplateItem } from '@ky-yeu/contracts/preparation';
import type {
  ChecklistState,
  ClockBody,
  ClockCode,
  ClockUnit,
  DeadlineCode,
  OffsetUnit,
} from '@ky-yeu/contracts/preparation-lists';
import {
  BooleanColumn,
  DateColumn,
  EditableRow,
  IntegerColumn,
  JsonColumn,
  Key,
  OptionalDate,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../../platform/database/columns';

/** Reference data: what a kind of conference needs, dated by its distance from the conference. */
@Entity('checklist_templates')
export class ChecklistTemplateEntity extends EditableRow {
  @TextColumn() name: string;
  @OptionalText() conferenceKind: ConferenceKind | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
  @JsonColumn() items: TemplateItem[];
}

@Entity('checklist_items')
export class ChecklistItemEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @IntegerColumn() ordinal: number;
  @TextColumn() title: string;
  @OptionalText() committee: string | null;
  @OptionalInteger() offsetDays: number | null;
  @OptionalText() offsetUnit: OffsetUnit | null;
  @OptionalDate() dueOn: string | null;
  /** Entered by hand: it stays when the conference moves. */
  @BooleanColumn() isPinned: boolean;
  @OptionalDate() reckonedFrom: string | null;
  @TextColumn() state: ChecklistState;
  @OptionalDate() doneOn: string | null;
  @OptionalReference() userId: string | null;
  @OptionalReference() personId: string | null;
  /** Who entered the item; reminded as long as nobody else is in charge. */
  @OptionalReference() keeperId: string | null;
  @OptionalText() evidence: string | null;
  @OptionalText() note: string | null;
  @OptionalText() clockCode: DeadlineCode | null;
}

/** A file that proves that the item was done. */
@Entity('checklist_item_files')
export class ChecklistItemFileEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() checklistItemId: string;
  @ReferenceColumn() fileId: string;
  @TextColumn() name: string;
}

/** Reference data: a clock of the law with the days on which it is in force. */
@Entity('clock_rules')
export class ClockRuleEntity extends EditableRow {
  @TextColumn() code: ClockCode;
  @TextColumn() body: ClockBody;
  @IntegerColumn() threshold: number;
  @TextColumn() unit: ClockUnit;
  @TextArray() conferenceKinds: ConferenceKind[];
  @TextColumn() article: string;
  @OptionalText() source: string | null;
  @DateColumn() validFrom: string;
  @OptionalDate() validTo: string | null;
  @BooleanColumn() isConfirmed: boolean;
}
