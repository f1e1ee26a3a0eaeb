import { Entity } from 'typeorm';
import type { Block, DatePrecision, Gender } from '@ky-yeu/contracts/closed-lists';
import {
  BooleanColumn,
  DateColumn,
  EditableRow,
  GeneratedText,
  IntegerColumn,
  OptionalDate,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../platform/database/columns';

@Entity('people')
export class PersonEntity extends EditableRow {
  @TextColumn() familyName: string;
  @TextColumn() middleName: string;
  @TextColumn() givenName: string;
  @GeneratedText() fullName: string;
  @OptionalText() gender: Gender | null;
  @OptionalDate() bornOn: string | null;
  @TextColumn() bornPrecision: DatePrecision;
  @OptionalText() identityNumber: string | null;
  @OptionalText() phone: string | null;
  @OptionalText() email: string | null;
  @OptionalText() note: string | null;
  @GeneratedText() searchKey: string;
  @GeneratedText() initials: string;
}

/** A post held from–to; several at once are usual. */
@Entity('posts')
export class PostEntity extends EditableRow {
  @ReferenceColumn() personId: string;
  @OptionalReference() organisationId: string | null;
  @OptionalReference() positionId: string | null;
  @TextColumn() title: string;
  /** The unit as a list named it, when the directory does not know it. */
  @OptionalText() unitName: string | null;
  @OptionalDate() fromOn: string | null;
  @OptionalDate() toOn: string | null;
  @BooleanColumn() isFullTime: boolean;
  @BooleanColumn() isMain: boolean;
  @OptionalInteger() rankWeight: number | null;
  @IntegerColumn() ordinal: number;
  @OptionalText() note: string | null;
}

/** A time of work in a field, full-time or beside other work: what medals count. */
@Entity('service_periods')
export class ServicePeriodEntity extends EditableRow {
  @ReferenceColumn() personId: string;
  @OptionalReference() organisationId: string | null;
  @TextColumn() sector: string;
  @OptionalDate() fromOn: string | null;
  @OptionalDate() toOn: string | null;
  @BooleanColumn() isFullTime: boolean;
  @OptionalText() note: string | null;
  @IntegerColumn() ordinal: number;
}

/** Two records that somebody has said to be two people; the smaller id comes first. */
@Entity('person_distinctions')
export class PersonDistinctionEntity extends EditableRow {
  @ReferenceColumn() oneId: string;
  @ReferenceColumn() otherId: string;
  @OptionalText() note: string | null;
}

/** Reference data: a position with its block and rank, valid from a date. */
@Entity('positions')
export class PositionEntity extends EditableRow {
  @TextColumn() name: string;
  @TextArray() abbreviations: string[];
  @TextColumn() block: Block;
  @IntegerColumn() rankWeight: number;
  @DateColumn() validFrom: string;
  @OptionalDate() validTo: string | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
  @GeneratedText() searchKey: string;
}
