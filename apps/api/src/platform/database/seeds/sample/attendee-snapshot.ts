import { organisationLevels, type Block } from '@ky-yeu/contracts/closed-lists';
import { positions } from '../reference/positions';
import { organisations } from './organisations';
import { people } from './people';
import type { AttendeeSeed, OrganisationSeed, PersonSeed, PostSeed } from './sample-types';

/** What is frozen of a person's posts on the day of a conference. */
export interface Snapshot {
  /** The posts as printed, in their order; keys are `person.post`. */
  posts: { key: string; title: string }[];
  title: string;
  organisationName: string;
  block: Block;
  levelRank: number;
  rankWeight: number;
  rankTitle: string;
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There is no ${what}`);
  return value;
}

/** @throws Error when there is no such person */
export function personOf(key: string): PersonSeed {
  return found(
    people.find((one) => one.key === key),
    `person ${key}`,
  );
}

/** @throws Error when there is no such organisation */
export function organisationOf(key: string): OrganisationSeed {
  return found(
    organisations.find((one) => one.key === key),
    `organisation ${key}`,
  );
}

function rankOf(post: PostSeed): { block: Block; rankWeight: number; levelRank: number } {
  const { block, rankWeight } = found(
    positions.find(({ name }) => name === post.position),
    `position ${post.position}`,
  );
  return { block, rankWeight, levelRank: organisationLevels.indexOf(organisationOf(post.organisation).level) };
}

/**
 * Freezes the posts that were printed, placed by the highest full-time one (Quy định 368-QĐ/TW).
 * @throws Error when a key of the attendee leads nowhere
 */
export function snapshotOf(attendee: AttendeeSeed): Snapshot {
  const held = personOf(attendee.person).posts;
  const shown = attendee.posts.map((post) => {
    const [key, printed] = typeof post === 'string' ? [post] : post;
    const seed = found(
      held.find((one) => one.key === key),
      `post ${attendee.person}.${key}`,
    );
    return { seed, key: `${attendee.person}.${key}`, title: printed ?? seed.title };
  });
  const ranks = shown
    .filter(({ seed }) => seed.isFullTime !== false)
    .map(({ seed }) => ({ ...rankOf(seed), rankTitle: seed.title }));
  const [highest] = ranks.sort((a, b) => a.levelRank - b.levelRank || b.rankWeight - a.rankWeight);
  return {
    ...found(highest, `full-time post of ${attendee.person}`),
    posts: shown.map(({ key, title }) => ({ key, title })),
    title: attendee.title ?? shown.map(({ title }) => title).join(', '),
    organisationName: organisationOf(attendee.unit).name,
  };
}
