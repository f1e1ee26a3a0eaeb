import { occurrenceOf, type RecurringRule } from './recurrence';

const rule = (values: Partial<RecurringRule>): RecurringRule => ({
  recurrence: 'YEARLY',
  conferenceKind: 'OTHER',
  subject: 'công tác dân vận',
  windowFrom: null,
  windowTo: null,
  anchorOn: null,
  monthsAfter: null,
  windowDays: null,
  ...values,
});

describe('a rule of recurrence', () => {
  it('“sơ kết 6 tháng 20/6–15/7” calls for a review of the first half of the year', () => {
    const half = rule({ recurrence: 'HALF_YEAR', conferenceKind: 'MID_TERM', windowFrom: '20/6', windowTo: '15/7' });
    expect(occurrenceOf(half, 2027)).toEqual({
      title: 'Hội nghị sơ kết công tác dân vận 6 tháng đầu năm 2027',
      period: { type: 'HALF_YEAR', from: '2027-01-01', to: '2027-06-30' },
      windowFrom: '2027-06-20',
      windowTo: '2027-07-15',
      preferred: null,
    });
  });

  it('“tổng kết 10–31/12” calls for a review of the year', () => {
    const end = rule({ recurrence: 'YEAR_END', conferenceKind: 'FINAL', windowFrom: '10/12', windowTo: '31/12' });
    expect(occurrenceOf(end, 2026)).toMatchObject({
      title: 'Hội nghị tổng kết công tác dân vận năm 2026',
      period: { type: 'YEAR', from: '2026-01-01', to: '2026-12-31' },
      windowFrom: '2026-12-10',
      windowTo: '2026-12-31',
    });
  });

  it('a window over the turn of the year ends in January and still speaks of the year it began in', () => {
    const end = rule({ recurrence: 'YEAR_END', conferenceKind: 'FINAL', windowFrom: '20/12', windowTo: '15/1' });
    expect(occurrenceOf(end, 2026)).toMatchObject({ windowFrom: '2026-12-20', windowTo: '2027-01-15' });
  });

  it('“sơ kết 2,5 năm” and “tổng kết 5 năm” fall 30 and 60 months after the resolution, in that year only', () => {
    const resolution = { subject: 'Nghị quyết số 05-NQ/TU', anchorOn: '2024-08-31' };
    const mid = rule({ ...resolution, recurrence: 'RESOLUTION_MID', conferenceKind: 'MID_TERM', monthsAfter: 30 });
    const final = rule({ ...resolution, recurrence: 'RESOLUTION_FINAL', conferenceKind: 'FINAL', monthsAfter: 60 });
    expect(occurrenceOf(mid, 2027)).toEqual({
      title: 'Hội nghị sơ kết 2,5 năm thực hiện Nghị quyết số 05-NQ/TU',
      period: { type: 'MULTI_YEAR', from: '2024-08-31', to: '2027-02-28' },
      windowFrom: '2027-02-28',
      windowTo: '2027-03-30',
      preferred: null,
    });
    expect(occurrenceOf(final, 2029)).toMatchObject({
      title: 'Hội nghị tổng kết 05 năm thực hiện Nghị quyết số 05-NQ/TU',
      windowFrom: '2029-08-31',
    });
    expect([2026, 2028].map((year) => occurrenceOf(mid, year))).toEqual([null, null]);
  });

  it('“ngày truyền thống 15/10” belongs on the day, in the week before it at the earliest', () => {
    const day = rule({ recurrence: 'TRADITION_DAY', subject: 'Ngày truyền thống', anchorOn: '1930-10-15' });
    expect(occurrenceOf(day, 2026)).toEqual({
      title: 'Hội nghị kỷ niệm 96 năm Ngày truyền thống (15/10/1930 - 15/10/2026)',
      period: null,
      windowFrom: '2026-10-08',
      windowTo: '2026-10-15',
      preferred: '2026-10-15',
    });
    expect(occurrenceOf(day, 1930)).toBeNull();
  });

  it('without its days calls for nothing', () => {
    expect(occurrenceOf(rule({ windowFrom: '20/6' }), 2026)).toBeNull();
    expect(occurrenceOf(rule({ windowFrom: '31/6', windowTo: '10/7' }), 2026)).toBeNull();
    expect(occurrenceOf(rule({ recurrence: 'RESOLUTION_MID' }), 2026)).toBeNull();
    expect(occurrenceOf(rule({ recurrence: 'TRADITION_DAY' }), 2026)).toBeNull();
  });
});
