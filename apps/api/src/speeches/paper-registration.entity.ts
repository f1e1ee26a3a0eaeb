import { Entity } from 'typeorm';
import type { RegistrationState } from '@ky-yeu/contracts/paper-registrations';
import {
  EditableRow,
  Key,
  OptionalDate,
  OptionalInstant,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextColumn,
} from '../platform/database/columns';

/** A discussion paper that a unit registers; once approved it is a speech and an item of the programme. */
@Entity('paper_registrations')
export class PaperRegistrationEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() organisationId: string | null;
  @OptionalText() organisationName: string | null;
  @OptionalReference() attendeeId: string | null;
  @OptionalText() speakerName: string | null;
  @TextColumn() topic: string;
  @OptionalInteger() minutes: number | null;
  @OptionalDate() dueOn: string | null;
  @TextColumn() state: RegistrationState;
  @OptionalText() reason: string | null;
  @OptionalText() body: string | null;
  @OptionalText() fileLink: string | null;
  @OptionalInstant() submittedAt: Date | null;
  @OptionalText() note: string | null;
  @OptionalReference() speechId: string | null;
  @OptionalReference() programmeItemId: string | null;
}

/** A file of the paper, as its speaker or unit sent it. */
@Entity('paper_registration_files')
export class PaperRegistrationFileEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() paperRegistrationId: string;
  @ReferenceColumn() fileId: string;
  @TextColumn() name: string;
}
