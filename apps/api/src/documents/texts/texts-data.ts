import type { RecipientKind } from '@ky-yeu/contracts/award-lists';
import type {
  AttendeeRole,
  Block,
  ConferenceMode,
  ConferenceStatus,
  DirectiveStatus,
  DocumentForm,
  Gender,
  HostRole,
  PresenceState,
  SpeechKind,
} from '@ky-yeu/contracts/closed-lists';
import type { DeclaredCounts } from '../papers.reads';

/** Somebody as a paper names him. */
export interface NamedPerson {
  name: string;
  /** Posts as printed. */
  title: string;
  organisation: string;
  gender: Gender | null;
}

/** An attendee with a role that papers name. */
export interface RolePerson extends NamedPerson {
  roles: AttendeeRole[];
  presence: PresenceState;
}

/** What the papers say of a conference beside its letterhead. */
export interface ConferenceFacts {
  status: ConferenceStatus;
  subjects: string[];
  reviewLabel: string | null;
  nextLabel: string | null;
  endsAt: string | null;
  mode: ConferenceMode | null;
  /** Hall and its address, where the conference has no venue in words. */
  hall: string | null;
  hosts: { name: string; role: HostRole }[];
  previous: string | null;
  listed: number;
  invited: number;
  present: number;
  excused: number;
  absent: number;
}

export interface Guest extends NamedPerson {
  id: string;
  block: Block;
  roles: AttendeeRole[];
  substituteFor: string | null;
  /** What the guest is to speak about; empty for most. */
  speeches: { topic: string | null; minutes: number | null; dueOn: string | null }[];
}

export interface SiteFact {
  id: string;
  name: string;
  venue: string | null;
  expected: number | null;
  connected: number | null;
  total: number | null;
}

export interface GroupFact {
  name: string;
  site: string | null;
  count: number | null;
  isOpenEnded: boolean;
}

export interface SpeechFact {
  kind: SpeechKind;
  itemId: string | null;
  topic: string | null;
  topics: string[];
  summary: string | null;
  onBehalfOf: string | null;
  declaredCount: number | null;
  speakers: Omit<NamedPerson, 'organisation'>[];
}

export interface TaskFact {
  title: string;
  committee: string | null;
  owner: string | null;
  dueOn: string | null;
}

export interface DirectiveFact {
  body: string;
  ordinalLabel: string | null;
  addressees: string[];
  periodLabel: string | null;
  dueOn: string | null;
  status: DirectiveStatus;
  authors: Omit<NamedPerson, 'organisation'>[];
}

/** A law or decision that a paper is grounded on. */
export interface Ground {
  kind: string;
  number: string;
  issuedOn: string | null;
  issuer: string | null;
  term: string | null;
  subject: string | null;
}

/** An award round with the body that decides it. */
export interface DecisionRound {
  id: string;
  form: string | null;
  title: string | null;
  reason: string | null;
  authorityName: string;
  /** Of an office, such as "Chủ tịch"; null when the body itself decides. */
  office: string | null;
  organisationId: string | null;
  organisation: string | null;
  superior: string | null;
  superiorOfSuperior: string | null;
  documentForm: DocumentForm | null;
  locality: string | null;
  decisionNumber: string | null;
  decidedOn: string | null;
  declared: DeclaredCounts;
  /** Rounds counted together with this one hold the count in common. */
  shared: { id: string; declared: DeclaredCounts } | null;
  bases: Ground[];
}

export interface Recipient extends NamedPerson {
  roundId: string;
  kind: RecipientKind;
  reason: string | null;
  amount: number | null;
}

export interface FigureFact {
  label: string;
  value: number | null;
  total: number | null;
  unit: string | null;
  qualifier: string | null;
  year: number | null;
  /** The same figure of the edition before. */
  before: number | null;
}

export interface BlockCount {
  block: Block;
  listed: number;
  invited: number;
  confirmed: number;
  present: number;
}
