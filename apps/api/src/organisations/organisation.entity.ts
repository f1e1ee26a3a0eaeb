import { Entity } from 'typeorm';
import type {
  DocumentForm,
  OrganisationLevel,
  OrganisationSystem,
  SuccessionKind,
} from '@ky-yeu/contracts/closed-lists';
import {
  BooleanColumn,
  DateColumn,
  EditableRow,
  GeneratedText,
  OptionalDate,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextColumn,
} from '../platform/database/columns';

@Entity('organisations')
export class OrganisationEntity extends EditableRow {
  @TextColumn() name: string;
  @OptionalText() shortName: string | null;
  @OptionalText() code: string | null;
  @TextColumn() system: OrganisationSystem;
  @TextColumn() level: OrganisationLevel;
  @OptionalReference() parentId: string | null;
  @OptionalText() locality: string | null;
  @OptionalReference() territoryId: string | null;
  @TextColumn() documentForm: DocumentForm;
  @OptionalDate() validFrom: string | null;
  @OptionalDate() validTo: string | null;
  @BooleanColumn() isConfirmed: boolean;
  @OptionalText() note: string | null;
  @GeneratedText() searchKey: string;
}

/** A name that the organisation bore before. */
@Entity('organisation_names')
export class OrganisationNameEntity extends EditableRow {
  @ReferenceColumn() organisationId: string;
  @TextColumn() name: string;
  @OptionalDate() validFrom: string | null;
  @OptionalDate() validTo: string | null;
  @GeneratedText() searchKey: string;
}

@Entity('organisation_successions')
export class OrganisationSuccessionEntity extends EditableRow {
  @ReferenceColumn() predecessorId: string;
  @ReferenceColumn() successorId: string;
  @TextColumn() kind: SuccessionKind;
  @OptionalDate() happenedOn: string | null;
  @OptionalText() legalBasis: string | null;
  @BooleanColumn() isConfirmed: boolean;
}

/** Where the organisation belonged before. */
@Entity('organisation_parents')
export class OrganisationParentEntity extends EditableRow {
  @ReferenceColumn() organisationId: string;
  @ReferenceColumn() parentId: string;
  @OptionalDate() validFrom: string | null;
  @DateColumn() validTo: string;
}
