import { Entity } from 'typeorm';
import {
  EditableRow,
  GeneratedText,
  Key,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextColumn,
} from '../platform/database/columns';

/** A hall that conferences are held in. */
@Entity('halls')
export class HallEntity extends EditableRow {
  @TextColumn() name: string;
  @OptionalReference() organisationId: string | null;
  @OptionalInteger() places: number | null;
  @OptionalText() address: string | null;
  @OptionalText() note: string | null;
  @GeneratedText() searchKey: string;
}

/** A saved group that was invited to a conference: the next edition invites who is in it then. */
@Entity('conference_guest_groups')
export class ConferenceGuestGroupEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() groupId: string;
}
