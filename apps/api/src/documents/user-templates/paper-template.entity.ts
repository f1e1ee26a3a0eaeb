import { Entity } from 'typeorm';
import type { PaperKind } from '@ky-yeu/contracts/paper-kinds';
import type { TemplateChecks, TemplateState } from '@ky-yeu/contracts/paper-templates';
import {
  BooleanColumn,
  DateColumn,
  EditableRow,
  IntegerColumn,
  JsonColumn,
  OptionalDate,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextColumn,
} from '../../platform/database/columns';

/** A Word template that an office owns; its files are versions. */
@Entity('paper_templates')
export class PaperTemplateEntity extends EditableRow {
  /** Null: for all organisations. */
  @OptionalReference() organisationId: string | null;
  @TextColumn() kind: PaperKind;
  @TextColumn() name: string;
  @DateColumn() validFrom: string;
  @OptionalDate() validTo: string | null;
  @TextColumn() state: TemplateState;
  @BooleanColumn() isDefault: boolean;
  @OptionalText() note: string | null;
}

/** One file of a template; it never changes, the next one takes its place. */
@Entity('paper_template_versions')
export class PaperTemplateVersionEntity extends EditableRow {
  @ReferenceColumn() templateId: string;
  @IntegerColumn() number: number;
  @ReferenceColumn() fileId: string;
  @TextColumn() name: string;
  @OptionalText() note: string | null;
  @JsonColumn() checks: TemplateChecks;
  @OptionalReference() uploadedBy: string | null;
}
