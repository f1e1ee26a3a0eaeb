import { clashItem, clashSentence } from './clash-sentences';
import { nextFreeHalfDay, otherHall, weekOf } from './clash-proposals';
import { clashesOf, findClashes, type ClashConference, type ClashFacts } from './clashes';

declare const process: { cpuUsage(): { user: number } };

const tuesday = '2026-03-10';
const conference = (id: string, values: Partial<ClashConference> = {}): ClashConference => ({
  id,
  title: `Hội nghị ${id.toUpperCase()}`,
  heldOn: tuesday,
  partOfDay: 'MORNING',
  hallId: null,
  expected: null,
  ...values,
});
const facts = (values: Partial<ClashFacts>): ClashFacts => ({
  conferences: [],
  halls: [],
  shared: [],
  repeated: [],
  days: [],
  ...values,
});
const share = (name: string, isLeader: boolean, firstId = 'a', secondId = 'b') => ({
  personId: name,
  name,
  firstId,
  secondId,
  isLeader,
});
const halls = [
  { id: 'h', name: 'Hội trường A', organisationId: 'o', places: 100 },
  { id: 'i', name: 'Hội trường B', organisationId: 'o', places: 300 },
  { id: 'j', name: 'Hội trường C', organisationId: 'p', places: 200 },
];
const kinds = (found: ClashFacts) => findClashes(found).map(({ kind, severity }) => `${kind} ${severity}`);
const two = [conference('a'), conference('b')];

describe('a leader in two places in one half-day', () => {
  it('is an error with both conferences, the half-day and a way out', () => {
    const found = facts({ conferences: two, shared: [share('Nguyễn Văn An', true)] });
    const [clash] = findClashes(found);
    expect(clash).toMatchObject({ kind: 'LEADER_ELSEWHERE', severity: 'ERROR', on: tuesday, half: 'MORNING' });
    expect(clashItem(clash!, found, '2026-03-01')).toMatchObject({
      sentence: 'Đồng chí Nguyễn Văn An phải dự hai hội nghị sáng thứ Ba, 10/03/2026: “Hội nghị A” và “Hội nghị B”.',
      proposal:
        'Đề xuất: dời “Hội nghị B” sang chiều thứ Ba, 10/03/2026 (người chủ trì và hội trường đều trống), hoặc cử người đi thay ở một hội nghị.',
      moveTo: { conferenceId: 'b', heldOn: tuesday, partOfDay: 'AFTERNOON' },
    });
  });

  it('is none in different halves of a day', () => {
    const conferences = [conference('a'), conference('b', { partOfDay: 'AFTERNOON' })];
    expect(findClashes(facts({ conferences, shared: [share('An', true)] }))).toEqual([]);
  });

  it('is only a warning while nobody has said which half', () => {
    const found = facts({
      conferences: [conference('a'), conference('b', { partOfDay: null })],
      shared: [share('An', true)],
    });
    expect(kinds(found)).toEqual(['LEADER_ELSEWHERE WARNING']);
    expect(clashSentence(findClashes(found)[0]!, found)).toContain('chưa ghi buổi sáng hay chiều');
  });
});

it('delegates invited to two conferences of a half-day are one warning for the pair', () => {
  const shared = ['An', 'Bình', 'Chi', 'Dũng'].map((name) => share(name, false));
  const found = facts({ conferences: two, shared });
  expect(kinds(found)).toEqual(['DELEGATE_ELSEWHERE WARNING']);
  expect(clashSentence(findClashes(found)[0]!, found)).toBe(
    '4 đại biểu được mời dự hai hội nghị sáng thứ Ba, 10/03/2026, “Hội nghị A” và “Hội nghị B”: An, Bình, Chi và 1 người khác.',
  );
});

describe('a hall', () => {
  it('twice in a half-day is an error that proposes a hall large enough and a time', () => {
    const conferences = [conference('a', { hallId: 'h' }), conference('b', { hallId: 'h', expected: 90 })];
    const found = facts({ conferences, halls });
    expect(kinds(found)).toEqual(['HALL_TAKEN ERROR']);
    expect(clashItem(findClashes(found)[0]!, found, '2026-03-01').proposal).toBe(
      'Đề xuất: chuyển “Hội nghị B” sang Hội trường B (300 chỗ, đang trống), hoặc dời “Hội nghị B” sang chiều thứ Ba, 10/03/2026 (hội trường và người chủ trì đều trống), hoặc chọn hội trường khác.',
    );
  });

  it('one after the other by the clock is none', () => {
    const conferences = [
      conference('a', { hallId: 'h', startsAt: '07:30', endsAt: '09:00' }),
      conference('b', { hallId: 'h', startsAt: '09:30', endsAt: '11:00' }),
    ];
    expect(findClashes(facts({ conferences, halls }))).toEqual([]);
  });

  it('taken for several days meets each conference of these days', () => {
    const conferences = [
      conference('a', { hallId: 'h', heldOn: '2026-03-09', heldUntil: '2026-03-11' }),
      conference('b', { hallId: 'h' }),
      conference('c', { hallId: 'h', heldOn: '2026-03-11' }),
      conference('d', { hallId: 'h', heldOn: '2026-03-12' }),
    ];
    expect(findClashes(facts({ conferences, halls })).map(({ otherId }) => otherId)).toEqual(['b', 'c']);
  });

  it('with fewer places than delegates says how many lack and proposes a larger one', () => {
    const found = facts({ conferences: [conference('a', { hallId: 'h', expected: 130 })], halls });
    const item = clashItem(findClashes(found)[0]!, found, '2026-03-01');
    expect(item.sentence).toBe(
      '“Hội nghị A” dự kiến 130 đại biểu tại hội trường, Hội trường A chỉ có 100 chỗ: thiếu 30 chỗ.',
    );
    expect(item.proposal).toContain('chuyển “Hội nghị A” sang Hội trường B (300 chỗ, đang trống)');
  });

  it('is large enough for exactly as many, and says nothing when one number is unknown', () => {
    const exact = conference('a', { hallId: 'h', expected: 100 });
    const unknown = conference('b', { hallId: 'i', expected: null });
    expect(findClashes(facts({ conferences: [exact, unknown], halls }))).toEqual([]);
  });

  it('of the same unit is proposed before a smaller one of another, never one that is taken', () => {
    const mine = conference('a', { hallId: 'h', expected: 150 });
    expect(otherHall(mine, halls, [mine])?.id).toBe('i');
    expect(otherHall(mine, halls, [mine, conference('b', { hallId: 'i' })])?.id).toBe('j');
  });
});

it('a name twice in one list of delegates is a warning', () => {
  const repeated = [{ conferenceId: 'a', name: 'Trần Thị Bình', organisationName: '', times: 2 }];
  const found = facts({ conferences: two, repeated });
  expect(clashSentence(findClashes(found)[0]!, found)).toBe(
    '“Trần Thị Bình” có tên 2 lần trong danh sách đại biểu của “Hội nghị A”.',
  );
});

describe('outside working days', () => {
  const holiday = { date: '2026-04-30', kind: 'HOLIDAY', name: 'Ngày Chiến thắng' } as const;
  const worked = { date: '2026-03-14', kind: 'COMPENSATING_WORK', name: 'Làm bù' } as const;

  it('are weekends and holidays, not a compensating Saturday', () => {
    const conferences = [
      conference('a', { heldOn: '2026-04-30' }),
      conference('b', { heldOn: '2026-03-14' }),
      conference('c', { heldOn: '2026-03-15' }),
    ];
    const found = facts({ conferences, days: [holiday, worked] });
    expect(findClashes(found).map((clash) => clashSentence(clash, found))).toEqual([
      '“Hội nghị C” rơi vào Chủ nhật, 15/03/2026, ngoài ngày làm việc.',
      '“Hội nghị A” rơi vào thứ Năm, 30/04/2026 (Ngày Chiến thắng), ngoài ngày làm việc.',
    ]);
  });

  it('a working half-day of the same week is proposed', () => {
    const found = facts({ conferences: [conference('a', { heldOn: '2026-03-15' })] });
    expect(clashItem(findClashes(found)[0]!, found, '2026-03-12').moveTo).toEqual({
      conferenceId: 'a',
      heldOn: '2026-03-12',
      partOfDay: 'MORNING',
      version: null,
    });
  });
});

describe('the next free half-day', () => {
  it('lies later in the same week, else earlier in it, never before today', () => {
    const slot = { heldOn: '2026-03-13', partOfDay: 'AFTERNOON' } as const;
    expect(weekOf('2026-03-13')[0]).toBe('2026-03-09');
    expect(nextFreeHalfDay(slot, [], [], '2026-03-01')).toEqual({ heldOn: '2026-03-09', partOfDay: 'MORNING' });
    expect(nextFreeHalfDay(slot, [], [], '2026-03-12')).toEqual({ heldOn: '2026-03-12', partOfDay: 'MORNING' });
    expect(nextFreeHalfDay(slot, [], [], '2026-03-14')).toBeNull();
  });

  it('passes over what the leaders have, and a whole day needs a whole day', () => {
    const busy = [{ heldOn: tuesday, partOfDay: 'AFTERNOON' }] as const;
    expect(nextFreeHalfDay(conference('a'), busy, [], tuesday)).toEqual({ heldOn: '2026-03-11', partOfDay: 'MORNING' });
    expect(nextFreeHalfDay(conference('a', { partOfDay: 'ALL_DAY' }), busy, [], tuesday)).toEqual({
      heldOn: '2026-03-11',
      partOfDay: 'ALL_DAY',
    });
  });
});

describe('the key of a clash', () => {
  const found = (values: Partial<ClashConference>) =>
    findClashes(facts({ conferences: [conference('a'), conference('b', values)], shared: [share('An', true)] }))[0]
      ?.key;

  it('stays as long as nothing changes and goes with the date, so that an override never covers another clash', () => {
    expect(found({})).toBe(found({ title: 'Tên khác' }));
    expect(found({})).not.toBe(found({ partOfDay: 'ALL_DAY' }));
  });
});

it('one conference has its own clashes only, the gravest first', () => {
  const conferences = [
    conference('a', { heldOn: '2026-03-14' }),
    conference('b', { heldOn: '2026-03-14' }),
    conference('c'),
  ];
  const found = facts({ conferences, shared: [share('An', true)] });
  expect(clashesOf(found, 'a').map(({ kind }) => kind)).toEqual(['LEADER_ELSEWHERE', 'DAY_OFF']);
  expect(clashesOf(found, 'c')).toEqual([]);
});

it('grows no worse than n log n', () => {
  const time = (size: number) => {
    const conferences = Array.from({ length: size }, (_, index) =>
      conference(`c${index}`, { heldOn: weekOf('2026-03-10')[index % 5]!, hallId: `h${index % (size / 2)}` }),
    );
    const shared = conferences.slice(1).map(({ id }, index) => share(`p${index}`, index % 3 === 0, id, `c${index}`));
    const runs = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage().user;
      findClashes(facts({ conferences, shared, halls }));
      return (process.cpuUsage().user - start) / 1000;
    });
    return Math.min(...runs);
  };
  time(2000);
  // Ten times as many: n log n would be some 13 times; comparing each with each, 100.
  expect(time(20_000)).toBeLessThan(time(2000) * 40);
});
