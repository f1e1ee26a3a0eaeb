import { Entity } from 'typeorm';
import type { AwardFamily, ConferredState, RecipientKind } from '@ky-yeu/contracts/award-lists';
import {
  BooleanColumn,
  DateColumn,
  EditableRow,
  GeneratedText,
  IntegerColumn,
  Key,
  OptionalDate,
  OptionalInteger,
  OptionalNumeric,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../platform/database/columns';

/** Reference data: a form of award with its validity and source. */
@Entity('award_forms')
export class AwardFormEntity extends EditableRow {
  @TextColumn() code: string;
  @TextColumn() name: string;
  @TextColumn() family: AwardFamily;
  @TextArray() objects: RecipientKind[];
  @IntegerColumn() rank: number;
  @DateColumn() validFrom: string;
  @OptionalDate() validTo: string | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
  @GeneratedText() searchKey: string;
}

/** Declared counts; null is unknown and never zero. */
abstract class DeclaredCountsRow extends EditableRow {
  @OptionalInteger() declaredCollectives: number | null;
  @OptionalInteger() declaredIndividuals: number | null;
  @OptionalInteger() declaredHouseholds: number | null;
  @OptionalInteger() declaredModels: number | null;
  @OptionalInteger() declaredExamples: number | null;
}

/** One declared count that covers several rounds. */
@Entity('award_count_groups')
export class AwardCountGroupEntity extends DeclaredCountsRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalText() label: string | null;
}

/** An award round (đợt khen thưởng): authority × form × title × reason. */
@Entity('award_rounds')
export class AwardRoundEntity extends DeclaredCountsRow {
  @OptionalReference() conferenceId: string | null;
  @OptionalReference() countGroupId: string | null;
  @OptionalReference() formId: string | null;
  @OptionalText() formText: string | null;
  @OptionalReference() authorityOrganisationId: string | null;
  @OptionalText() authorityOffice: string | null;
  @TextColumn() authorityName: string;
  @BooleanColumn() isAuthorityConfirmed: boolean;
  @OptionalText() title: string | null;
  @OptionalText() reason: string | null;
  @OptionalText() periodLabel: string | null;
  @OptionalDate() achievementFrom: string | null;
  @OptionalDate() achievementTo: string | null;
  @OptionalInteger() year: number | null;
  @TextColumn() conferred: ConferredState;
  @OptionalText() decisionNumber: string | null;
  @OptionalDate() decidedOn: string | null;
  @OptionalText() note: string | null;
  @IntegerColumn() ordinal: number;
}

@Entity('award_round_bases')
export class AwardRoundBasisEntity {
  @Key() id: string;
  @OptionalReference() conferenceId: string | null;
  @ReferenceColumn() roundId: string;
  @ReferenceColumn() legalDocumentId: string;
  @IntegerColumn() ordinal: number;
}

@Entity('award_presenters')
export class AwardPresenterEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() roundId: string;
  @ReferenceColumn() attendeeId: string;
  @IntegerColumn() ordinal: number;
}

@Entity('award_recipients')
export class AwardRecipientEntity extends EditableRow {
  @ReferenceColumn() roundId: string;
  @OptionalReference() conferenceId: string | null;
  @OptionalReference() formId: string | null;
  @OptionalInteger() year: number | null;
  @TextColumn() kind: RecipientKind;
  @OptionalReference() personId: string | null;
  @OptionalReference() organisationId: string | null;
  @TextColumn() name: string;
  @TextColumn() familyName: string;
  @TextColumn() middleName: string;
  @TextColumn() givenName: string;
  @TextColumn() title: string;
  @OptionalText() reason: string | null;
  @OptionalNumeric() amount: string | null;
  @OptionalText() certificateNumber: string | null;
  @OptionalText() note: string | null;
  @IntegerColumn() ordinal: number;
  @GeneratedText() searchKey: string;
}

@Entity('legal_documents')
export class LegalDocumentEntity extends EditableRow {
  @TextColumn() kind: string;
  @TextColumn() number: string;
  @OptionalDate() issuedOn: string | null;
  @OptionalText() issuer: string | null;
  @OptionalText() term: string | null;
  @OptionalText() subject: string | null;
  @OptionalDate() validFrom: string | null;
  @OptionalDate() validTo: string | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
  @GeneratedText() searchKey: string;
}
