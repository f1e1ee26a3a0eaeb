import { Entity } from 'typeorm';
import {
  EditableRow,
  IntegerColumn,
  OptionalInteger,
  OptionalText,
  ReferenceColumn,
} from '../../platform/database/columns';

/** A directive of the last edition that this one reports on; the state is that of the directive itself. */
@Entity('directive_reports')
export class DirectiveReportEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() directiveId: string;
  /** Percent. */
  @OptionalInteger() shareDone: number | null;
  @OptionalText() result: string | null;
  @IntegerColumn() ordinal: number;
}
