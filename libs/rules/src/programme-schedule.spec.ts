import { dropMove, moveItem, stepMove, type ProgrammeMove } from './programme-moves';
import { clockOf, scheduleProgramme } from './programme-schedule';
import { pinnedMinute, pinsOutOfOrder, readingOrder, type ProgrammeNode } from './programme-tree';

const item = (id: string, change: Partial<ProgrammeNode> = {}): ProgrammeNode => ({
  id,
  parentId: null,
  minutes: null,
  startsAt: null,
  dayNumber: 1,
  isPinned: false,
  isInternal: false,
  ...change,
});
const pinned = (id: string, startsAt: string, minutes: number | null = null) =>
  item(id, { startsAt, isPinned: true, minutes });
const times = (items: ProgrammeNode[], frame = {}) =>
  scheduleProgramme(items, frame).rows.map(({ item: { id }, start, end }) => `${id} ${clockOf(start)}–${clockOf(end)}`);

describe('the times of a programme', () => {
  it('follow from the lengths of the items before', () => {
    expect(times([pinned('đón tiếp', '07:30', 45), item('khai mạc', { minutes: 10 })])).toEqual([
      'đón tiếp 07:30–08:15',
      'khai mạc 08:15–08:25',
    ]);
  });

  it('are not made up after an item whose length nobody entered', () => {
    expect(times([pinned('thảo luận', '08:00'), item('kết luận', { minutes: 10 })])).toEqual([
      'thảo luận 08:00–',
      'kết luận –',
    ]);
  });

  it('begin before the first pinned item, counted back from it', () => {
    expect(times([item('đón tiếp', { minutes: 30 }), pinned('chào cờ', '08:00', 5)])).toEqual([
      'đón tiếp 07:30–08:00',
      'chào cờ 08:00–08:05',
    ]);
  });

  it('begin with the conference where nothing is pinned', () => {
    expect(times([item('khai mạc', { minutes: 10 })], { startsAt: '08:00' })).toEqual(['khai mạc 08:00–08:10']);
  });

  it('give an entered time that is not pinned up to what comes before', () => {
    expect(times([pinned('báo cáo', '08:00', 90), item('tham luận', { startsAt: '09:00', minutes: 10 })])).toEqual([
      'báo cáo 08:00–09:30',
      'tham luận 09:30–09:40',
    ]);
  });

  it('tell the minutes left before a pinned item', () => {
    const { rows } = scheduleProgramme([pinned('báo cáo', '08:00', 20), pinned('kết luận', '09:00', 10)]);
    expect(rows[1]).toMatchObject({ slackBefore: 40, overrunBefore: 0 });
  });

  it('cut at a pinned item what does not fit, and tell how much', () => {
    const items = [
      pinned('báo cáo', '08:00', 50),
      item('tham luận', { minutes: 30 }),
      item('thảo luận', { minutes: 15 }),
      pinned('kết luận', '09:00', 10),
    ];
    const { rows } = scheduleProgramme(items);
    expect(rows.map(({ start, end, overrun }) => [clockOf(start), clockOf(end), overrun])).toEqual([
      ['08:00', '08:50', 0],
      ['08:50', '09:00', 20],
      ['09:00', '09:00', 15],
      ['09:00', '09:10', 0],
    ]);
    expect(rows[3]?.overrunBefore).toBe(35);
  });

  it('tell how far the programme runs past the end of the conference, or what is left', () => {
    const items = [pinned('báo cáo', '08:00', 200)];
    expect(scheduleProgramme(items, { endsAt: '11:00' })).toMatchObject({ overrunAtEnd: 20, slackAtEnd: 0 });
    expect(scheduleProgramme(items, { endsAt: '11:30' })).toMatchObject({ overrunAtEnd: 0, slackAtEnd: 10 });
  });

  it('follow the pins of a second day', () => {
    expect(times([pinned('ngày đầu', '14:00', 60), { ...pinned('ngày sau', '08:00', 60), dayNumber: 2 }])).toEqual([
      'ngày đầu 14:00–15:00',
      'ngày sau 08:00–09:00',
    ]);
  });

  it('mark a pinned item that stands after a later one', () => {
    const { rows } = scheduleProgramme([pinned('kết luận', '10:00', 10), pinned('khai mạc', '08:00', 10)]);
    expect(rows.map(({ isOutOfOrder }) => isOutOfOrder)).toEqual([false, true]);
  });

  it('go on after the latest of them, so that nothing is put where something stands already', () => {
    const items = [pinned('kết luận', '10:00', 10), pinned('khai mạc', '08:00', 10), item('bế mạc', { minutes: 5 })];
    expect(times(items)[2]).toBe('bế mạc 10:10–10:15');
  });
});

describe('an item with parts', () => {
  const discussion = item('tham luận', { minutes: 30, startsAt: '09:00', isPinned: true });
  const part = (id: string, minutes: number) => item(id, { parentId: 'tham luận', minutes });

  it('holds its parts and tells what they leave of its length', () => {
    const { rows } = scheduleProgramme([part('thứ nhất', 10), discussion, part('thứ hai', 10), item('giải lao')]);
    expect(rows.map(({ item: { id }, number, depth, start }) => [id, number, depth, clockOf(start)])).toEqual([
      ['tham luận', '1', 0, '09:00'],
      ['thứ nhất', '1.1', 1, '09:00'],
      ['thứ hai', '1.2', 1, '09:10'],
      ['giải lao', '2', 0, '09:30'],
    ]);
    expect(rows[0]).toMatchObject({ slackInside: 10, overBudget: 0, end: 570 });
  });

  it('lasts as long as its parts when they are longer', () => {
    const { rows } = scheduleProgramme([discussion, part('thứ nhất', 25), part('thứ hai', 25), item('giải lao')]);
    expect(rows[0]).toMatchObject({ slackInside: 0, overBudget: 20, end: 590 });
    expect(clockOf(rows[3]?.start ?? null)).toBe('09:50');
  });

  it('gives internal items no number, so that guests read the same ones', () => {
    const { rows } = scheduleProgramme([item('âm thanh', { isInternal: true }), item('khai mạc')]);
    expect(rows.map(({ number }) => number)).toEqual(['', '1']);
  });
});

describe('moving an item', () => {
  const items = [item('một'), item('hai'), item('hai.một', { parentId: 'hai' }), item('ba')];
  const order = (move: ProgrammeMove | null) =>
    move && moveItem(items, move).items?.map(({ id, parentId }) => (parentId ? `${parentId}>${id}` : id));

  it.each([
    ['UP', 'ba', ['một', 'ba', 'hai', 'hai>hai.một']],
    ['DOWN', 'một', ['hai', 'hai>hai.một', 'một', 'ba']],
    ['IN', 'ba', ['một', 'hai', 'hai>hai.một', 'hai>ba']],
    ['OUT', 'hai.một', ['một', 'hai', 'hai.một', 'ba']],
  ] as const)('%s takes it along the tree', (step, id, expected) => {
    expect(order(stepMove(items, id, step))).toEqual(expected);
  });

  it('takes a dropped row to the level of the row that follows', () => {
    expect(order(dropMove(items, 3, 2))).toEqual(['một', 'hai', 'hai>ba', 'hai>hai.một']);
    expect(order(dropMove(items, 0, 3))).toEqual(['hai', 'hai>hai.một', 'ba', 'một']);
  });

  it('leads nowhere beyond the ends', () => {
    expect([stepMove(items, 'một', 'UP'), stepMove(items, 'ba', 'DOWN'), stepMove(items, 'một', 'OUT')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is refused into itself, beyond the third level, and past a pinned time', () => {
    expect(moveItem(items, { itemId: 'hai', parentId: 'hai.một', beforeId: null }).refusal).toBe('INTO_ITSELF');
    const deep = [...items, item('sâu', { parentId: 'hai.một' })];
    expect(moveItem(deep, { itemId: 'ba', parentId: 'sâu', beforeId: null }).refusal).toBe('TOO_DEEP');
    const clocks = [pinned('sớm', '08:00'), item('giữa'), pinned('muộn', '10:00')];
    expect(moveItem(clocks, { itemId: 'muộn', parentId: null, beforeId: 'sớm' }).refusal).toBe('PIN_ORDER');
    expect(moveItem(clocks, { itemId: 'mất', parentId: null, beforeId: null }).refusal).toBe('UNKNOWN_ITEM');
    expect(moveItem(clocks, { itemId: 'giữa', parentId: null, beforeId: 'mất' }).refusal).toBe('UNKNOWN_PLACE');
  });
});

/** Equal seeds give equal programmes, so that a failure can be seen again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function anyProgramme(roll: (sides: number) => number): ProgrammeNode[] {
  let clock = 360;
  return Array.from({ length: 3 + roll(14) }, (_each, index) => {
    clock += roll(50);
    const parent = index > 0 && roll(3) === 0 ? `mục ${roll(index)}` : null;
    return item(`mục ${index}`, {
      parentId: parent,
      minutes: roll(6) === 0 ? null : roll(70),
      isInternal: roll(8) === 0,
      ...(roll(4) === 0 ? { startsAt: clockOf(clock), isPinned: true } : {}),
    });
  });
}

function anyChange(items: ProgrammeNode[], roll: (sides: number) => number): ProgrammeNode[] {
  const some = () => readingOrder(items)[roll(items.length)] as ProgrammeNode;
  const { id } = some();
  if (roll(4) === 0) return items.map((each) => (each.id === id ? { ...each, minutes: roll(120) } : each));
  const beside = some();
  const moves = [
    stepMove(items, id, (['UP', 'DOWN', 'IN', 'OUT'] as const)[roll(4)] ?? 'UP'),
    dropMove(items, roll(items.length), roll(items.length)),
    { itemId: id, parentId: beside.parentId, beforeId: beside.id },
    { itemId: id, parentId: beside.id, beforeId: null },
  ];
  const move = moves[roll(moves.length)];
  return (move && moveItem(items, move).items) ?? items;
}

function expectNoOverlap(items: ProgrammeNode[]): void {
  const leaves = scheduleProgramme(items).rows.filter(({ hasParts }) => !hasParts);
  let busyUntil = -Infinity;
  for (const { item: node, start, end, overrun } of leaves) {
    if (start === null) continue;
    expect(start).toBeGreaterThanOrEqual(busyUntil);
    if (end !== null) {
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end - start + overrun).toBe(node.minutes ?? 0);
    }
    busyUntil = end ?? start;
  }
}

it('keeps any programme without overlaps and pinned items where they were, whatever the order of moves', () => {
  let moved = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const roll = dice(seed);
    const start = readingOrder(anyProgramme(roll));
    // Pins of a random tree may contradict each other before anything is moved.
    if (pinsOutOfOrder(start) > 0) continue;
    let now = start;
    for (let change = 0; change < 40; change++) {
      const next = anyChange(now, roll);
      if (next !== now) moved++;
      now = next;
      expectNoOverlap(now);
      expect(now.map(({ id }) => id).sort()).toEqual(start.map(({ id }) => id).sort());
      for (const { item: node, start: at } of scheduleProgramme(now).rows) {
        const pin = pinnedMinute(start.find(({ id }) => id === node.id) as ProgrammeNode);
        if (pin !== null) expect(at).toBe(pin);
      }
    }
  }
  expect(moved).toBeGreaterThan(1000);
});
