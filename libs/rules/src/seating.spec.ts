import { rowName, seatLabel, seatWarnings, suggestHall } from './seat-words';
import {
  hasPlace,
  placeKey,
  presidiumOrder,
  proposeSeats,
  type HallShape,
  type SeatAssignment,
  type SeatGuest,
} from './seating';

const hall = (changes: Partial<HallShape> = {}): HallShape => ({
  rowCount: 3,
  seatsPerRow: 4,
  presidiumPlaces: 3,
  secondSide: 'RIGHT',
  seatOrder: 'LEFT',
  zones: [],
  ...changes,
});
const zone = (changes: Partial<HallShape['zones'][number]>) => ({
  block: null,
  groupId: null,
  name: 'Khu vực',
  fromRow: 1,
  toRow: 1,
  fromSeat: null,
  toSeat: null,
  ...changes,
});
const guest = (id: string, changes: Partial<SeatGuest> = {}): SeatGuest => ({
  id,
  block: 'PARTY',
  groupId: null,
  unit: id,
  isChair: false,
  isPresidium: false,
  isSubstitute: false,
  isAway: false,
  ...changes,
});
const pinned = (attendeeId: string, row: number, seat: number): SeatAssignment => ({
  attendeeId,
  row,
  seat,
  presidium: null,
  isPinned: true,
});
const seatsOf = (...args: Parameters<typeof proposeSeats>) =>
  Object.fromEntries(proposeSeats(...args).assignments.map((each) => [each.attendeeId, seatLabel(each)]));

describe('the table of the presidium', () => {
  it.each([
    [1, 'RIGHT', [1]],
    [3, 'RIGHT', [2, 1, 3]],
    [3, 'LEFT', [2, 3, 1]],
    [4, 'RIGHT', [3, 2, 4, 1]],
    [5, 'RIGHT', [3, 2, 4, 1, 5]],
    [0, 'RIGHT', []],
  ] as const)('of %i places, second on the %s hand, is filled from the middle: %j', (places, side, order) => {
    expect(presidiumOrder(places, side)).toEqual(order);
  });

  it('the chair sits in the middle even when others of the presidium rank before', () => {
    const people = [guest('a', { isPresidium: true }), guest('chair', { isPresidium: true, isChair: true })];
    expect(seatsOf(hall(), people, [])).toEqual({
      chair: 'Bàn chủ tịch, chỗ 2',
      a: 'Bàn chủ tịch, chỗ 1',
    });
  });

  it('who finds no place at the table sits in the hall', () => {
    const people = ['a', 'b'].map((id) => guest(id, { isPresidium: true }));
    expect(seatsOf(hall({ presidiumPlaces: 1 }), people, [])).toEqual({ a: 'Bàn chủ tịch, chỗ 1', b: 'A1' });
  });
});

describe('the hall', () => {
  it('delegates sit by precedence, row by row', () => {
    expect(
      seatsOf(
        hall({ seatsPerRow: 2 }),
        ['a', 'b', 'c'].map((id) => guest(id)),
        [],
      ),
    ).toEqual({
      a: 'A1',
      b: 'A2',
      c: 'B1',
    });
  });

  it('from the middle to both sides where the plan says so', () => {
    const people = ['a', 'b', 'c'].map((id) => guest(id));
    expect(seatsOf(hall({ seatOrder: 'CENTRE' }), people, [])).toEqual({ a: 'A2', b: 'A3', c: 'A1' });
  });

  it('a group has its zone before its block has', () => {
    const zones = [zone({ block: 'PARTY', fromRow: 1 }), zone({ groupId: 'g', fromRow: 3, toRow: 3 })];
    const people = [guest('a'), guest('b', { groupId: 'g' }), guest('c', { block: 'STATE' })];
    expect(seatsOf(hall({ zones }), people, [])).toEqual({ a: 'A1', b: 'C1', c: 'B1' });
  });

  it('who finds the zone full sits outside it, before zones of others are touched', () => {
    const zones = [zone({ block: 'PARTY', toSeat: 1 }), zone({ block: 'STATE', fromRow: 2, toRow: 2 })];
    expect(seatsOf(hall({ zones }), [guest('a'), guest('b')], [])).toEqual({ a: 'A1', b: 'A2' });
  });

  it('a substitute sits behind the own unit and inherits no rank', () => {
    const people = [
      guest('chief', { unit: 'u' }),
      guest('stand-in', { unit: 'u', isSubstitute: true }),
      guest('other', { unit: 'v' }),
      guest('deputy', { unit: 'u' }),
    ];
    expect(seatsOf(hall(), people, [])).toEqual({ chief: 'A1', other: 'A2', deputy: 'A3', 'stand-in': 'A4' });
  });

  it('whoever is away gets no seat, not even a pinned one', () => {
    const people = [guest('a', { isAway: true }), guest('b')];
    expect(seatsOf(hall(), people, [pinned('a', 2, 2)])).toEqual({ b: 'A1' });
  });

  it('who is one too many is named as unseated', () => {
    const people = ['a', 'b', 'c'].map((id) => guest(id));
    expect(proposeSeats(hall({ rowCount: 1, seatsPerRow: 2 }), people, []).unseated).toEqual(['c']);
  });
});

describe('any hall, any people, any pins', () => {
  /** Repeats itself, so that a failure can be seen again. */
  const numbers = (seed: number) => {
    let state = seed;
    return (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
  };
  const cases = Array.from({ length: 200 }, (_, seed) => {
    const next = numbers(seed + 1);
    const shape = hall({
      rowCount: 1 + next(6),
      seatsPerRow: 1 + next(8),
      presidiumPlaces: next(6),
      seatOrder: next(2) ? 'LEFT' : 'CENTRE',
      zones: Array.from({ length: next(4) }, () =>
        zone({ ...(next(2) ? { block: 'PARTY' } : { groupId: 'g' }), fromRow: 1 + next(6), toRow: 1 + next(8) }),
      ),
    });
    const people = Array.from({ length: next(60) }, (_, i) =>
      guest(`p${i}`, {
        block: next(2) ? 'PARTY' : 'STATE',
        groupId: next(3) ? null : 'g',
        unit: `u${next(5)}`,
        isChair: next(30) === 0,
        isPresidium: next(8) === 0,
        isSubstitute: next(6) === 0,
        isAway: next(7) === 0,
      }),
    );
    const pins = people.slice(0, next(12)).map(({ id }) => pinned(id, 1 + next(7), 1 + next(9)));
    return { shape, people, pins };
  });

  it('nobody sits twice, nobody on a seat of another or beyond the hall', () => {
    for (const { shape, people, pins } of cases) {
      const { assignments } = proposeSeats(shape, people, pins);
      expect(new Set(assignments.map(placeKey)).size).toBe(assignments.length);
      expect(new Set(assignments.map(({ attendeeId }) => attendeeId)).size).toBe(assignments.length);
      expect(assignments.filter((each) => !hasPlace(shape, each))).toEqual([]);
    }
  });

  it('pins of people who come are kept', () => {
    for (const { shape, people, pins } of cases) {
      const coming = new Set(people.filter(({ isAway }) => !isAway).map(({ id }) => id));
      const first = new Map<string, SeatAssignment>();
      for (const pin of pins)
        if (coming.has(pin.attendeeId) && hasPlace(shape, pin) && !first.has(placeKey(pin)))
          first.set(placeKey(pin), pin);
      expect(proposeSeats(shape, people, pins).assignments).toEqual(expect.arrayContaining([...first.values()]));
    }
  });

  it('somebody stands only when every seat of the hall is taken', () => {
    for (const { shape, people, pins } of cases) {
      const { assignments, unseated } = proposeSeats(shape, people, pins);
      const inHall = assignments.filter(({ presidium }) => presidium === null).length;
      if (unseated.length > 0) expect(inHall).toBe(shape.rowCount * shape.seatsPerRow);
    }
  });

  it('a second proposal changes nothing', () => {
    for (const { shape, people, pins } of cases) {
      const once = proposeSeats(shape, people, pins).assignments;
      expect(proposeSeats(shape, people, once).assignments).toEqual(once);
    }
  });
});

describe('words', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [60, 'BH'],
  ])('row %i is called %s', (row, name) => expect(rowName(row)).toBe(name));

  it('more people than seats, a small table, and the absent on seats are told', () => {
    const seatless = { row: null, seat: null, presidium: null };
    const people = [
      { ...guest('a', { isPresidium: true }), ...seatless },
      { ...guest('b', { isPresidium: true }), ...seatless },
      { ...guest('c', { isAway: true }), row: 1, seat: 1, presidium: null },
    ];
    expect(seatWarnings(hall({ rowCount: 1, seatsPerRow: 0, presidiumPlaces: 1 }), people)).toEqual([
      'Có 2 đại biểu dự nhưng chỉ có 1 chỗ: hãy thêm hàng ghế hoặc số ghế mỗi hàng.',
      'Đoàn chủ tịch có 2 người nhưng bàn chủ tịch chỉ có 1 chỗ.',
      'Còn 2 đại biểu chưa có chỗ ngồi.',
    ]);
  });

  it.each([0, 1, 24, 120, 500, 1500])('a suggested hall has a seat for each of %i people', (count) => {
    const { rowCount, seatsPerRow, presidiumPlaces } = suggestHall(count, Math.min(count, 5));
    expect(rowCount * seatsPerRow + presidiumPlaces).toBeGreaterThanOrEqual(count);
  });
});
