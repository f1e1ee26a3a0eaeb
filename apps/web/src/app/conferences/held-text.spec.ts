import { clockText, heldText, type Held } from './held-text';

const known: Held = {
  heldOn: '2020-01-08',
  heldUntil: null,
  datePrecision: 'DAY',
  isDateConfirmed: true,
  partOfDay: 'MORNING',
  startsAt: null,
  endsAt: null,
};

describe('the time of a conference as a reader sees it', () => {
  it.each<[string, Partial<Held>, string]>([
    ['part of the day and date', {}, 'Sáng 08/01/2020'],
    ['a date that nobody confirmed', { isDateConfirmed: false, partOfDay: null }, '08/01/2020, chưa xác nhận'],
    ['a year that was only inferred', { datePrecision: 'YEAR', isDateConfirmed: false }, 'Năm 2020, chưa xác nhận'],
    ['a month without its day', { datePrecision: 'MONTH' }, 'Tháng 01/2020'],
    ['two days', { heldUntil: '2020-01-09', partOfDay: null }, '08/01/2020 – 09/01/2020'],
    ['nothing at all', { heldOn: null, isDateConfirmed: false }, 'Chưa rõ ngày'],
  ])('says no more than is known of %s', (_case, change, expected) => {
    expect(heldText({ ...known, ...change })).toBe(expected);
  });

  it('shows one clock time alone when only one is known', () => {
    expect(clockText({ startsAt: '08:00', endsAt: null })).toBe('từ 08:00');
    expect(clockText({ startsAt: '08:00', endsAt: '11:30' })).toBe('08:00 – 11:30');
    expect(clockText({ startsAt: null, endsAt: null })).toBe('');
  });
});
