import { Entity } from 'typeorm';
import type { OrganisationLevel, SuccessionKind } from '@ky-yeu/contracts/closed-lists';
import type { TerritoryKind } from '@ky-yeu/contracts/territory-lists';
import {
  BooleanColumn,
  EditableRow,
  GeneratedText,
  OptionalDate,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextColumn,
} from '../platform/database/columns';

/** An administrative unit while it existed; one that kept its name but grew in 2025 is a unit of its own. */
@Entity('territories')
export class TerritoryEntity extends EditableRow {
  @TextColumn() name: string;
  @TextColumn() kind: TerritoryKind;
  @GeneratedText() level: string;
  @OptionalReference() parentId: string | null;
  @OptionalDate() validFrom: string | null;
  @OptionalDate() validTo: string | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
  @OptionalText() note: string | null;
  @GeneratedText() searchKey: string;
}

@Entity('territory_successions')
export class TerritorySuccessionEntity extends EditableRow {
  @ReferenceColumn() predecessorId: string;
  @ReferenceColumn() successorId: string;
  @TextColumn() kind: SuccessionKind;
  @OptionalDate() happenedOn: string | null;
  @OptionalText() legalBasis: string | null;
  @BooleanColumn() isConfirmed: boolean;
}

/** When a level of the apparatus worked; what is not listed knows no limit. */
@Entity('organisation_level_periods')
export class OrganisationLevelPeriodEntity extends EditableRow {
  @TextColumn() level: OrganisationLevel;
  @OptionalDate() validFrom: string | null;
  @OptionalDate() validTo: string | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
}
