import { Injectable } from '@nestjs/common';
import type { NextGuest } from '@ky-yeu/contracts/editions';
import { PeopleGroupsReads } from '../../people/people-groups.reads';
import { Reads } from '../../platform/database/reads';

const held = (alias: string) =>
  `(${alias}.from_on is null or ${alias}.from_on <= $2::date) and (${alias}.to_on is null or ${alias}.to_on >= $2::date)`;

/** The unit of a post, and what came of it by reorganisation. */
const sameUnit = (unit: string, old: string) => `(${unit} = ${old} or exists (
  select 1 from organisation_successions s where s.predecessor_id = ${old} and s.successor_id = ${unit}))`;

/**
 * The named delegates of a conference ($1) as they stand on a day ($2): with the posts of that day, and for each printed
 * post that somebody has left, the one who holds it now. Those whom a saved group brings ($3) are left out.
 */
const guests = `
with invited as (
  select a.id, a.person_id, a.title, a.posts from attendees a
   where a.conference_id = $1 and a.person_id is not null and a.person_id <> all ($3::uuid[])),
printed as (
  select distinct on (i.id, o.id) i.id, i.person_id, o.id as post_id, o.position_id, o.organisation_id, o.title, (${held('o')}) as is_held
    from invited i cross join jsonb_array_elements(i.posts) x join posts o on o.id = nullif(x ->> 'postId', '')::uuid
   order by i.id, o.id),
standing as (
  select i.person_id, i.title as title_then,
    (select string_agg(o.title, ', ' order by o.ordinal, o.id) from posts o where o.person_id = i.person_id and ${held('o')}) as title_now,
    exists (select 1 from printed p where p.id = i.id) as is_known,
    exists (select 1 from printed p where p.id = i.id and p.is_held) as holds
    from invited i),
successors as (
  select distinct on (o.person_id) o.person_id, o.title as title_now, p.person_id as former_id
    from printed p join posts o on o.person_id <> p.person_id and ${held('o')} and o.organisation_id is not null
     and ${sameUnit('o.organisation_id', 'p.organisation_id')}
     and (o.position_id = p.position_id or fold(o.title) = fold(p.title))
   where not p.is_held and p.organisation_id is not null and o.person_id <> all ($3::uuid[])
     and o.person_id not in (select person_id from invited)
   order by o.person_id, o.from_on desc nulls last),
guests as (
  select s.person_id, case when s.holds then 'SAME' when s.title_now is null then 'LEFT'
      when s.is_known then 'MOVED' else 'SAME' end as state, s.title_then, s.title_now, null::uuid as former_id
    from standing s
  union all
  select person_id, 'SUCCESSOR', null, title_now, former_id from successors),
judged as (
  select g.*, g.state in ('SAME', 'SUCCESSOR') or (g.state = 'MOVED' and not exists (
    select 1 from successors s where s.former_id = g.person_id)) as is_proposed from guests g)`;

const pageStatement = `${guests}
select json_build_object('items', coalesce((select json_agg(t) from (
    select p.id as "personId", p.full_name as name, g.state, g.title_then as "titleThen", g.title_now as "titleNow",
      f.full_name as "successorOf", g.is_proposed as "isProposed"
      from judged g join people p on p.id = g.person_id left join people f on f.id = g.former_id
     order by array_position(array['SUCCESSOR','MOVED','LEFT','SAME'], g.state),
       p.given_name collate "vi-x-icu", p.family_name collate "vi-x-icu", p.id
     limit $4::int offset $5::int) t), '[]'),
  'total', (select count(*) from judged), 'proposed', (select count(*) from judged where is_proposed))::text as json`;

const proposedStatement = `${guests} select person_id as id from judged where is_proposed`;

export interface GuestsFound {
  items: NextGuest[];
  total: number;
  proposed: number;
}

/** Whom to invite to the next edition of a conference. */
@Injectable()
export class NextGuestsReads {
  constructor(
    private readonly reads: Reads,
    private readonly groups: PeopleGroupsReads,
  ) {}

  /** Everybody of the saved groups that were invited, as they are on a day; groups of others that are not shared give nobody. */
  async fromGroups(conferenceId: string, on: string, userId: string): Promise<string[]> {
    const links = await this.reads.rows<{ groupId: string }>(
      `select l.group_id as "groupId" from conference_guest_groups l join people_groups g on g.id = l.group_id
        where l.conference_id = $1 and (g.is_shared or g.owner_id = $2) order by l.id`,
      [conferenceId, userId],
    );
    const found = new Set<string>();
    for (const { groupId } of links) {
      const definition = await this.groups.definition(groupId, userId);
      for (const id of await this.groups.memberIds(definition, on)) found.add(id);
    }
    return [...found];
  }

  /** A page of those invited by name, changes of office first. @param fromGroups left out, since groups bring them */
  async page(
    conferenceId: string,
    on: string,
    fromGroups: string[],
    limit: number,
    offset: number,
  ): Promise<GuestsFound> {
    const json = await this.reads.json(pageStatement, [conferenceId, on, fromGroups, limit, offset]);
    return JSON.parse(json) as GuestsFound;
  }

  /** The ids of those proposed: still in office, or now holding a post that was invited. */
  async proposed(conferenceId: string, on: string, fromGroups: string[]): Promise<string[]> {
    const rows = await this.reads.rows<{ id: string }>(proposedStatement, [conferenceId, on, fromGroups]);
    return rows.map(({ id }) => id);
  }
}
