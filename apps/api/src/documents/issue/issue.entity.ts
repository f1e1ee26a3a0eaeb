import { Column, Entity } from 'typeorm';
import type { DocumentForm } from '@ky-yeu/contracts/closed-lists';
import type {
  AuthorityForm,
  KindSettings,
  NumberReset,
  NumberStyle,
  ToneStyle,
} from '@ky-yeu/contracts/office-settings';
import type { PaperFileFormat, PaperMarks, PaperSignature, PaperState } from '@ky-yeu/contracts/paper-drafts';
import type { PaperFormat, PaperKind } from '@ky-yeu/contracts/papers';
import {
  BooleanColumn,
  BytesColumn,
  DateColumn,
  EditableRow,
  GeneratedText,
  IntegerColumn,
  JsonColumn,
  Key,
  OptionalDate,
  OptionalInstant,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextColumn,
} from '../../platform/database/columns';

/** Reference data: the numbers and words of one family of papers, with where they are written. */
@Entity('form_packs')
export class FormPackEntity extends EditableRow {
  @TextColumn() form: DocumentForm;
  @TextColumn() name: string;
  @OptionalText() source: string | null;
  @DateColumn() validFrom: string;
  @OptionalDate() validTo: string | null;
  @BooleanColumn() isConfirmed: boolean;
  @TextColumn() numberPattern: string;
  @TextColumn() numberReset: NumberReset;
  @JsonColumn() layout: object;
}

@Entity('office_settings')
export class OfficeSettingsEntity extends EditableRow {
  @ReferenceColumn() organisationId: string;
  @OptionalText() bodyCode: string | null;
  @OptionalText() place: string | null;
  @OptionalText() numberPattern: string | null;
  @OptionalText() numberReset: NumberReset | null;
  @OptionalDate() termStartsOn: string | null;
  @TextColumn() toneStyle: ToneStyle;
  @TextColumn() numberStyle: NumberStyle;
  @JsonColumn() kinds: KindSettings[];
}

@Entity('office_signers')
export class OfficeSignerEntity extends EditableRow {
  @ReferenceColumn() organisationId: string;
  @OptionalReference() personId: string | null;
  @TextColumn() name: string;
  @TextColumn() post: string;
  @TextColumn() authority: AuthorityForm;
  @OptionalText() principal: string | null;
  @IntegerColumn() ordinal: number;
}

/** The last number given in one register: an issuer's papers of one code in one period. */
@Entity('paper_registers')
export class PaperRegisterEntity extends EditableRow {
  @ReferenceColumn() organisationId: string;
  @TextColumn() code: string;
  @TextColumn() period: string;
  @IntegerColumn() lastNumber: number;
}

/** A paper from its draft to its issue; while it is a draft its number is the one wanted, or null for the next. */
@Entity('papers')
export class PaperEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @TextColumn() kind: PaperKind;
  @ReferenceColumn() organisationId: string;
  @TextColumn() state: PaperState;
  @OptionalText() code: string | null;
  @OptionalText() period: string | null;
  @OptionalInteger() number: number | null;
  @OptionalText() numberText: string | null;
  @OptionalDate() issuedOn: string | null;
  @OptionalText() place: string | null;
  @JsonColumn() marks: PaperMarks;
  @JsonColumn() signatures: PaperSignature[];
  @JsonColumn() recipients: string[];
  @JsonColumn() texts: Record<string, string>;
  @JsonColumn() choices: Record<string, unknown>;
  @OptionalReference() formPackId: string | null;
  @OptionalText() subject: string | null;
  @OptionalText() signerName: string | null;
  @OptionalText() documentHash: string | null;
  @OptionalReference() issuedById: string | null;
  @OptionalInstant() issuedAt: Date | null;
  @OptionalReference() cancelledById: string | null;
  @OptionalInstant() cancelledAt: Date | null;
  @OptionalText() cancelReason: string | null;
  @GeneratedText() searchKey: string;
}

/** The bytes of an issued paper as they left the office, and the data they were drawn from; never changed, never deleted. */
@Entity('paper_files')
export class PaperFileEntity {
  @Key() id: string;
  @ReferenceColumn() paperId: string;
  @TextColumn() format: PaperFileFormat;
  @TextColumn() name: string;
  @IntegerColumn() sizeBytes: number;
  @TextColumn() sha256: string;
  @BytesColumn() content: Buffer;
  @Column({ name: 'created_at', type: 'timestamptz', insert: false, update: false }) createdAt: Date;
}

/** Copies of an issued paper that were taken out of the system. */
@Entity('paper_prints')
export class PaperPrintEntity {
  @Key() id: string;
  @ReferenceColumn() paperId: string;
  @TextColumn() format: PaperFormat;
  @IntegerColumn() copies: number;
  @OptionalReference() printedById: string | null;
  @Column({ name: 'printed_at', type: 'timestamptz', insert: false, update: false }) printedAt: Date;
}
