import { factSubjects } from '@ky-yeu/contracts/press';
import { compareNames } from '@ky-yeu/vietnamese/compare-names';
import { joinName } from '@ky-yeu/vietnamese/join-name';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { awardForms } from './reference/award-forms';
import { legalDocuments } from './reference/legal-documents';
import { positions } from './reference/positions';
import { snapshotOf } from './sample/attendee-snapshot';
import { conferences } from './sample/conferences';
import { organisations } from './sample/organisations';
import { people } from './sample/people';
import type { ConferenceSeed, DeclaredSeed, RoundSeed } from './sample/sample-types';

const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);
const organisationKeys = new Set(keysOf(organisations));
const personKeys = new Set(keysOf(people));
const conferredHere = conferences.map(({ rounds }) => rounds.filter(({ conferred = 'HERE' }) => conferred === 'HERE'));

/** The keys that a conference uses and that must lead to one of its own rows. */
function innerReferences(seed: ConferenceSeed): [used: string[], known: string[]][] {
  const { attendees, sites, groups, speeches, directives, rounds, countGroups, article } = seed;
  const present = attendees.map(({ person }) => person);
  const named = [
    ...speeches.flatMap(({ speakers }) => speakers.map(([attendee]) => attendee)),
    ...directives.flatMap(({ authors }) => authors),
    ...rounds.flatMap(({ presenters = [] }) => presenters),
    ...article.captions.flatMap(({ people: tagged = [] }) => tagged.map(([attendee]) => attendee)),
  ];
  const given = (keys: (string | undefined)[]) => keys.filter((key) => key !== undefined);
  const places = [
    ...sites.map(({ parent }) => parent),
    ...[...groups, ...attendees, ...speeches].map(({ site }) => site),
  ];
  return [
    [named, present],
    [given([...places, article.site]), keysOf(sites)],
    [given(attendees.map(({ group }) => group)), keysOf(groups)],
    [given(directives.map(({ speech }) => speech)), keysOf(speeches)],
    [given(rounds.map(({ countGroup }) => countGroup)), keysOf(countGroups)],
  ];
}

function factKeys(seed: ConferenceSeed): Record<(typeof factSubjects)[number], string[]> {
  return {
    conferences: [seed.key],
    sites: keysOf(seed.sites),
    attendee_groups: keysOf(seed.groups),
    attendees: seed.attendees.map(({ person }) => person),
    speeches: keysOf(seed.speeches),
    directives: keysOf(seed.directives),
    key_figures: keysOf(seed.figures),
    award_rounds: keysOf(seed.rounds),
    award_recipients: seed.rounds.flatMap(({ recipients = [] }) => keysOf(recipients)),
  };
}

function sum(rows: readonly DeclaredSeed[], field: keyof DeclaredSeed): number {
  return rows.reduce((total, row) => total + (row[field] ?? 0), 0);
}

describe('the sample organisations and people', () => {
  it('hang on organisations and positions that exist', () => {
    const named = organisations.flatMap(({ parent, successors = [] }) => [parent, ...successors.map(({ to }) => to)]);
    const posts = people.flatMap((person) => person.posts);
    const used = [...named, ...posts.map(({ organisation }) => organisation)].filter((key) => key !== undefined);
    expect(used.filter((key) => !organisationKeys.has(key))).toEqual([]);
    const known = new Set(positions.map(({ name }) => name));
    expect(posts.filter(({ position }) => !known.has(position))).toEqual([]);
    expect([organisationKeys.size, personKeys.size]).toEqual([organisations.length, people.length]);
  });

  it('are twenty people, who stand in the order of a Vietnamese list', () => {
    const ordered = people.map(({ name }) => splitName(name)).sort(compareNames);
    expect(ordered.map(joinName)).toEqual([
      ...['Vũ Thị Mai Anh', 'Trương Hòa Bình', 'Lê Thị Kim Cúc', 'Bùi Thế Cử', 'Nguyễn Bá Cường'],
      ...['Bùi Đức Đoàn', 'Phạm Hải Hoa', 'Nguyễn Đức Hòa', 'Nguyễn Lê Huy', 'Cao Quang Hưng'],
      ...['Quách Thị Hương', 'Trương Thị Mai', 'Nguyễn Tuấn Minh', 'Bùi Thu Nguyên', 'Nguyễn Xuân Phúc'],
      ...['Nguyễn Chí Thanh', 'Vũ Văn Thuần', 'Trần Quốc Toản', 'Đỗ Anh Tuấn', 'Nguyễn Anh Tuấn'],
    ]);
  });

  it('hold four posts at once at the most, and everybody attends one conference', () => {
    expect(Math.max(...people.map(({ posts }) => posts.length))).toBe(4);
    expect(people.find(({ posts }) => posts.length === 4)?.name).toBe('Trần Quốc Toản');
    const attending = conferences.flatMap(({ attendees }) => attendees.map(({ person }) => person));
    expect(attending.toSorted()).toEqual([...personKeys].toSorted());
  });
});

describe.each(conferences.map((seed) => [seed.key, seed] as const))('the sample conference %s', (_key, seed) => {
  it('uses only keys that lead somewhere', () => {
    for (const [used, known] of innerReferences(seed)) expect(known).toEqual(expect.arrayContaining(used));
    for (const { table, key } of seed.facts) expect(factKeys(seed)[table]).toContain(key);
    const outer = [
      ...seed.hosts.map(([organisation]) => organisation),
      ...seed.attendees.map(({ unit }) => unit),
      ...seed.rounds.map(({ authority }) => authority),
      ...seed.figures.map(({ organisation }) => organisation),
    ];
    expect(outer.filter((key) => key !== null && key !== undefined && !organisationKeys.has(key))).toEqual([]);
  });

  it('has one lead host, and a title and block for everybody', () => {
    expect(seed.hosts.filter(([, role]) => role === 'LEAD')).toHaveLength(1);
    for (const attendee of seed.attendees) {
      const { title, rankWeight } = snapshotOf(attendee);
      expect(title).not.toBe('');
      expect(rankWeight).toBeGreaterThan(0);
    }
  });

  it('quotes no more than fifteen words of the report', () => {
    const long = seed.facts.filter(({ quote }) => (quote?.split(/\s+/).length ?? 0) > 15);
    expect(long).toEqual([]);
  });
});

describe('the sample awards', () => {
  const rounds = conferredHere.flat();
  const codes = new Set(awardForms.map(({ code }) => code));

  it('are conferred in 2, 0, 3, 0 and 6 rounds, with one more that is only reported', () => {
    expect(conferredHere.map((of) => of.length)).toEqual([2, 0, 3, 0, 6]);
    expect(conferences.flatMap((seed) => seed.rounds)).toHaveLength(12);
  });

  it('are declared for 26 individuals and 49 collectives', () => {
    const shared = conferences.flatMap(({ countGroups }) => countGroups);
    expect(sum(rounds, 'declaredIndividuals') + sum(shared, 'declaredIndividuals')).toBe(26);
    expect(sum(rounds, 'declaredCollectives')).toBe(49);
    expect(rounds.filter(({ countGroup }) => countGroup)).toHaveLength(2);
  });

  it('come from seven authorities and name one recipient', () => {
    const authority = ({ authority: organisation, authorityOffice }: RoundSeed) => `${authorityOffice} ${organisation}`;
    expect(new Set(rounds.map(authority)).size).toBe(7);
    expect(rounds.flatMap(({ recipients = [] }) => keysOf(recipients))).toEqual(['nguyen-ba-cuong']);
  });

  it('use forms and legal documents of the reference data, or no form where the report names none', () => {
    expect(rounds.filter(({ form }) => form !== null && !codes.has(form))).toEqual([]);
    const numbers = new Set(legalDocuments.map(({ number }) => number));
    expect(rounds.flatMap(({ bases = [] }) => bases).filter((number) => !numbers.has(number))).toEqual([]);
    expect(rounds.filter(({ form }) => form === null).map(({ key }) => key)).toEqual([
      'c3',
      'e2',
      'e3',
      'e4',
      'e5',
      'e6',
    ]);
  });
});

describe('the sample conferences', () => {
  it('are four final reviews and one mid-term review', () => {
    expect(conferences.map(({ kind }) => kind)).toEqual(['FINAL', 'MID_TERM', 'FINAL', 'FINAL', 'FINAL']);
  });

  it('reach ten district sites through the province in a tree of three levels', () => {
    const { sites } = conferences[3] as ConferenceSeed;
    expect(sites.map(({ parent }) => parent)).toEqual([undefined, 'trung-uong', 'binh-thuan']);
    expect(sites.at(-1)).toMatchObject({ connectedCount: 10, totalCount: 10 });
  });
});

describe('the reference data', () => {
  it('has no natural key twice', () => {
    const natural = [
      ...positions.map(({ name, validFrom }) => `${name} ${validFrom}`),
      ...awardForms.map(({ code, validFrom }) => `${code} ${validFrom}`),
      ...legalDocuments.map(({ kind, number, issuedOn }) => `${kind} ${number} ${issuedOn}`),
    ];
    expect(natural.filter((key, index) => natural.indexOf(key) !== index)).toEqual([]);
  });
});
