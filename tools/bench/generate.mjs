// The rows of the benchmark, made up from a seed: the same seed and scale give the same rows on every machine.
import { createHash } from 'node:crypto';
import {
  awardForms,
  conferenceKinds,
  familyNames,
  femaleGivenNames,
  femaleMiddleNames,
  maleGivenNames,
  maleMiddleNames,
  organisationKinds,
  posts,
  provinces,
} from './names.mjs';

export const seed = 'ky-yeu/1';
const firstYear = 2015;
const yearCount = 11;
const bigConference = 5000; // attendees of conference 1, at every scale
export const reservedCount = 20; // the last conferences stay empty: W4 writes into them

/** How many rows of each kind a scale has; 1 is the full size. */
export const sizesOf = (scale) => ({
  organisations: Math.round(2_000 * scale),
  people: Math.round(200_000 * scale),
  conferences: Math.round(5_000 * scale),
  attendances: Math.round(1_000_000 * scale),
  awards: Math.round(100_000 * scale),
});

/** A stream of numbers in [0, 1) of its own for each name (xoshiro128**, seeded with a digest). */
function randomOf(name) {
  const digest = createHash('sha256').update(`${seed}/${name}`).digest();
  const state = [0, 4, 8, 12].map((offset) => digest.readUInt32LE(offset));
  const turn = (value, bits) => (value << bits) | (value >>> (32 - bits));
  return () => {
    const result = Math.imul(turn(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = turn(state[3], 11);
    return result / 2 ** 32;
  };
}

const upTo = (random, count) => Math.floor(random() * count);
const oneOf = (random, list) => list[upTo(random, list.length)];

/** Draws from a list of [value, weight]; a table of a thousandth each is exact enough and fast. */
function weighted(list) {
  const total = list.reduce((sum, [, weight]) => sum + weight, 0);
  const table = list.flatMap(([value, weight]) => Array(Math.max(1, Math.round((weight / total) * 2000))).fill(value));
  return (random) => oneOf(random, table);
}

const dayOf = (year, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);

/** Organisations: id, name, system, level, place. */
export function* makeOrganisations({ organisations }) {
  const random = randomOf('organisations');
  for (let id = 1; id <= organisations; id++) {
    const [stem, system, level] = organisationKinds[id % organisationKinds.length];
    const place = oneOf(random, provinces);
    const own = level === 'PROVINCE' ? '' : `${oneOf(random, maleGivenNames)[0]} ${1 + upTo(random, 9)}, `;
    yield { id, name: `${stem} ${own}${place}`, system, level, place };
  }
}

/** People: id, names in parts, gender, birth date, post and the organisation it is in. */
export function* makePeople({ people, organisations }) {
  const random = randomOf('people');
  const family = weighted(familyNames);
  const parts = {
    MALE: [weighted(maleMiddleNames), weighted(maleGivenNames)],
    FEMALE: [weighted(femaleMiddleNames), weighted(femaleGivenNames)],
  };
  const post = weighted(posts);
  for (let id = 1; id <= people; id++) {
    const gender = random() < 0.45 ? 'FEMALE' : 'MALE';
    const [middle, given] = parts[gender];
    const name = [family(random), middle(random), given(random)];
    yield {
      id,
      familyName: name[0],
      middleName: name[1],
      givenName: name[2],
      fullName: name.filter(Boolean).join(' '),
      gender,
      bornOn: dayOf(1960 + upTo(random, 42), upTo(random, 365)),
      post: post(random),
      organisation: 1 + Math.floor(random() ** 2 * organisations), // few organisations are large
    };
  }
}

/** Conferences, oldest year first: id, title, kind, place, date, year, leading organisation, whether it waits for W4. */
export function* makeConferences({ conferences, organisations }) {
  const random = randomOf('conferences');
  for (let id = 1; id <= conferences; id++) {
    const year = firstYear + Math.floor(((id - 1) * yearCount) / conferences);
    const [title, kind] = oneOf(random, conferenceKinds);
    const place = oneOf(random, provinces);
    yield {
      id,
      title: `${title} năm ${year} (${place}, lần thứ ${1 + upTo(random, 40)})`,
      kind,
      place,
      heldOn: dayOf(year, upTo(random, 365)),
      year,
      organisation: 1 + upTo(random, organisations),
      isReserved: id > conferences - reservedCount,
    };
  }
}

/** Attendees of each conference: log-normal, so that most are small and some very large; conference 1 is fixed. */
function conferenceSizes({ conferences, attendances }) {
  const random = randomOf('conference sizes');
  const shares = Array.from({ length: conferences - reservedCount - 1 }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.min(Math.exp(0.8 * normal), 12);
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  const left = attendances - bigConference;
  const sizes = shares.map((share) => Math.floor((share / total) * left));
  let missing = left - sizes.reduce((sum, size) => sum + size, 0);
  for (let place = 0; missing > 0; missing--, place++) sizes[place % sizes.length]++;
  return [bigConference, ...sizes];
}

/** A step that, added again and again modulo `count`, meets everybody once. */
function findStep(random, count) {
  const divisor = (a, b) => (b ? divisor(b, a % b) : a);
  for (;;) {
    const step = 1 + upTo(random, count - 1);
    if (divisor(step, count) === 1) return step;
  }
}

/** Attendances by conference: id, conference, person, presence, role. Nobody attends one conference twice. */
export function* makeAttendances(sizes) {
  const random = randomOf('attendances');
  const presence = weighted([
    ['PRESENT', 820],
    ['EXCUSED', 110],
    ['ABSENT', 70],
  ]);
  const role = weighted([
    ['ATTENDEE', 880],
    ['GUEST', 70],
    ['PRESIDIUM', 30],
    ['SECRETARY', 20],
  ]);
  let id = 0;
  for (const [index, count] of conferenceSizes(sizes).entries()) {
    const step = findStep(random, sizes.people);
    let person = upTo(random, sizes.people);
    for (let each = 0; each < count; each++) {
      person = (person + step) % sizes.people;
      yield { id: ++id, conference: index + 1, person: person + 1, presence: presence(random), role: role(random) };
    }
  }
}

/** Award rounds with their recipients; some people and organisations collect many, as the best do. */
export function* makeRounds(sizes) {
  const random = randomOf('awards');
  const form = weighted(awardForms.map(([, weight], index) => [index, weight]));
  let award = 0;
  for (let id = 1; award < sizes.awards; id++) {
    const decidedOn = dayOf(firstYear + upTo(random, yearCount), upTo(random, 365));
    const count = Math.min(1 + upTo(random, 9), sizes.awards - award);
    const round = {
      id,
      form: form(random),
      conference: random() < 0.6 ? 1 + upTo(random, sizes.conferences - reservedCount) : null,
      authority: 1 + upTo(random, Math.min(60, sizes.organisations)),
      number: `${1 + upTo(random, 4000)}/QĐ-UBND`,
      decidedOn,
      year: Number(decidedOn.slice(0, 4)),
      recipients: [],
    };
    const taken = new Set();
    while (round.recipients.length < count) {
      const kind = random() < 0.15 ? 'organisations' : 'people';
      const who = 1 + Math.floor(random() ** 1.5 * sizes[kind]);
      if (taken.has(`${kind}${who}`)) continue;
      taken.add(`${kind}${who}`);
      const isPerson = kind === 'people';
      round.recipients.push({ id: ++award, person: isPerson ? who : null, organisation: isPerson ? null : who });
    }
    yield round;
  }
}

/** The id in our schema of a row: ordered like time-ordered ids are, so that indexes grow at their end. */
export const idOf = (table, id) =>
  id === null ? null : `0190000${tableDigits[table]}-0000-7000-8000-${id.toString(16).padStart(12, '0')}`;
const tableDigits = {
  organisations: 1,
  people: 2,
  posts: 3,
  conferences: 4,
  attendees: 5,
  award_forms: 6,
  award_rounds: 7,
  award_recipients: 8,
  conference_hosts: 9,
};
