import type {
  AttendeeRole,
  Certainty,
  ConferenceKind,
  ConferenceMode,
  DirectiveStrength,
  DocumentForm,
  HostRole,
  OrganisationLevel,
  OrganisationSystem,
  PartOfDay,
  PeriodType,
  SpeechKind,
  SuccessionKind,
} from '@ky-yeu/contracts/closed-lists';
import type { ConferredState, RecipientKind } from '@ky-yeu/contracts/award-lists';
import type { FactSubject } from '@ky-yeu/contracts/press';

export interface SuccessorSeed {
  to: string;
  kind: SuccessionKind;
  happenedOn?: string;
  legalBasis?: string;
  isConfirmed?: boolean;
}

export interface OrganisationSeed {
  key: string;
  name: string;
  shortName?: string;
  code?: string;
  system: OrganisationSystem;
  level: OrganisationLevel;
  parent?: string;
  locality: string;
  documentForm: DocumentForm;
  validFrom?: string;
  validTo?: string;
  isConfirmed?: boolean;
  note?: string;
  successors?: SuccessorSeed[];
}

export interface PostSeed {
  key: string;
  title: string;
  position: string;
  organisation: string;
  /** false for posts of steering committees, which nobody is ranked by. */
  isFullTime?: boolean;
}

export interface PersonSeed {
  key: string;
  name: string;
  posts: PostSeed[];
}

export interface PeriodSeed {
  type: PeriodType;
  from: string;
  to: string;
  label: string;
}

/** A post of the person as it is, or with the words that were printed that day. */
export type ShownPost = string | [postKey: string, printed: string];

export interface AttendeeSeed {
  /** Key of the person, and of the attendee within the conference. */
  person: string;
  posts: ShownPost[];
  /** Only when it is not the posts joined by commas. */
  title?: string;
  unit: string;
  roles: AttendeeRole[];
  site?: string;
  group?: string;
  isSuperiorGuest?: boolean;
  precedenceOverride?: number;
  isFromCaption?: boolean;
  note?: string;
}

export interface SpeechSeed {
  key: string;
  kind: SpeechKind;
  topic?: string;
  topics?: string[];
  summary?: string;
  onBehalfOf?: string;
  site?: string;
  /** Attendee and the title shown at the speech; empty when the speaker is not known. */
  speakers: [attendee: string, title: string][];
}

export interface DirectiveSeed {
  key: string;
  body: string;
  ordinalLabel?: string;
  strength?: DirectiveStrength;
  addressees?: string[];
  authors: string[];
  speech?: string;
  periodLabel?: string;
  note?: string;
}

export interface FigureSeed {
  key: string;
  label: string;
  value?: number;
  total?: number;
  unit?: string;
  qualifier?: string;
  year?: number;
  organisation?: string;
  note?: string;
}

export interface DeclaredSeed {
  declaredCollectives?: number;
  declaredIndividuals?: number;
  declaredModels?: number;
  declaredExamples?: number;
}

export interface RecipientSeed {
  key: string;
  kind: RecipientKind;
  person: string;
  title: string;
}

export interface RoundSeed extends DeclaredSeed {
  key: string;
  /** Code of an award form; null when the source does not say which. */
  form: string | null;
  formText: string;
  authority: string | null;
  authorityOffice?: string;
  authorityName: string;
  isAuthorityConfirmed?: boolean;
  title?: string;
  reason?: string;
  periodLabel?: string;
  achievementFrom?: string;
  achievementTo?: string;
  year: number;
  conferred?: ConferredState;
  countGroup?: string;
  /** Numbers of legal documents. */
  bases?: string[];
  presenters?: string[];
  recipients?: RecipientSeed[];
  note?: string;
}

export interface CaptionSeed {
  body: string;
  people?: [attendee: string, role: string][];
}

export interface ArticleSeed {
  headline: string;
  authors: string[];
  outlet?: string;
  publishedOn?: string;
  publishedAt?: string;
  categoryPath?: string;
  views?: number;
  rating?: string;
  site?: string;
  note?: string;
  captions: CaptionSeed[];
}

/** `key` is the key of the row within the conference; of 'conferences' the key of the conference. */
export interface FactSeed {
  table: FactSubject;
  key: string;
  field: string;
  certainty: Certainty;
  quote: string | null;
  note: string | null;
}

export interface ConferenceSeed {
  key: string;
  title: string;
  shortTitle: string;
  kind: ConferenceKind;
  subjects: string[];
  themes?: { name: string; text: string | null; year: number | null }[];
  review: PeriodSeed;
  next: PeriodSeed;
  heldOn: string;
  isDateConfirmed: boolean;
  partOfDay: PartOfDay | null;
  venue?: string;
  mode: ConferenceMode | null;
  isModeConfirmed: boolean;
  note?: string;
  hosts: [organisation: string, role: HostRole][];
  sites: {
    key: string;
    name: string;
    parent?: string;
    connectedCount?: number;
    totalCount?: number;
    note?: string;
  }[];
  groups: { key: string; name: string; site?: string; commonPost?: string; isOpenEnded?: boolean; note?: string }[];
  attendees: AttendeeSeed[];
  speeches: SpeechSeed[];
  directives: DirectiveSeed[];
  figures: FigureSeed[];
  countGroups: ({ key: string; label: string } & DeclaredSeed)[];
  rounds: RoundSeed[];
  article: ArticleSeed;
  facts: FactSeed[];
}
