import { Injectable } from '@nestjs/common';
import type {
  AttendeeRole,
  Block,
  DatePrecision,
  DocumentForm,
  InvitationState,
  PartOfDay,
  PresenceState,
} from '@ky-yeu/contracts/closed-lists';
import type { ConferredState, RecipientKind } from '@ky-yeu/contracts/award-lists';
import type { PaperOrder } from '@ky-yeu/contracts/papers';
import type { SeatPlace } from '@ky-yeu/rules/seating';
import { PrecedenceReads } from '../conferences/precedence.reads';
import { Reads } from '../platform/database/reads';

/** The conference as its papers name it, with the issuer: the lead host as it was called that day. */
export interface PaperConference {
  title: string;
  heldOn: string | null;
  heldUntil: string | null;
  datePrecision: DatePrecision;
  partOfDay: PartOfDay | null;
  startsAt: string | null;
  venue: string | null;
  issuer: string | null;
  superior: string | null;
  form: DocumentForm | null;
  locality: string | null;
}

export interface PaperAttendee {
  name: string;
  title: string;
  organisation: string;
  block: Block;
  roles: AttendeeRole[];
  site: string | null;
  siteId: string | null;
  siteOrdinal: number | null;
  invitation: InvitationState;
  presence: PresenceState;
  substituteFor: string | null;
  phone: string | null;
  seat: SeatPlace;
}

export interface PaperRound {
  id: string;
  form: string | null;
  title: string | null;
  reason: string | null;
  authority: string;
  conferred: ConferredState;
  decisionNumber: string | null;
  decidedOn: string | null;
  /** Counts told by the source, which may be larger than the names known. */
  declared: DeclaredCounts;
  /** A count told for several rounds together. */
  shared: { id: string; rounds: number; declared: DeclaredCounts } | null;
}

export type DeclaredCounts = Record<RecipientKind, number | null>;

/** People invited as a group, without names. */
export interface PaperGroup {
  name: string;
  count: number | null;
  isOpenEnded: boolean;
}

export interface PaperRecipient {
  roundId: string;
  kind: RecipientKind;
  name: string;
  title: string;
  reason: string | null;
  amount: number | null;
  certificateNumber: string | null;
  note: string | null;
}

const nameOrder = (alias: string) =>
  ['given_name', 'family_name', 'middle_name'].map((column) => `${alias}.${column} collate "vi-x-icu"`).join(', ');

const conferenceStatement = `
select c.title, c.held_on as "heldOn", c.held_until as "heldUntil", c.date_precision as "datePrecision",
  c.part_of_day as "partOfDay", to_char(c.starts_at, 'HH24:MI') as "startsAt", c.venue,
  h.name as issuer, organisation_name_on(organisation_parent_on(o.id, c.held_on), c.held_on) as superior, o.document_form as form, o.locality
from conferences c
left join lateral (select * from conference_hosts where conference_id = c.id order by role desc, ordinal limit 1) h on true
left join organisations o on o.id = h.organisation_id
where c.id = $1`;

const attendeesStatement = (placed: string | null) => `${placed ? `with ${placed}` : ''}
select x.name, x.title, x.organisation_name as organisation, x.block, x.roles, s.name as site, x.site_id as "siteId", s.ordinal as "siteOrdinal",
  x.invitation, x.presence, d.name as "substituteFor", p.phone,
  json_build_object('row', t.row_number, 'seat', t.seat_number, 'presidium', t.presidium_place) as seat
from attendees x
left join seat_assignments t on t.attendee_id = x.id
left join sites s on s.id = x.site_id
left join attendees d on d.id = x.substitute_for_id
left join people p on p.id = x.person_id
${placed ? 'join placed on placed.id = x.id' : ''}
where x.conference_id = $1
order by ${placed ? 'placed.place' : `${nameOrder('x')}, x.id`}`;

const declaredOf = (alias: string) => `json_build_object('COLLECTIVE', ${alias}.declared_collectives,
  'INDIVIDUAL', ${alias}.declared_individuals, 'HOUSEHOLD', ${alias}.declared_households,
  'MODEL', ${alias}.declared_models, 'EXAMPLE', ${alias}.declared_examples)`;

// A group whose members stand in the table by name is not told again, unless more of it come.
const groupsStatement = `
select g.name, coalesce(g.actual_count, g.expected_count) as count, g.is_open_ended as "isOpenEnded"
from attendee_groups g where g.conference_id = $1 and (g.is_open_ended or g.expected_count is not null or g.actual_count is not null
  or not exists (select 1 from attendees a where a.group_id = g.id)) order by g.ordinal, g.id`;

const roundsStatement = `
select r.id, coalesce(f.name, r.form_text) as form, r.title, r.reason, r.authority_name as authority, r.conferred,
  r.decision_number as "decisionNumber", r.decided_on as "decidedOn",
  ${declaredOf('r')} as declared,
  (select json_build_object('id', g.id, 'declared', ${declaredOf('g')},
     'rounds', (select count(*) from award_rounds x where x.count_group_id = g.id))
   from award_count_groups g where g.id = r.count_group_id) as shared
from award_rounds r left join award_forms f on f.id = r.form_id
where r.conference_id = $1
order by r.ordinal, r.id`;

const kindOrder = `array_position(array['COLLECTIVE','HOUSEHOLD','INDIVIDUAL','MODEL','EXAMPLE'], a.kind)`;
const recipientsStatement = (order: string) => `
select a.round_id as "roundId", a.kind, a.name, a.title, a.reason, a.amount::float8 as amount,
  a.certificate_number as "certificateNumber", a.note
from award_recipients a
where a.conference_id = $1
order by ${kindOrder}, ${order}, a.id`;

/** What the papers of a conference print, read by hand-written SQL. */
@Injectable()
export class PapersReads {
  constructor(
    private readonly reads: Reads,
    private readonly precedence: PrecedenceReads,
  ) {}

  /** Null when there is no such conference. */
  conference(id: string): Promise<PaperConference | null> {
    return this.reads.row<PaperConference & Record<string, unknown>>(conferenceStatement, [id]);
  }

  /** All attendees in the order of the paper. */
  async attendees(conferenceId: string, order: PaperOrder): Promise<PaperAttendee[]> {
    const placed = order === 'precedence' ? await this.precedence.placed(conferenceId) : null;
    return this.reads.rows<PaperAttendee & Record<string, unknown>>(attendeesStatement(placed), [conferenceId]);
  }

  /** Groups in the order of the record. */
  groups(conferenceId: string): Promise<PaperGroup[]> {
    return this.reads.rows<PaperGroup & Record<string, unknown>>(groupsStatement, [conferenceId]);
  }

  /** Rounds in the order of the ceremony. */
  rounds(conferenceId: string): Promise<PaperRound[]> {
    return this.reads.rows<PaperRound & Record<string, unknown>>(roundsStatement, [conferenceId]);
  }

  /** Recipients of all rounds, collectives first; among their kind as entered, or by given name. */
  recipients(conferenceId: string, order: PaperOrder): Promise<PaperRecipient[]> {
    const by = order === 'precedence' ? 'a.ordinal' : `${nameOrder('a')}, a.name collate "vi-x-icu"`;
    return this.reads.rows<PaperRecipient & Record<string, unknown>>(recipientsStatement(by), [conferenceId]);
  }
}
