import { halfAt, isApartByClock, meet, occupied, partOfDayAfter } from './half-days';

const day = '2026-03-10';
const at = (partOfDay: 'MORNING' | 'AFTERNOON' | 'ALL_DAY' | 'HALF_DAY' | null) => ({ heldOn: day, partOfDay });

describe('the half-days of a conference', () => {
  it.each([
    ['08:00', 'MORNING'],
    ['11:59', 'MORNING'],
    ['12:00', 'AFTERNOON'],
    ['17:29', 'AFTERNOON'],
    ['17:30', 'EVENING'],
  ])('%s is in the %s', (time, half) => expect(halfAt(time)).toBe(half));

  it('follow the clock when no part of the day is written', () => {
    expect(occupied({ heldOn: day, startsAt: '08:00', endsAt: '12:00' }).halves).toEqual(['MORNING']);
    expect(occupied({ heldOn: day, startsAt: '08:00', endsAt: '16:30' }).halves).toEqual(['MORNING', 'AFTERNOON']);
    expect(occupied({ heldOn: day, partOfDay: 'HALF_DAY', startsAt: '14:00' })).toEqual({
      halves: ['AFTERNOON'],
      isSure: true,
    });
  });

  it('are both halves of every day for a conference of several days', () => {
    expect(occupied({ heldOn: day, heldUntil: '2026-03-11', partOfDay: 'MORNING' }).halves).toEqual([
      'MORNING',
      'AFTERNOON',
    ]);
  });
});

describe('two conferences meet', () => {
  it('in a common half-day, not in different ones', () => {
    expect(meet(at('MORNING'), at('MORNING'))).toEqual({ on: day, half: 'MORNING', isSure: true });
    expect(meet(at('MORNING'), at('AFTERNOON'))).toBeNull();
    expect(meet(at('ALL_DAY'), at('AFTERNOON'))).toEqual({ on: day, half: 'AFTERNOON', isSure: true });
  });

  it('perhaps, when one has no part of the day; surely, when the other takes all of the day', () => {
    expect(meet(at(null), at('MORNING'))).toMatchObject({ isSure: false });
    expect(meet(at('HALF_DAY'), at('HALF_DAY'))).toMatchObject({ isSure: false });
    expect(meet(at('HALF_DAY'), at('ALL_DAY'))).toMatchObject({ isSure: true });
  });

  it('on the first day that both have', () => {
    const long = { heldOn: '2026-03-09', heldUntil: '2026-03-12' };
    expect(meet(long, at('AFTERNOON'))).toMatchObject({ on: day, half: 'AFTERNOON' });
    expect(meet(long, { heldOn: '2026-03-13' })).toBeNull();
  });
});

describe('the part of day after the times of a conference were changed', () => {
  const before = { partOfDay: 'MORNING' as const, startsAt: '08:00', endsAt: '11:00' };

  it.each([
    ['14:00', '16:00', 'AFTERNOON'],
    ['18:00', null, 'EVENING'],
    ['08:00', '16:30', 'ALL_DAY'],
    ['09:00', '12:00', 'MORNING'],
    ['14:00', '19:00', 'AFTERNOON'],
    ['08:00', '11:00', 'MORNING'],
    [null, null, 'MORNING'],
  ] as const)('%s – %s is %s', (startsAt, endsAt, part) => {
    expect(partOfDayAfter(before, startsAt, endsAt)).toBe(part);
  });

  it('stays unknown where nobody has entered one, and a whole day stays one until its end is told', () => {
    expect(partOfDayAfter({ ...before, partOfDay: null }, '14:00', null)).toBeNull();
    expect(partOfDayAfter({ ...before, partOfDay: 'ALL_DAY' }, '07:30', null)).toBe('ALL_DAY');
  });
});

it('one after the other by the clock leaves the hall free', () => {
  const early = { heldOn: day, startsAt: '08:00', endsAt: '09:30' };
  expect(isApartByClock(early, { heldOn: day, startsAt: '09:30', endsAt: '11:00' })).toBe(true);
  expect(isApartByClock(early, { heldOn: day, startsAt: '09:29', endsAt: '11:00' })).toBe(false);
  expect(isApartByClock(early, { heldOn: day, startsAt: '10:00' })).toBe(false);
});
