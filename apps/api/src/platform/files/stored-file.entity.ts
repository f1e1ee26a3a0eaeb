import { Entity } from 'typeorm';
import type { FilePurpose } from '@ky-yeu/contracts/files';
import {
  BytesColumn,
  EditableRow,
  InstantColumn,
  IntegerColumn,
  OptionalReference,
  TextColumn,
} from '../database/columns';

/** A file that a record may hold; it never changes, another one takes its place. */
@Entity('stored_files')
export class StoredFileEntity extends EditableRow {
  @TextColumn() name: string;
  @TextColumn() mediaType: string;
  @IntegerColumn() sizeBytes: number;
  @TextColumn() sha256: string;
  @BytesColumn() content: Buffer;
  @TextColumn() purpose: FilePurpose;
  @OptionalReference() createdBy: string | null;
  /** Until then it stays even when it hangs on nothing. */
  @InstantColumn() keptUntil: Date;
}
