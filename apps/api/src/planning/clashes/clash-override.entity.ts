import { Entity } from 'typeorm';
import type { ClashKind } from '@ky-yeu/contracts/clashes';
import { EditableRow, OptionalReference, ReferenceColumn, TextColumn } from '../../platform/database/columns';

/** A clash that somebody accepted, with the reason and the sentence that was read. */
@Entity('clash_overrides')
export class ClashOverrideEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() otherId: string | null;
  @OptionalReference() decidedBy: string | null;
  @TextColumn() kind: ClashKind;
  @TextColumn() key: string;
  @TextColumn() sentence: string;
  @TextColumn() reason: string;
}
