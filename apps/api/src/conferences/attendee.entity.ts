import { Column, Entity } from 'typeorm';
import type { SiteCheck } from '@ky-yeu/contracts/attendees';
import type { AttendeeRole, Block, InvitationState, PresenceState } from '@ky-yeu/contracts/closed-lists';
import {
  BooleanColumn,
  EditableRow,
  IntegerColumn,
  JsonColumn,
  OptionalBoolean,
  OptionalDate,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../platform/database/columns';

/** A site (điểm cầu) of the conference, in a tree. */
@Entity('sites')
export class SiteEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() parentId: string | null;
  @OptionalReference() organisationId: string | null;
  @TextColumn() name: string;
  @OptionalText() venue: string | null;
  @OptionalInteger() expectedCount: number | null;
  @OptionalInteger() connectedCount: number | null;
  @OptionalInteger() totalCount: number | null;
  /** Kept beside the person, so that the name stays when the record goes. */
  @OptionalText() responsibleName: string | null;
  @OptionalReference() responsibleId: string | null;
  @OptionalText() responsiblePhone: string | null;
  /** Tests of the connection before the opening. */
  @JsonColumn() checks: SiteCheck[];
  @OptionalText() note: string | null;
  @IntegerColumn() ordinal: number;
}

@Entity('attendee_groups')
export class AttendeeGroupEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() siteId: string | null;
  @TextColumn() name: string;
  @OptionalText() commonPost: string | null;
  @OptionalInteger() expectedCount: number | null;
  @OptionalInteger() actualCount: number | null;
  @BooleanColumn() isOpenEnded: boolean;
  @OptionalText() note: string | null;
  @IntegerColumn() ordinal: number;
}

/** Somebody at a conference: name, posts and unit are a snapshot, as printed that day. */
@Entity('attendees')
export class AttendeeEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() personId: string | null;
  @OptionalReference() siteId: string | null;
  @OptionalReference() groupId: string | null;
  @OptionalReference() organisationId: string | null;
  @OptionalReference() substituteForId: string | null;
  @OptionalBoolean() isSubstituteApproved: boolean | null;
  @TextColumn() name: string;
  @TextColumn() familyName: string;
  @TextColumn() middleName: string;
  @TextColumn() givenName: string;
  @TextColumn() title: string;
  @JsonColumn() posts: { postId: string | null; title: string }[];
  @TextColumn() organisationName: string;
  @TextColumn() block: Block;
  @Column({ name: 'level_rank', type: 'smallint' }) levelRank: number;
  @IntegerColumn() rankWeight: number;
  @OptionalDate() appointedOn: string | null;
  @OptionalDate() bornOn: string | null;
  /** The full-time post that gives the rank. */
  @OptionalText() rankTitle: string | null;
  @BooleanColumn() isSuperiorGuest: boolean;
  @OptionalInteger() precedenceOverride: number | null;
  @TextArray() roles: AttendeeRole[];
  @TextColumn() invitation: InvitationState;
  @TextColumn() presence: PresenceState;
  @BooleanColumn() isFromCaption: boolean;
  @OptionalText() note: string | null;
}
