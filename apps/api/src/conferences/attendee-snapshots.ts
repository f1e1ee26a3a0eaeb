import { Injectable } from '@nestjs/common';
import type { CreateAttendee } from '@ky-yeu/contracts/attendees';
import type { Block } from '@ky-yeu/contracts/closed-lists';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { Reads } from '../platform/database/reads';
import type { Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';

interface HeldPost {
  id: string;
  title: string;
  organisationId: string | null;
  organisationName: string | null;
  block: Block;
  levelRank: number;
  rankWeight: number;
  fromOn: string | null;
  isFullTime: boolean;
}

interface PersonThatDay {
  id: string;
  fullName: string;
  familyName: string;
  middleName: string;
  givenName: string;
  bornOn: string | null;
  hostLevel: number | null;
  posts: HeldPost[];
}

const levelRank = (column: string) =>
  `coalesce(array_position(array['CENTRAL','PROVINCE','DISTRICT','COMMUNE','GRASSROOTS'], ${column}) - 1, 9)`;

const validOn = (position: string, day: string) =>
  `(${position}.valid_from <= ${day} and (${position}.valid_to is null or ${position}.valid_to >= ${day}))`;

/** What organisation_name_on() says, written out: called for each post of each person, the function would take longer than the rest. */
const unitName = (day: string) => `coalesce((select n.name from organisation_names n where n.organisation_id = o.id
    and (n.valid_from is null or n.valid_from <= ${day}) and n.valid_to >= ${day} order by n.valid_to limit 1), o.name, x.unit_name)`;

/** SQL of a JSON list of the posts that `person` held on `day`; a position weighs what it weighed that day. */
const postsHeld = (person: string, day: string) => `coalesce((
  select json_agg(json_build_object('id', x.id, 'title', x.title, 'organisationId', x.organisation_id,
      'organisationName', ${unitName(day)}, 'levelRank', ${levelRank('o.level')},
      'block', coalesce(s.block, named.block, case when o.system in ('PARTY','ASSEMBLY','GOVERNMENT','FRONT','MASS_ORGANISATION','ARMED_FORCES') then o.system else 'OTHER' end),
      'rankWeight', coalesce(x.rank_weight, s.rank_weight, named.rank_weight, 0), 'fromOn', x.from_on, 'isFullTime', x.is_full_time)
      order by x.ordinal, x.id)
    from posts x left join organisations o on o.id = x.organisation_id
    left join positions named on named.id = x.position_id
    left join lateral (
      select q.block, q.rank_weight from positions q
       where not ${validOn('named', day)} and q.name = named.name and ${validOn('q', day)}
       order by q.valid_from desc limit 1) s on true
   where x.person_id = ${person} and (x.from_on is null or x.from_on <= ${day})
     and (x.to_on is null or x.to_on >= ${day})), '[]')`;

/** The day of the conference; today when it is unknown. */
const thatDay = 'coalesce(c.held_on, current_date)';

const person = `
select p.id, p.full_name as "fullName", p.family_name as "familyName", p.middle_name as "middleName", p.given_name as "givenName",
  p.born_on as "bornOn",
  (select ${levelRank('ho.level')} from conference_hosts h join organisations ho on ho.id = h.organisation_id
    where h.conference_id = c.id and h.role = 'LEAD') as "hostLevel",
  ${postsHeld('p.id', thatDay)} as posts
from people p, conferences c`;
const statement = `${person} where p.id = $1 and c.id = $2`;
const manyStatement = `${person} where p.id = any ($1::uuid[]) and c.id = $2`;

const everybodyStatement = `
select x.id, p.born_on as "bornOn", ${postsHeld('p.id', thatDay)} as posts
from attendees x join people p on p.id = x.person_id join conferences c on c.id = x.conference_id
where x.conference_id = $1`;

const refreshStatement = `
update attendees x set level_rank = n.level_rank, rank_weight = n.rank_weight, rank_title = n.rank_title,
    appointed_on = n.appointed_on, born_on = n.born_on, version = x.version + 1, updated_at = now(),
    block = case when x.rank_title is distinct from n.rank_title then n.block else x.block end
  from jsonb_to_recordset($2::jsonb) n (id uuid, level_rank smallint, rank_weight int, rank_title text, appointed_on date, born_on date, block text)
 where x.conference_id = $1 and x.id = n.id
   and (x.level_rank, x.rank_weight, x.rank_title, x.appointed_on, x.born_on)
     is distinct from (n.level_rank, n.rank_weight, n.rank_title, n.appointed_on, n.born_on)
returning 1`;

type Post = { postId: string | null; title: string };

const printed = (posts: Post[]): Values => ({ posts, title: posts.map((post) => post.title).join(', ') });

/** The posts to print; one that is given by its title alone is tied to the post held that day under this title. */
const chosen = (input: CreateAttendee, held: readonly HeldPost[] = []): Post[] | undefined =>
  input.posts?.map(({ postId, title }) => ({
    postId: postId ?? held.find((post) => post.title === title)?.id ?? null,
    title,
  }));

function nameOf(person: PersonThatDay, input: CreateAttendee): Values {
  const name = input.name ?? person.fullName;
  const { familyName, middleName, givenName } = name === person.fullName ? person : splitName(name);
  const held = person.posts.map(({ id, title }) => ({ postId: id, title }));
  return { name, familyName, middleName, givenName, ...printed(chosen(input, person.posts) ?? held) };
}

function unitOf(person: PersonThatDay, input: CreateAttendee): Values {
  const [main] = person.posts;
  return {
    organisationId: input.organisationId ?? main?.organisationId ?? null,
    organisationName: input.organisationName ?? main?.organisationName ?? '',
  };
}

type RankedPost = Pick<HeldPost, 'block' | 'levelRank' | 'rankWeight' | 'fromOn'> & { title: string | null };
const lowest: RankedPost = { block: 'OTHER', levelRank: 9, rankWeight: 0, fromOn: null, title: null };

/**
 * The highest full-time post decides, however few of the posts are printed. Whoever holds concurrent posts alone has
 * their level and block but no rank. Source: Quy định 368-QĐ/TW of 08/9/2025, by which concurrent posts are not ranked.
 */
function highestPost(posts: HeldPost[]): RankedPost {
  const fullTime = posts.filter(({ isFullTime }) => isFullTime);
  const byRank = (a: HeldPost, b: HeldPost) => a.levelRank - b.levelRank || b.rankWeight - a.rankWeight;
  const [highest] = fullTime.sort(byRank);
  if (highest) return highest;
  const [concurrent] = [...posts].sort(byRank);
  return concurrent ? { ...lowest, block: concurrent.block, levelRank: concurrent.levelRank } : lowest;
}

/** A substitute is ranked by his own posts as well: whom he stands in for is not asked. */
function rankOf(person: PersonThatDay, input: CreateAttendee): Values {
  const highest = highestPost(person.posts);
  const { hostLevel } = person;
  const worksAtHostLevel = person.posts.some((post) => post.isFullTime && post.levelRank === hostLevel);
  // A district's own secretary stays a host although he sits in the province's committee.
  const isFromAbove = hostLevel !== null && highest.levelRank < hostLevel && !worksAtHostLevel;
  return {
    block: input.block ?? highest.block,
    levelRank: highest.levelRank,
    rankWeight: highest.rankWeight,
    rankTitle: highest.title,
    appointedOn: highest.fromOn,
    bornOn: person.bornOn,
    isSuperiorGuest: input.isSuperiorGuest ?? isFromAbove,
  };
}

const snapshotOf = (person: PersonThatDay, input: CreateAttendee): Values => ({
  ...nameOf(person, input),
  ...unitOf(person, input),
  ...rankOf(person, input),
});

function ofGuest(input: CreateAttendee): Values {
  if (!input.name) throw fieldError('name', 'Họ và tên: hãy chọn một người hoặc nhập tên.');
  return {
    name: input.name,
    ...splitName(input.name),
    ...printed(chosen(input) ?? []),
    organisationId: input.organisationId ?? null,
    organisationName: input.organisationName ?? '',
    block: input.block ?? lowest.block,
    levelRank: lowest.levelRank,
    rankWeight: lowest.rankWeight,
    rankTitle: lowest.title,
    appointedOn: lowest.fromOn,
    bornOn: null,
    isSuperiorGuest: input.isSuperiorGuest ?? false,
  };
}

/** Freezes who somebody was on the day: name, chosen posts, unit and what precedence needs. */
@Injectable()
export class AttendeeSnapshots {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError VALIDATION_FAILED without a person and a name; REFERENCE_NOT_FOUND for an unknown person. */
  async take(conferenceId: string, input: CreateAttendee): Promise<Values> {
    if (!input.personId) return ofGuest(input);
    const person = await this.reads.row<PersonThatDay>(statement, [input.personId, conferenceId]);
    if (!person)
      throw fieldError('personId', 'Cá nhân: không tìm thấy người này, hãy chọn lại.', 'REFERENCE_NOT_FOUND');
    return snapshotOf(person, input);
  }

  /**
   * The same of many people of the directory with one statement.
   * @returns what to write for each input, in their order; people who do not exist are left out
   */
  async takeMany<Input extends CreateAttendee & { personId: string }>(
    conferenceId: string,
    inputs: readonly Input[],
  ): Promise<{ input: Input; values: Values }[]> {
    const ids = inputs.map((input) => input.personId);
    const rows = await this.reads.rows<PersonThatDay & Record<string, unknown>>(manyStatement, [ids, conferenceId]);
    const people = new Map(rows.map((row) => [row.id, row]));
    return inputs.flatMap((input) => {
      const person = people.get(input.personId);
      return person ? [{ input, values: snapshotOf(person, input) }] : [];
    });
  }

  /**
   * Takes again what ranks the people of a conference, after their posts, birth dates or the weights were corrected;
   * printed names and posts stay as they are. @returns how many attendees changed
   */
  async refreshRanks(conferenceId: string): Promise<number> {
    const people = await this.reads.rows<{ id: string; bornOn: string | null; posts: HeldPost[] }>(everybodyStatement, [
      conferenceId,
    ]);
    const ranks = people.map(({ id, bornOn, posts }) => {
      const { block, levelRank: level_rank, rankWeight: rank_weight, title, fromOn } = highestPost(posts);
      return { id, block, level_rank, rank_weight, rank_title: title, appointed_on: fromOn, born_on: bornOn };
    });
    return (await this.reads.rows(refreshStatement, [conferenceId, JSON.stringify(ranks)])).length;
  }
}
