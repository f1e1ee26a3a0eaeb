import { Injectable } from '@nestjs/common';
import type { PaperOrder } from '@ky-yeu/contracts/papers';
import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { PrecedenceReads } from '../../conferences/precedence.reads';
import { ProgrammeReads } from '../../conferences/programme.reads';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';
import { AttendeeCodes } from '../merge/attendee-codes';
import type {
  BlockCount,
  ConferenceFacts,
  DecisionRound,
  DirectiveFact,
  FigureFact,
  Ground,
  GroupFact,
  Guest,
  Recipient,
  RolePerson,
  SiteFact,
  SpeechFact,
  TaskFact,
} from './texts-data';

type Found<Row> = Row & Record<string, unknown>;

const factsStatement = `
select c.status, c.subjects, c.review_label as "reviewLabel", c.next_label as "nextLabel",
  to_char(c.ends_at, 'HH24:MI') as "endsAt", c.mode,
  (select concat_ws(', ', h.name, h.address) from halls h where h.id = c.hall_id) as hall,
  coalesce((select json_agg(json_build_object('name', h.name, 'role', h.role) order by h.role desc, h.ordinal)
     from conference_hosts h where h.conference_id = c.id), '[]') as hosts,
  (select coalesce(p.short_title, p.title) from conferences p where p.id = c.previous_id) as previous,
  coalesce(n.attendees, 0) as listed, coalesce(n.invited, 0) as invited, coalesce(n.present, 0) as present,
  coalesce(n.excused, 0) as excused, coalesce(n.absent, 0) as absent
from conferences c left join conference_counts n on n.conference_id = c.id where c.id = $1`;

/** Who has no part but to sit and listen is not named in the papers. */
const peopleStatement = (placed: string) => `with ${placed}
select x.name, x.title, x.organisation_name as organisation, p.gender, x.roles, x.presence
from placed join attendees x on x.id = placed.id left join people p on p.id = x.person_id
where not x.roles <@ array['ATTENDEE','GUEST','SERVICE'] order by placed.place`;

const topicsOf = `
  select r.attendee_id, r.topic, r.minutes, r.due_on from paper_registrations r
   where r.conference_id = $1 and r.state <> 'REJECTED' and r.attendee_id is not null
  union all
  select l.attendee_id, s.topic, null, null from speeches s join speech_speakers l on l.speech_id = s.id
   where s.conference_id = $1 and s.kind in ('DISCUSSION_PAPER','REPORT')
     and not exists (select 1 from paper_registrations r where r.speech_id = s.id)`;

const guestOrders = {
  none: 'place',
  unit: 'unit_place, place',
} as const;
const guestsStatement = (placed: string, isByName: boolean, group: keyof typeof guestOrders) => `with ${placed},
numbered as (select x.*, ${isByName ? 'row_number() over (order by x.given_name collate "vi-x-icu", x.family_name collate "vi-x-icu", x.middle_name collate "vi-x-icu", x.id)' : 'placed.place'} as place
  from placed join attendees x on x.id = placed.id),
ordered as (select n.*, min(place) over (partition by organisation_name) as unit_place from numbered n),
topics as (${topicsOf})
select x.id, x.name, x.title, x.organisation_name as organisation, x.block, x.roles, p.gender, d.name as "substituteFor",
  coalesce((select json_agg(json_build_object('topic', t.topic, 'minutes', t.minutes, 'dueOn', t.due_on) order by t.topic)
     from topics t where t.attendee_id = x.id), '[]') as speeches
from ordered x left join people p on p.id = x.person_id left join attendees d on d.id = x.substitute_for_id
where ($2::uuid is null or x.id = $2) and ($3::uuid[] is null or x.id = any ($3))
  and ($2 is not null or $3 is not null or not x.roles <@ array['SERVICE','MASTER_OF_CEREMONIES'])
order by ${guestOrders[group]}`;

const sitesStatement = `
select s.id, s.name, s.venue, s.expected_count as expected, s.connected_count as connected, s.total_count as total
from sites s where s.conference_id = $1 order by s.ordinal, s.id`;

const groupsStatement = `
select g.name, s.name as site, coalesce(g.expected_count, g.actual_count) as count, g.is_open_ended as "isOpenEnded"
from attendee_groups g left join sites s on s.id = g.site_id
where g.conference_id = $1 order by s.ordinal nulls first, g.ordinal, g.id`;

const speakersOf = (link: string, column: string, of: string) => `coalesce((
  select json_agg(json_build_object('name', a.name, 'title', ${link === 'speech_speakers' ? `coalesce(nullif(l.title, ''), a.title)` : 'a.title'}, 'gender', p.gender) order by l.ordinal)
    from ${link} l join attendees a on a.id = l.attendee_id left join people p on p.id = a.person_id
   where l.${column} = ${of}), '[]')`;

const speechesStatement = `
select s.kind, s.programme_item_id as "itemId", s.topic, s.topics, s.summary, s.on_behalf_of as "onBehalfOf",
  s.declared_count as "declaredCount", ${speakersOf('speech_speakers', 'speech_id', 's.id')} as speakers
from speeches s where s.conference_id = $1 order by s.ordinal, s.id`;

const directivesStatement = `
select d.body, d.ordinal_label as "ordinalLabel", d.addressees, d.period_label as "periodLabel", d.due_on as "dueOn",
  d.status, ${speakersOf('directive_authors', 'directive_id', 'd.id')} as authors
from directives d where d.conference_id = $1 order by d.ordinal, d.id`;

const tasksStatement = `
select i.title, i.committee, coalesce(p.full_name, u.display_name) as owner, i.due_on as "dueOn"
from checklist_items i left join people p on p.id = i.person_id left join users u on u.id = i.user_id
where i.conference_id = $1 and i.state <> 'NOT_NEEDED' order by i.due_on nulls last, i.ordinal, i.id`;

const declaredOf = (alias: string) => `json_build_object('COLLECTIVE', ${alias}.declared_collectives,
  'INDIVIDUAL', ${alias}.declared_individuals, 'HOUSEHOLD', ${alias}.declared_households,
  'MODEL', ${alias}.declared_models, 'EXAMPLE', ${alias}.declared_examples)`;
const ground = (alias: string) => `json_build_object('kind', ${alias}.kind, 'number', ${alias}.number,
  'issuedOn', ${alias}.issued_on, 'issuer', ${alias}.issuer, 'term', ${alias}.term, 'subject', ${alias}.subject)`;

const roundsStatement = `
select r.id, coalesce(f.name, r.form_text) as form, r.title, r.reason, r.authority_name as "authorityName",
  r.authority_office as office, o.id as "organisationId", organisation_name_on(o.id, day.at) as organisation,
  organisation_name_on(up.id, day.at) as superior,
  organisation_name_on(organisation_parent_on(up.id, day.at), day.at) as "superiorOfSuperior",
  o.document_form as "documentForm", o.locality, r.decision_number as "decisionNumber", r.decided_on as "decidedOn",
  ${declaredOf('r')} as declared,
  (select json_build_object('id', g.id, 'declared', ${declaredOf('g')}) from award_count_groups g
    where g.id = r.count_group_id) as shared,
  coalesce((select json_agg(${ground('l')} order by b.ordinal) from award_round_bases b
     join legal_documents l on l.id = b.legal_document_id where b.round_id = r.id), '[]') as bases
from award_rounds r
join conferences c on c.id = r.conference_id
left join award_forms f on f.id = r.form_id
left join organisations o on o.id = r.authority_organisation_id
cross join lateral (select coalesce(r.decided_on, c.held_on) as at) day
left join organisations up on up.id = organisation_parent_on(o.id, day.at)
where r.conference_id = $1 and r.conferred = 'HERE' order by r.ordinal, r.id`;

const recipientsStatement = `
select a.round_id as "roundId", a.kind, a.name, a.title, coalesce(o.name, '') as organisation, p.gender, a.reason,
  a.amount::float8 as amount
from award_recipients a
left join people p on p.id = a.person_id
left join organisations o on o.id = a.organisation_id and a.kind <> 'COLLECTIVE'
where a.conference_id = $1 order by a.ordinal, a.id`;

const lawStatement = `
select l.kind, l.number, l.issued_on as "issuedOn", l.issuer, l.term, l.subject from legal_documents l
cross join lateral (select min(n) as place from unnest($2::text[]) with ordinality s (subject, n)
  where l.search_key like '%' || fold(s.subject) || '%') about
where l.kind = any($1) and about.place is not null
  and l.valid_from <= $3 and (l.valid_to is null or l.valid_to >= $3)
order by array_position($1, l.kind), about.place, l.issued_on nulls last, l.id`;

const figuresStatement = `
select k.label, k.value::float8 as value, k.total::float8 as total, k.unit, k.qualifier, k.year,
  (select b.value::float8 from key_figures b join conferences c on c.previous_id = b.conference_id
    where c.id = k.conference_id and fold(b.label) = fold(k.label) and b.unit is not distinct from k.unit
      and b.qualifier is not distinct from k.qualifier limit 1) as before
from key_figures k where k.conference_id = $1 order by k.ordinal, k.id`;

const blocksStatement = `
select x.block, count(*)::int as listed, count(*) filter (where x.invitation <> 'NOT_INVITED')::int as invited,
  count(*) filter (where x.invitation = 'CONFIRMED')::int as confirmed,
  count(*) filter (where x.presence = 'PRESENT')::int as present
from attendees x where x.conference_id = $1 group by x.block`;

/** What the papers of running text say, one statement a question. */
@Injectable()
export class TextsReads {
  constructor(
    private readonly reads: Reads,
    private readonly precedence: PrecedenceReads,
    private readonly programmes: ProgrammeReads,
    private readonly attendeeCodes: AttendeeCodes,
  ) {}

  /** @throws DomainError NOT_FOUND. */
  async facts(conferenceId: string): Promise<ConferenceFacts> {
    const row = await this.reads.row<Found<ConferenceFacts>>(factsStatement, [conferenceId]);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** Those with a part in the conference, in precedence. */
  async people(conferenceId: string): Promise<RolePerson[]> {
    const statement = peopleStatement(await this.precedence.placed(conferenceId));
    return this.reads.rows<Found<RolePerson>>(statement, [conferenceId]);
  }

  /**
   * Who gets an invitation, in the order of delivery; by unit, the unit of the highest guest comes first.
   * @throws DomainError NOT_FOUND when the one attendee asked for is not of this conference.
   */
  async guests(
    conferenceId: string,
    {
      order,
      group,
      attendeeId = null,
      guestIds = null,
    }: {
      order: PaperOrder;
      group: string;
      attendeeId?: string | null | undefined;
      guestIds?: readonly string[] | null | undefined;
    },
  ): Promise<Guest[]> {
    const placed = await this.precedence.placed(conferenceId);
    const statement = guestsStatement(placed, order === 'given-name', group === 'unit' ? 'unit' : 'none');
    const guests = await this.reads.rows<Found<Guest>>(statement, [conferenceId, attendeeId, guestIds]);
    if (attendeeId && guests.length === 0) throw new DomainError('NOT_FOUND');
    return guests;
  }

  /** What the QR code of each attendee says; codes are made where there are none. */
  codes = (attendeeIds: readonly string[]): Promise<Map<string, string>> => this.attendeeCodes.contents(attendeeIds);
  /** The programme as it stands. */
  programme = (conferenceId: string): Promise<FrozenProgrammeItem[]> => this.programmes.frozen(conferenceId);
  sites = (conferenceId: string): Promise<SiteFact[]> => this.rowsOf<SiteFact>(sitesStatement, conferenceId);
  groups = (conferenceId: string): Promise<GroupFact[]> => this.rowsOf<GroupFact>(groupsStatement, conferenceId);
  speeches = (conferenceId: string): Promise<SpeechFact[]> => this.rowsOf<SpeechFact>(speechesStatement, conferenceId);
  directives = (conferenceId: string): Promise<DirectiveFact[]> =>
    this.rowsOf<DirectiveFact>(directivesStatement, conferenceId);
  tasks = (conferenceId: string): Promise<TaskFact[]> => this.rowsOf<TaskFact>(tasksStatement, conferenceId);
  recipients = (conferenceId: string): Promise<Recipient[]> =>
    this.rowsOf<Recipient>(recipientsStatement, conferenceId);
  figures = (conferenceId: string): Promise<FigureFact[]> => this.rowsOf<FigureFact>(figuresStatement, conferenceId);
  blocks = (conferenceId: string): Promise<BlockCount[]> => this.rowsOf<BlockCount>(blocksStatement, conferenceId);

  /** The rounds conferred here; @throws DomainError NOT_FOUND when the one asked for is not among them. */
  async rounds(conferenceId: string, roundId?: string): Promise<DecisionRound[]> {
    const rounds = await this.rowsOf<DecisionRound>(roundsStatement, conferenceId);
    if (roundId && !rounds.some(({ id }) => id === roundId)) throw new DomainError('NOT_FOUND');
    return rounds;
  }

  /**
   * The documents of these kinds about one of some subjects that were in force on a day.
   * @param day yyyy-mm-dd; null: none are found.
   */
  law(kinds: readonly string[], subjects: readonly string[], day: string | null): Promise<Ground[]> {
    return this.reads.rows<Found<Ground>>(lawStatement, [kinds, subjects, day]);
  }

  private rowsOf<Row>(statement: string, conferenceId: string): Promise<Row[]> {
    return this.reads.rows<Found<Row>>(statement, [conferenceId]);
  }
}
