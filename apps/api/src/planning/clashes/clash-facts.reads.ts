import { Injectable } from '@nestjs/common';
import { leadingRoles } from '@ky-yeu/contracts/clash-lists';
import type { ClashConference, ClashFacts, ClashHall, RepeatedGuest, SharedPerson } from '@ky-yeu/rules/clashes';
import { Reads } from '../../platform/database/reads';
import { CalendarDaysReads } from '../calendar/calendar-days.reads';

/** Longer conferences do not exist: only so far back is looked for one that is still running. */
const longest = 31;

const leads = (alias: string) => `${alias}.roles && array[${leadingRoles.map((role) => `'${role}'`).join(', ')}]`;

/** Somebody who is expected: has not declined, is not excused, and nobody stands in for him. */
const comes = (alias: string) => `${alias}.invitation <> 'DECLINED' and ${alias}.presence not in ('EXCUSED', 'ABSENT')
  and not exists (select 1 from attendees s where s.substitute_for_id = ${alias}.id)`;

const takesPlace = `c.date_precision = 'DAY' and c.status not in ('CANCELLED', 'POSTPONED')`;
const touches = (from: string, to: string) =>
  `c.held_on between ${from} - ${longest} and ${to} and coalesce(c.held_until, c.held_on) >= ${from}`;

const named = `count(*) filter (where a.invitation <> 'DECLINED')`;

/**
 * Delegates expected in the hall itself: the named ones and those that groups expect beyond their names, without the lower
 * sites; or what the site at the top expects, when that is more. By sets, since a year has thousands of conferences.
 */
const withExpected = (chosen: string) => `
with c as materialized (${chosen}),
below as (
  select s.conference_id, ${named} as n from c join sites s on s.conference_id = c.id and s.parent_id is not null
    join attendees a on a.site_id = s.id group by 1),
top as (
  select s.conference_id, sum(s.expected_count) as n from c join sites s on s.conference_id = c.id and s.parent_id is null group by 1),
counted as (
  select g.id, g.conference_id, greatest(g.expected_count - ${named}, 0) as n
    from c join attendee_groups g on g.conference_id = c.id left join sites s on s.id = g.site_id
    left join attendees a on a.group_id = g.id where g.expected_count > 0 and s.parent_id is null group by g.id),
groups as (select conference_id, sum(n) as n from counted group by 1)
select c.id, c.version, c.status in ('HELD', 'CLOSED') as "isOver", coalesce(c.short_title, c.title) as title, c.held_on::text as "heldOn",
  c.held_until::text as "heldUntil", c.part_of_day as "partOfDay", to_char(c.starts_at, 'HH24:MI') as "startsAt",
  to_char(c.ends_at, 'HH24:MI') as "endsAt", c.hall_id as "hallId",
  nullif(greatest(coalesce(n.attendees - n.declined, 0) - coalesce(below.n, 0) + coalesce(groups.n, 0), top.n, 0), 0)::int as expected
  from c left join conference_counts n on n.conference_id = c.id left join below on below.conference_id = c.id
  left join groups on groups.conference_id = c.id left join top on top.conference_id = c.id`;

const conferencesStatement = withExpected(
  `select * from conferences c where ${touches('$1::date', '$2::date')} and ${takesPlace}`,
);
const oneStatement = withExpected('select * from conferences c where c.id = $1');

const hallsStatement = `select id, name, organisation_id as "organisationId", places from halls order by id limit 2000`;

/** Two conferences of a day that surely take different halves of it: half of all pairs, not worth reading the people of. */
const isApart = `coalesce(c.held_until, c.held_on) = c.held_on and coalesce(d.held_until, d.held_on) = d.held_on
  and c.part_of_day <> d.part_of_day and array[c.part_of_day, d.part_of_day] <@ array['MORNING', 'AFTERNOON', 'EVENING']`;

/** One row of the list of a conference, by its own index: `offset 0` keeps the planner from reading all rows of the person. */
const attendeeOf = (alias: string, conference: string) => `cross join lateral (
    select x.id, x.name, x.roles, x.invitation, x.presence from attendees x
     where x.conference_id = ${conference} and x.person_id = o.person_id offset 0) ${alias}`;

const sharedStatement = `
select o.person_id as "personId", a.name, o.first_id as "firstId", o.second_id as "secondId", ${leads('a')} or ${leads('b')} as "isLeader"
  from attendance_overlaps o join conferences c on c.id = o.first_id join conferences d on d.id = o.second_id
  ${attendeeOf('a', 'c.id')} ${attendeeOf('b', 'd.id')}
 where o.from_on between $1::date - ${longest} and $2::date and o.to_on >= $1::date and not coalesce(${isApart}, false)
   and ${takesPlace} and ${takesPlace.replaceAll('c.', 'd.')} and ${comes('a')} and ${comes('b')}
 order by a.name, o.person_id`;

const sharedWithStatement = `
with mine as materialized (
  select a.id, a.person_id, a.name, a.roles from attendees a where a.conference_id = $1 and a.person_id is not null and ${comes('a')})
select m.person_id as "personId", m.name, $1::uuid as "firstId", c.id as "secondId", ${leads('m')} or ${leads('b')} as "isLeader"
  from conferences c join attendees b on b.conference_id = c.id and b.person_id is not null join mine m on m.person_id = b.person_id
 where c.id <> $1 and ${touches('$2::date', '$3::date')} and ${takesPlace} and ${comes('b')}
 order by m.name, m.person_id`;

/** When those who lead some conferences, or are named, are taken elsewhere around the same days. */
const leadersStatement = `
select a.person_id as "personId", a.name, a.conference_id as "firstId", b.conference_id as "secondId", true as "isLeader"
  from attendees a join conferences m on m.id = a.conference_id
  join attendees b on b.person_id = a.person_id and b.conference_id <> a.conference_id
  join conferences c on c.id = b.conference_id
 where a.conference_id = any ($1::uuid[]) and (${leads('a')} or a.person_id = any ($2::uuid[]))
   and ${touches('(m.held_on - 6)', '(m.held_on + 6)')} and ${takesPlace} and ${comes('a')} and ${comes('b')}`;

/** Two records of the directory may share a name; a name without a record beside the same name is a second invitation. */
const repeated = (where: string) => `
select a.conference_id as "conferenceId", min(a.name) as name, max(a.organisation_name) as "organisationName", count(distinct b.id)::int + 1 as times
  from attendees a join conferences c on c.id = a.conference_id
  join attendees b on b.conference_id = a.conference_id and b.id <> a.id
   and b.given_name = a.given_name collate "vi-x-icu" and fold(b.name) = fold(a.name)
   and (b.organisation_name = '' or a.organisation_name = '' or fold(b.organisation_name) = fold(a.organisation_name))
 where a.person_id is null and ${where} and ${takesPlace}
 group by a.conference_id, fold(a.name)`;
const repeatedStatement = repeated(touches('$1::date', '$2::date'));
const repeatedInStatement = repeated('a.conference_id = $1');

type Fact<Item> = Item & Record<string, unknown>;

/** Reads what clashes follow from. Nothing is compared here but what an index compares: the rules judge. */
@Injectable()
export class ClashFactsReads {
  constructor(
    private readonly reads: Reads,
    private readonly calendar: CalendarDaysReads,
  ) {}

  /** Everything about the conferences that touch a span of days, 'YYYY-MM-DD', both included. */
  async between(from: string, to: string): Promise<ClashFacts> {
    const [conferences, halls, shared, repeatedNames, days] = await Promise.all([
      this.reads.rows<Fact<ClashConference>>(conferencesStatement, [from, to]),
      this.halls(),
      this.reads.rows<Fact<SharedPerson>>(sharedStatement, [from, to]),
      this.reads.rows<Fact<RepeatedGuest>>(repeatedStatement, [from, to]),
      this.calendar.between(from, to),
    ]);
    return { conferences, halls, shared, repeated: repeatedNames, days };
  }

  /**
   * Everything that can clash with one conference on the days of a span; the conference itself is among them as it is
   * stored, when it has a date. Without `conferenceId` only halls and days.
   */
  async around(conferenceId: string | null, from: string, to: string): Promise<ClashFacts> {
    // One after another: an override asks within its transaction, which has one connection.
    const conferences = await this.reads.rows<Fact<ClashConference>>(conferencesStatement, [from, to]);
    const halls = await this.halls();
    const days = await this.calendar.between(from, to);
    if (!conferenceId) return { conferences, halls, shared: [], repeated: [], days };
    const shared = await this.reads.rows<Fact<SharedPerson>>(sharedWithStatement, [conferenceId, from, to]);
    const found = await this.reads.rows<Fact<RepeatedGuest>>(repeatedInStatement, [conferenceId]);
    return { conferences, halls, shared, repeated: found, days };
  }

  /** One conference as the rules see it; its date may be missing. Null when there is none. */
  one(conferenceId: string): Promise<(Omit<ClashConference, 'heldOn'> & { heldOn: string | null }) | null> {
    return this.reads.row<Fact<Omit<ClashConference, 'heldOn'> & { heldOn: string | null }>>(oneStatement, [
      conferenceId,
    ]);
  }

  /** Where the leaders of these conferences, and these people, are taken in the same week. */
  leadersElsewhere(conferenceIds: string[], personIds: string[]): Promise<SharedPerson[]> {
    return this.reads.rows<Fact<SharedPerson>>(leadersStatement, [conferenceIds, personIds]);
  }

  private halls(): Promise<ClashHall[]> {
    return this.reads.rows<Fact<ClashHall>>(hallsStatement);
  }
}
