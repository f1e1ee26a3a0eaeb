import { Injectable } from '@nestjs/common';
import type { AttendeeRole, InvitationState, PresenceState } from '@ky-yeu/contracts/closed-lists';
import { Reads } from '../platform/database/reads';
import { levelRank, postBlock } from './attendee-snapshots';

/** Somebody of the directory who is to attend; what is absent follows from the posts held on the day of the conference. */
export interface BulkAttendee {
  personId: string;
  /** The posts as they are to be printed; absent: all that the person held that day. */
  titles?: readonly string[];
  organisationId?: string | null;
  organisationName?: string | null;
  roles?: readonly AttendeeRole[];
  siteId?: string | null;
  groupId?: string | null;
  invitation?: InvitationState;
  presence?: PresenceState;
  note?: string | null;
}

// The same snapshot as AttendeeSnapshots takes of one person, for all rows in one statement.
const statement = `
with input as (
  select r.*, row_number() over () as n from jsonb_to_recordset($2::jsonb) as r("personId" uuid, titles jsonb, "organisationId" uuid,
    "organisationName" text, roles jsonb, "siteId" uuid, "groupId" uuid, invitation text, presence text, note text)),
conference as (
  select c.id, coalesce(c.held_on, current_date) as day,
    (select ${levelRank('ho.level')} from conference_hosts h join organisations ho on ho.id = h.organisation_id
      where h.conference_id = c.id and h.role = 'LEAD') as host_level
    from conferences c where c.id = $1),
held as (
  select i.n, x.id, x.title, x.organisation_id, coalesce(o.name, x.unit_name, '') as unit, x.from_on,
    ${levelRank('o.level')} as level_rank, ${postBlock} as block, coalesce(x.rank_weight, s.rank_weight, 0) as weight,
    row_number() over (partition by i.n order by x.ordinal, x.id) as place
    from input i cross join conference c join posts x on x.person_id = i."personId"
      and (x.from_on is null or x.from_on <= c.day) and (x.to_on is null or x.to_on >= c.day)
    left join organisations o on o.id = x.organisation_id left join positions s on s.id = x.position_id),
printed as (
  select n, jsonb_agg(jsonb_build_object('postId', id, 'title', title) order by place) as posts,
    string_agg(title, ', ' order by place) as title from held group by n),
chosen as (
  select i.n, jsonb_agg(jsonb_build_object('postId', h.id, 'title', t.title) order by t.place) as posts,
    string_agg(t.title, ', ' order by t.place) as title
    from input i cross join lateral jsonb_array_elements_text(i.titles) with ordinality as t(title, place)
    left join (select distinct on (n, title) n, title, id from held) h on h.n = i.n and h.title = t.title group by i.n),
main as (select * from held where place = 1),
highest as (select distinct on (n) * from held order by n, level_rank, weight desc, place)
insert into attendees (conference_id, person_id, site_id, group_id, organisation_id, name, family_name, middle_name, given_name,
  title, posts, organisation_name, block, level_rank, rank_weight, appointed_on, is_superior_guest, roles, invitation, presence, note)
select c.id, p.id, i."siteId", i."groupId", coalesce(i."organisationId", case when i."organisationName" is null then m.organisation_id end),
  p.full_name, p.family_name, p.middle_name, p.given_name,
  case when i.titles is null then coalesce(d.title, '') else coalesce(k.title, '') end,
  case when i.titles is null then coalesce(d.posts, '[]') else coalesce(k.posts, '[]') end,
  coalesce(i."organisationName", m.unit, ''), coalesce(h.block, 'OTHER'), coalesce(h.level_rank, 9), coalesce(h.weight, 0), h.from_on,
  coalesce(h.level_rank < c.host_level, false),
  coalesce((select array_agg(role) from jsonb_array_elements_text(i.roles) as role), '{ATTENDEE}'),
  coalesce(i.invitation, 'NOT_INVITED'), coalesce(i.presence, 'UNKNOWN'), i.note
  from input i cross join conference c join people p on p.id = i."personId"
  left join printed d using (n) left join chosen k using (n) left join main m using (n) left join highest h using (n)
 order by i.n
on conflict (conference_id, person_id) where person_id is not null do nothing
returning id, person_id as "personId"`;

/** Adds many people of the directory to a conference at once: lists from files, groups. */
@Injectable()
export class AttendeeBulk {
  constructor(private readonly reads: Reads) {}

  /**
   * Adds those who are not yet listed, within the open transaction, in one statement a call.
   * @returns the new attendees; a person already listed is left as he is and not among them
   */
  addPeople(conferenceId: string, rows: readonly BulkAttendee[]): Promise<{ id: string; personId: string }[]> {
    if (rows.length === 0) return Promise.resolve([]);
    return this.reads.rows(statement, [conferenceId, JSON.stringify(rows)]);
  }
}
