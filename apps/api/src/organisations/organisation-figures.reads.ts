import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/database/reads';

const counts = ['conferencesLed', 'conferencesJoined', 'attendees', 'awardsReceived', 'roundsConferred'] as const;

const zeroes = (given: Partial<Record<(typeof counts)[number], string>>) =>
  counts.map((key) => `${given[key] ?? '0'}::int as "${key}"`).join(', ');

/** The day of an award: of its decision, else of its conference, else the end of its year. */
const awardDay = (round: string) => `coalesce(${round}.decided_on, c.held_on, make_date(${round}.year, 12, 31))`;

// Attendees are counted by conference first: a large conference has one day, not one for each of its people.
const facts = `
  select h.organisation_id as id, c.held_on as day, ${zeroes({
    conferencesLed: `(h.role = 'LEAD')::int`,
    conferencesJoined: `(h.role = 'CO_HOST')::int`,
  })} from conference_hosts h join conferences c on c.id = h.conference_id where h.organisation_id in (select id from line)
  union all
  select a.organisation_id, c.held_on, ${zeroes({ attendees: 'count(*)' })} from attendees a
    join conferences c on c.id = a.conference_id where a.organisation_id in (select id from line) group by 1, c.id
  union all
  select a.organisation_id, ${awardDay('r')}, ${zeroes({ awardsReceived: '1' })} from award_recipients a
    join award_rounds r on r.id = a.round_id left join conferences c on c.id = r.conference_id
    where a.organisation_id in (select id from line)
  union all
  select r.authority_organisation_id, ${awardDay('r')}, ${zeroes({ roundsConferred: '1' })} from award_rounds r
    left join conferences c on c.id = r.conference_id where r.authority_organisation_id in (select id from line)`;

const sums = (alias: string) => counts.map((key) => `coalesce(sum(${alias}."${key}"), 0)::int as "${key}"`).join(', ');

const statement = `
with line as materialized (select l.id from organisation_line_before($1) l (id) where l.id = $1 or $2::boolean),
named as (select organisation_name_on(f.id, f.day) as name, f.* from (${facts}) f),
lines as (
  select o.id as "organisationId", coalesce(n.name, o.name) as name, o.id <> $1 as "isPredecessor",
    o.valid_from as "validFrom", o.valid_to as "validTo", ${sums('n')}
  from line join organisations o on o.id = line.id
  left join named n on n.id = o.id
  group by o.id, coalesce(n.name, o.name)
  order by o.id <> $1, o.valid_to desc nulls first, coalesce(n.name, o.name) collate "vi-x-icu")
select json_build_object('rollUp', $2::boolean,
  'predecessorCount', (select count(*)::int - 1 from organisation_line_before($1)),
  'totals', (select row_to_json(t) from (select ${sums('l')} from lines l) t),
  'lines', (select json_agg(l) from lines l))::text as json
from organisations where id = $1`;

/** What is recorded of an organisation, alone or with all that it came from. */
@Injectable()
export class OrganisationFiguresReads {
  constructor(private readonly reads: Reads) {}

  /**
   * Conferences, attendances and awards as JSON text, a line for each organisation and each name that it bore on the days.
   * @throws DomainError NOT_FOUND
   */
  figures(id: string, rollUp: boolean): Promise<string> {
    return this.reads.json(statement, [id, rollUp]);
  }
}
