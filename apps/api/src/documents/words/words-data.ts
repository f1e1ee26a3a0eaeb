import type {
  AttendeeRole,
  Block,
  ConferenceMode,
  DirectiveStrength,
  HostRole,
  InvitationState,
  PresenceState,
  SpeechKind,
} from '@ky-yeu/contracts/closed-lists';
import type { ConferredState, RecipientKind } from '@ky-yeu/contracts/award-lists';
import type { DeclaredCounts } from '../papers.reads';

/** Somebody of the attendee list, with what the greeting is ordered by. */
export interface WordsAttendee {
  id: string;
  name: string;
  title: string;
  organisation: string;
  block: Block;
  levelRank: number;
  rankWeight: number;
  isSuperiorGuest: boolean;
  roles: AttendeeRole[];
  invitation: InvitationState;
  presence: PresenceState;
  /** Known from the caption of a photo only. */
  isFromCaption: boolean;
  site: string | null;
}

/** A person at one place, with the posts shown there. */
export interface NamedPost {
  name: string;
  title: string;
}

export interface WordsSpeech {
  id: string;
  programmeItemId: string | null;
  kind: SpeechKind;
  topic: string | null;
  topics: string[];
  summary: string | null;
  onBehalfOf: string | null;
  declaredCount: number | null;
  speakers: NamedPost[];
}

export interface WordsDirective {
  speechId: string | null;
  ordinalLabel: string | null;
  body: string;
  strength: DirectiveStrength | null;
  addressees: string[];
  periodLabel: string | null;
  authors: NamedPost[];
}

export interface WordsFigure {
  label: string;
  value: number | null;
  total: number | null;
  unit: string | null;
  qualifier: string | null;
}

export interface WordsRecipient {
  kind: RecipientKind;
  name: string;
  title: string;
}

export interface WordsRound {
  id: string;
  /** Its place in the ceremony, from 1. */
  number: number;
  form: string | null;
  title: string | null;
  reason: string | null;
  authority: string;
  /** The source says or lets infer who gives; false with no organisation on record: it does not. */
  isAuthorityKnown: boolean;
  conferred: ConferredState;
  decisionNumber: string | null;
  decidedOn: string | null;
  declared: DeclaredCounts;
  /** A count told for several rounds together. */
  shared: { id: string; declared: DeclaredCounts } | null;
  presenters: NamedPost[];
  recipients: WordsRecipient[];
}

/** All of a conference that a script or a news text tells. */
export interface WordsData {
  mode: ConferenceMode | null;
  sites: { name: string; connectedCount: number | null; totalCount: number | null; isTop: boolean }[];
  /** Number of the lead host's level; null when unknown. */
  hostLevel: number | null;
  hosts: { name: string; role: HostRole }[];
  /** In order of precedence. */
  attendees: WordsAttendee[];
  groups: { name: string; count: number | null; isOpenEnded: boolean }[];
  speeches: WordsSpeech[];
  directives: WordsDirective[];
  figures: WordsFigure[];
  /** In order of the ceremony. */
  rounds: WordsRound[];
}
