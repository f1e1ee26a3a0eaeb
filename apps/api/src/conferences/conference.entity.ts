import { Entity } from 'typeorm';
import type {
  ConferenceKind,
  ConferenceMode,
  ConferenceStatus,
  DatePrecision,
  HostRole,
  PartOfDay,
  PeriodType,
} from '@ky-yeu/contracts/closed-lists';
import {
  BooleanColumn,
  EditableRow,
  GeneratedText,
  IntegerColumn,
  JsonColumn,
  Key,
  OptionalDate,
  OptionalInteger,
  OptionalNumeric,
  OptionalReference,
  OptionalText,
  OptionalTime,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../platform/database/columns';

@Entity('conferences')
export class ConferenceEntity extends EditableRow {
  @TextColumn() title: string;
  @OptionalText() shortTitle: string | null;
  @TextColumn() kind: ConferenceKind;
  @TextColumn() status: ConferenceStatus;
  @TextArray() subjects: string[];
  @JsonColumn() themes: { name: string; text: string | null; year: number | null }[];
  @OptionalText() reviewType: PeriodType | null;
  @OptionalDate() reviewFrom: string | null;
  @OptionalDate() reviewTo: string | null;
  @OptionalText() reviewLabel: string | null;
  @OptionalText() nextType: PeriodType | null;
  @OptionalDate() nextFrom: string | null;
  @OptionalDate() nextTo: string | null;
  @OptionalText() nextLabel: string | null;
  @OptionalDate() heldOn: string | null;
  @OptionalDate() heldUntil: string | null;
  @TextColumn() datePrecision: DatePrecision;
  @BooleanColumn() isDateConfirmed: boolean;
  @OptionalText() partOfDay: PartOfDay | null;
  @OptionalTime() startsAt: string | null;
  @OptionalTime() endsAt: string | null;
  @OptionalText() venue: string | null;
  @OptionalReference() hallId: string | null;
  /** The last conference of the same kind by the same host; only the next one knows it. */
  @OptionalReference() previousId: string | null;
  @OptionalText() mode: ConferenceMode | null;
  @BooleanColumn() isModeConfirmed: boolean;
  @OptionalText() note: string | null;
  @GeneratedText() searchKey: string;
}

@Entity('conference_hosts')
export class ConferenceHostEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() organisationId: string;
  @TextColumn() role: HostRole;
  /** As the organisation was called on the day. */
  @TextColumn() name: string;
  @IntegerColumn() ordinal: number;
}

/** Reported figure: "66 mô hình", "10/10 huyện", "100 %". */
@Entity('key_figures')
export class KeyFigureEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() organisationId: string | null;
  @TextColumn() label: string;
  @OptionalNumeric() value: string | null;
  @OptionalNumeric() total: string | null;
  @OptionalText() unit: string | null;
  @OptionalText() qualifier: string | null;
  @OptionalInteger() year: number | null;
  @OptionalText() note: string | null;
  @IntegerColumn() ordinal: number;
}
