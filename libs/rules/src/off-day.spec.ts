import { offDayOf } from './off-day';
import type { CalendarDay } from './working-days';

const days: CalendarDay[] = [
  { date: '2026-04-30', kind: 'HOLIDAY', name: 'Ngày Chiến thắng 30/4' },
  { date: '2026-05-01', kind: 'HOLIDAY', name: 'Quốc tế lao động 1/5' },
  { date: '2026-08-22', kind: 'COMPENSATING_WORK', name: 'Làm bù' },
];

describe('Bộ luật Lao động 2019, Điều 111 và 112: a conference outside working days', () => {
  it.each([
    ['on a holiday', '2026-04-30', '2026-04-30', 'Thứ Năm 30/04/2026 được nghỉ: Ngày Chiến thắng 30/4.', '2026-05-04'],
    ['on a Sunday', '2026-05-10', '2026-05-10', 'Chủ nhật 10/05/2026 là ngày nghỉ hằng tuần.', '2026-05-11'],
    [
      'whose second day is off',
      '2026-04-29',
      '2026-04-30',
      'Thứ Năm 30/04/2026 được nghỉ: Ngày Chiến thắng 30/4.',
      '2026-05-04',
    ],
  ])('is told %s', (_, from, until, sentence, proposal) => {
    expect(offDayOf(from, until, days)).toMatchObject({ sentence, proposal });
  });

  it.each([
    ['a working day', '2026-05-04', '2026-05-04'],
    ['a Saturday worked in exchange', '2026-08-22', '2026-08-22'],
    ['an end before the beginning', '2026-05-04', '2026-01-01'],
  ])('is not told on %s', (_, from, until) => {
    expect(offDayOf(from, until, days)).toBeNull();
  });
});
