// What is asked of both servers, and the right answers, which come from the raw limit's database.
import { idOf, reservedCount, sizesOf } from './generate.mjs';
import { withClient } from './load.mjs';
import { searchFragments } from './names.mjs';

const sample = (column, table, count) => `
  select ${column} as id, count(*)::int as count from ${table}
   where ${column} is not null group by 1 order by md5(${column}::text) limit ${count}`;

/** Reads from the raw limit's database of a scale what the requests are made of and what each must answer. */
export function readQuestions(url, scale) {
  return withClient(url, async (client) => {
    const rows = async (text, values) => (await client.query(text, values)).rows;
    const fragments = [];
    for (const text of searchFragments) {
      const found = await rows('select count(*)::int as count from person where name_folded like $1', [`%${text}%`]);
      fragments.push({ text, count: found[0].count });
    }
    const [counts] = await rows(`select (select count(*)::int from person) as people,
      (select count(*)::int from award) as awards,
      (select count(*)::int from attendance where conference_id = 1) as big`);
    return {
      ...counts,
      conferences: (await rows(sample('conference_id', 'attendance', 1001))).filter(({ id }) => id !== 1),
      fragments,
      winners: await rows(sample('person_id', 'award', 1000)),
      units: await rows(sample('organisation_id', 'award', 300)),
      reserved: reservedOf(scale),
      years: await rows(`select year as id, count(*) filter (where status = 'PRESENT')::int as present
        from conference c join attendance a on a.conference_id = c.id group by 1 order by 1`),
    };
  });
}

const turn = (list, index) => list[index % list.length];
const page = (index) => 1 + (index % 100);
const sumOf = (list, field) => list.reduce((total, row) => total + Number(row[field]), 0);
/** Three of four questions about awards are about a person. */
const awardsAsked = (questions, index) =>
  index % 4
    ? { kind: 'person', ...turn(questions.winners, index) }
    : { kind: 'organisation', ...turn(questions.units, index / 4) };
const pairOf = (questions, index) => ({
  conference: turn(questions.reserved, index),
  person: 1 + (Math.floor(index / reservedCount) % questions.people),
});

/** The right answer of each read: a number that the answer must show. */
const expected = {
  W1: (questions, index) => turn(questions.conferences, index).count,
  W1big: (questions) => questions.big,
  W2: (questions, index) => turn(questions.fragments, index).count,
  W3: (questions, index) => awardsAsked(questions, index).count,
  W5a: (questions) => questions.awards,
  W5b: (questions, index) => turn(questions.years, index).present,
  W6: (questions) => questions.big,
};

const limitRequests = {
  W1: (questions, index) => `/attendees/${turn(questions.conferences, index).id}?page=1`,
  W1big: (_, index) => `/attendees/1?page=${page(index)}`,
  W2: (questions, index) => `/people?q=${encodeURIComponent(turn(questions.fragments, index).text)}`,
  W3: (questions, index) => {
    const { kind, id } = awardsAsked(questions, index);
    return `/${kind}Awards/${id}`;
  },
  W4: (questions, index) => {
    const { conference, person } = pairOf(questions, index);
    const body = JSON.stringify({ person, status: 'INVITED', role: 'ATTENDEE' });
    return { method: 'POST', path: `/attendees/${conference}`, body };
  },
  W5a: () => '/awardCounts',
  W5b: (questions, index) => `/attendance?year=${turn(questions.years, index).id}`,
  W6: () => '/export/1',
};

const productRequests = {
  W1: (questions, index) =>
    `/api/conferences/${idOf('conferences', turn(questions.conferences, index).id)}/attendees?page=1&pageSize=50&sort=givenName`,
  W1big: (_, index) =>
    `/api/conferences/${idOf('conferences', 1)}/attendees?page=${page(index)}&pageSize=50&sort=givenName`,
  W2: (questions, index) =>
    `/api/people?q=${encodeURIComponent(turn(questions.fragments, index).text)}&pageSize=20&sort=givenName`,
  W3: (questions, index) => {
    const { kind, id } = awardsAsked(questions, index);
    return `/api/award-recipients?${kind}Id=${idOf(kind === 'person' ? 'people' : 'organisations', id)}&pageSize=200`;
  },
  W4: (questions, index) => {
    const { conference, person } = pairOf(questions, index);
    const body = JSON.stringify({ personId: idOf('people', person), invitation: 'INVITED', roles: ['ATTENDEE'] });
    return { method: 'POST', path: `/api/conferences/${idOf('conferences', conference)}/attendees`, body };
  },
  W5a: () => '/api/dashboard/awards',
  W5b: (questions, index) => `/api/dashboard/attendance?year=${turn(questions.years, index).id}`,
  W6: () => `/api/conferences/${idOf('conferences', 1)}/attendees/export`,
};

/** Where each server says the number that is checked. */
const limitAnswers = {
  W1: ({ total }) => total,
  W1big: ({ total }) => total,
  W2: ({ total }) => total,
  W3: (list) => list.length,
  W5a: (list) => sumOf(list, 'n'),
  W5b: (list) => sumOf(list, 'present'),
  W6: (list) => list.length,
};
const productAnswers = {
  ...limitAnswers,
  W3: ({ items }) => items.length,
  W5a: ({ items }) => sumOf(items, 'named'),
  W5b: ({ items }) => sumOf(items, 'present'),
};

/** The conferences that W4 writes into; they hold nobody but whom it wrote. */
const reservedOf = (scale) => {
  const { conferences } = sizesOf(scale);
  return Array.from({ length: reservedCount }, (_, index) => conferences - index);
};

const undo = {
  limit: (reserved) => [`delete from attendance where conference_id in (${reserved.join(', ')})`, 'vacuum attendance'],
  product: (reserved) => {
    const ids = reserved.map((id) => `'${idOf('conferences', id)}'`).join(', ');
    return [
      'set session_replication_role = replica',
      `delete from attendees where conference_id in (${ids})`,
      `delete from conference_counts where conference_id in (${ids})`,
      'truncate audit_log',
      'vacuum attendees',
      'vacuum conference_counts',
    ];
  },
};

/** Takes back what W4 wrote into the database of a target. */
export function undoWrites({ kind, database, scale }) {
  return withClient(database, async (client) => {
    for (const statement of undo[kind](reservedOf(scale))) await client.query(statement);
  });
}

/** The questions and answers of one kind of server. */
const kinds = {
  limit: { requests: limitRequests, answers: limitAnswers },
  product: { requests: productRequests, answers: productAnswers },
};

/** All workloads, in the order in which they run. */
export const workloads = Object.keys(limitRequests);

/** A function that gives the next request of a workload; each of its requests is another one. */
export function requestMaker(target, workload, questions) {
  const make = kinds[target.kind].requests[workload];
  target.asked ??= {};
  return () => {
    target.asked[workload] = (target.asked[workload] ?? -1) + 1;
    const request = make(questions, target.asked[workload]);
    return typeof request === 'string' ? { path: request } : request;
  };
}

/** Why an answer to the latest request is wrong, or undefined. */
export function faultOf(target, workload, questions, { status, text }) {
  if (status !== (workload === 'W4' ? 201 : 200)) return `status ${status}: ${text.slice(0, 200)}`;
  if (!expected[workload]) return undefined;
  const said = kinds[target.kind].answers[workload](JSON.parse(text));
  const right = expected[workload](questions, target.asked[workload]);
  return said === right ? undefined : `answers ${said} where ${right} is right`;
}
