import { Entity } from 'typeorm';
import type { DirectiveStatus, DirectiveStrength, SpeechKind } from '@ky-yeu/contracts/closed-lists';
import {
  EditableRow,
  IntegerColumn,
  Key,
  OptionalDate,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../platform/database/columns';

@Entity('speeches')
export class SpeechEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() programmeItemId: string | null;
  @OptionalReference() siteId: string | null;
  @TextColumn() kind: SpeechKind;
  @OptionalText() topic: string | null;
  @TextArray() topics: string[];
  @OptionalText() summary: string | null;
  @OptionalText() body: string | null;
  @OptionalText() onBehalfOf: string | null;
  @OptionalInteger() declaredCount: number | null;
  @IntegerColumn() ordinal: number;
}

/** A speaker with the posts shown at the speech, which may be fewer than in the attendee list. */
@Entity('speech_speakers')
export class SpeechSpeakerEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() speechId: string;
  @ReferenceColumn() attendeeId: string;
  @TextColumn() title: string;
  @IntegerColumn() ordinal: number;
}

@Entity('directives')
export class DirectiveEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() speechId: string | null;
  @IntegerColumn() ordinal: number;
  @OptionalText() ordinalLabel: string | null;
  @TextColumn() body: string;
  @OptionalText() strength: DirectiveStrength | null;
  @TextArray() addressees: string[];
  @OptionalText() periodLabel: string | null;
  @OptionalDate() dueOn: string | null;
  @TextColumn() status: DirectiveStatus;
  @OptionalText() note: string | null;
}

@Entity('directive_authors')
export class DirectiveAuthorEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() directiveId: string;
  @ReferenceColumn() attendeeId: string;
  @IntegerColumn() ordinal: number;
}
