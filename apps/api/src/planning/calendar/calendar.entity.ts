import { Entity } from 'typeorm';
import type { CalendarDayKind, CalendarFeedScope } from '@ky-yeu/contracts/calendar-lists';
import {
  BooleanColumn,
  DateColumn,
  EditableRow,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextColumn,
} from '../../platform/database/columns';

/** Reference data: a day that differs from the ordinary week; one entry a day, with where it is written. */
@Entity('calendar_days')
export class CalendarDayEntity extends EditableRow {
  @DateColumn() onDate: string;
  @TextColumn() kind: CalendarDayKind;
  @TextColumn() name: string;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
}

/** A subscription to a calendar of conferences; only the hash of its secret address is stored. */
@Entity('calendar_feeds')
export class CalendarFeedEntity extends EditableRow {
  @ReferenceColumn() userId: string;
  @TextColumn() name: string;
  @TextColumn() scope: CalendarFeedScope;
  @OptionalReference() personId: string | null;
  @OptionalReference() organisationId: string | null;
  @OptionalText() venue: string | null;
  @TextColumn() tokenHash: string;
}
