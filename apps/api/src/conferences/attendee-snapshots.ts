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
}

interface PersonThatDay {
  fullName: string;
  familyName: string;
  middleName: string;
  givenName: string;
  hostLevel: number | null;
  posts: HeldPost[];
}

/** SQL: 0 for the centre … 4 for the grassroots, 9 when the level is unknown. */
export const levelRank = (column: string) =>
  `coalesce(array_position(array['CENTRAL','PROVINCE','DISTRICT','COMMUNE','GRASSROOTS'], ${column}) - 1, 9)`;

/** SQL: the block of a post `x` in organisation `o` with position `s`. */
export const postBlock = `coalesce(s.block, case when o.system in ('PARTY','ASSEMBLY','GOVERNMENT','FRONT','MASS_ORGANISATION','ARMED_FORCES') then o.system else 'OTHER' end)`;

// The posts held on the day of the conference (today when the day is unknown), highest first.
const statement = `
select p.full_name as "fullName", p.family_name as "familyName", p.middle_name as "middleName", p.given_name as "givenName",
  (select ${levelRank('ho.level')} from conference_hosts h join organisations ho on ho.id = h.organisation_id
    where h.conference_id = c.id and h.role = 'LEAD') as "hostLevel",
  coalesce((select json_agg(json_build_object('id', x.id, 'title', x.title, 'organisationId', x.organisation_id,
      'organisationName', coalesce(o.name, x.unit_name), 'levelRank', ${levelRank('o.level')},
      'block', ${postBlock},
      'rankWeight', coalesce(x.rank_weight, s.rank_weight, 0), 'fromOn', x.from_on) order by x.ordinal, x.id)
    from posts x left join organisations o on o.id = x.organisation_id left join positions s on s.id = x.position_id
    where x.person_id = p.id and (x.from_on is null or x.from_on <= coalesce(c.held_on, current_date))
      and (x.to_on is null or x.to_on >= coalesce(c.held_on, current_date))), '[]') as posts
from people p, conferences c where p.id = $1 and c.id = $2`;

type Post = { postId: string | null; title: string };

const printed = (posts: Post[]): Values => ({ posts, title: posts.map((post) => post.title).join(', ') });

const chosen = (input: CreateAttendee): Post[] | undefined =>
  input.posts?.map(({ postId, title }) => ({ postId: postId ?? null, title }));

function nameOf(person: PersonThatDay, input: CreateAttendee): Values {
  const name = input.name ?? person.fullName;
  const { familyName, middleName, givenName } = name === person.fullName ? person : splitName(name);
  const held = person.posts.map(({ id, title }) => ({ postId: id, title }));
  return { name, familyName, middleName, givenName, ...printed(chosen(input) ?? held) };
}

function unitOf(person: PersonThatDay, input: CreateAttendee): Values {
  const [main] = person.posts;
  return {
    organisationId: input.organisationId ?? main?.organisationId ?? null,
    organisationName: input.organisationName ?? main?.organisationName ?? '',
  };
}

const lowest = { block: 'OTHER', levelRank: 9, rankWeight: 0, fromOn: null } as const;

/** The highest post decides, however few of the posts are printed. */
function rankOf(person: PersonThatDay, input: CreateAttendee): Values {
  const [highest = lowest] = [...person.posts].sort((a, b) => a.levelRank - b.levelRank || b.rankWeight - a.rankWeight);
  const isFromAbove = person.hostLevel !== null && highest.levelRank < person.hostLevel;
  return {
    block: input.block ?? highest.block,
    levelRank: highest.levelRank,
    rankWeight: highest.rankWeight,
    appointedOn: highest.fromOn,
    isSuperiorGuest: input.isSuperiorGuest ?? isFromAbove,
  };
}

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
    appointedOn: lowest.fromOn,
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
    return { ...nameOf(person, input), ...unitOf(person, input), ...rankOf(person, input) };
  }
}
