import {
  clockBodyOf,
  clockDeadline,
  clockRulesOn,
  readClock,
  type ClockFacts,
  type ClockRuleData,
} from './legal-clocks';
import type { CalendarDay } from './working-days';

const rule = (values: Partial<ClockRuleData>): ClockRuleData => ({
  ...{ code: 'INVITATION', body: 'STATE', threshold: 3, unit: 'WORKING_DAY' },
  ...{ conferenceKinds: [], validFrom: '2018-12-25', validTo: null },
  ...values,
});
const facts = (values: Partial<ClockFacts>): ClockFacts => ({
  ...{ opensOn: '2026-07-09', endsOn: '2026-07-09', doneOn: null, conclusionMinutes: null },
  ...values,
});

/** 30/4 and 1/5/2026 fall on Thursday and Friday. */
const days: CalendarDay[] = [
  { date: '2026-04-30', kind: 'HOLIDAY', name: 'Ngày Chiến thắng' },
  { date: '2026-05-01', kind: 'HOLIDAY', name: 'Ngày Quốc tế Lao động' },
];

describe('Quyết định 45/2018/QĐ-TTg, quy định về giấy mời họp: trước ngày họp ít nhất 03 ngày làm việc', () => {
  const invitation = rule({});

  it('counts back three working days from a Thursday to Monday', () => {
    expect(clockDeadline(invitation, { opensOn: '2026-07-09', endsOn: '2026-07-09' }, [])).toBe('2026-07-06');
  });

  it('skips 30/4, 1/5 and the weekend', () => {
    expect(clockDeadline(invitation, { opensOn: '2026-05-05', endsOn: '2026-05-05' }, days)).toBe('2026-04-28');
  });

  it.each([
    ['2026-07-01', null, 'RUNNING', 3],
    ['2026-07-06', null, 'RUNNING', 0],
    ['2026-07-07', null, 'OVERDUE', 1],
    ['2026-07-20', '2026-07-06', 'MET', null],
    ['2026-07-20', '2026-07-08', 'LATE', 2],
  ] as const)('on %s, sent %s, is %s with %s working days', (today, doneOn, state, left) => {
    expect(readClock(invitation, facts({ doneOn }), today, [])).toMatchObject({
      state,
      days: left,
      dueOn: '2026-07-06',
    });
  });

  it('is late by working days, not by those of a long holiday', () => {
    const held = { opensOn: '2026-05-05', endsOn: '2026-05-05' };
    // Due on Tuesday 28/4: Wednesday 29/4 and Monday 4/5 were worked in between.
    expect(readClock(invitation, facts(held), '2026-05-04', days)).toMatchObject({ state: 'OVERDUE', days: 2 });
    const after = facts({ opensOn: '2026-05-08', endsOn: '2026-05-08' });
    // Due on Tuesday 5/5, with 4/5 the only other day that is worked.
    expect(readClock(invitation, after, '2026-04-29', days)).toMatchObject({ state: 'RUNNING', days: 2 });
  });

  it('counts calendar days where the office has set such', () => {
    const week = rule({ threshold: 7, unit: 'DAY', body: 'PARTY' });
    expect(clockDeadline(week, { opensOn: '2026-07-09', endsOn: '2026-07-09' }, [])).toBe('2026-07-02');
  });

  it('is unknown as long as the conference has no day', () => {
    expect(readClock(invitation, facts({ opensOn: null, endsOn: null }), '2026-07-01', [])).toMatchObject({
      ...{ state: 'UNKNOWN', dueOn: null, days: null },
    });
  });
});

describe('Quyết định 45/2018/QĐ-TTg, Điều 10: tài liệu gửi trước ít nhất 03 ngày làm việc', () => {
  it('counts from the opening, not from the closing', () => {
    const held = { opensOn: '2026-07-09', endsOn: '2026-07-10' };
    expect(clockDeadline(rule({ code: 'MATERIALS' }), held, [])).toBe('2026-07-06');
  });
});

describe('Quyết định 45/2018/QĐ-TTg, quy định về thông báo kết luận: trong vòng 05 ngày làm việc sau ngày kết thúc', () => {
  const notice = rule({ code: 'CONCLUSION_NOTICE', threshold: 5 });

  it('counts from the closing over the weekend', () => {
    expect(clockDeadline(notice, { opensOn: '2026-07-08', endsOn: '2026-07-09' }, [])).toBe('2026-07-16');
  });

  it('runs from the last day of several, or from the only one', () => {
    const two = facts({ opensOn: '2026-07-08', endsOn: '2026-07-09' });
    expect(readClock(notice, two, '2026-07-09', []).dueOn).toBe('2026-07-16');
    expect(readClock(notice, facts({ endsOn: null }), '2026-07-09', []).dueOn).toBe('2026-07-16');
  });

  it('is met on the fifth working day and late on the sixth', () => {
    expect(readClock(notice, facts({ doneOn: '2026-07-16' }), '2026-08-01', []).state).toBe('MET');
    expect(readClock(notice, facts({ doneOn: '2026-07-17' }), '2026-08-01', [])).toMatchObject({
      state: 'LATE',
      days: 1,
    });
  });
});

describe('Quyết định 45/2018/QĐ-TTg, quy định về thời gian họp sơ kết, tổng kết: không quá 1 ngày', () => {
  const length = rule({ code: 'REVIEW_LENGTH', threshold: 1, unit: 'DAY', conferenceKinds: ['MID_TERM', 'FINAL'] });

  it('lets one day pass and refuses two, over the end of a month as well', () => {
    expect(readClock(length, facts({}), '2026-07-01', [])).toMatchObject({ state: 'MET', measured: 1 });
    const two = facts({ opensOn: '2026-07-31', endsOn: '2026-08-01' });
    expect(readClock(length, two, '2026-07-01', [])).toMatchObject({ state: 'EXCEEDED', measured: 2 });
  });

  it('does not bind a conference on a single subject', () => {
    const found = (kind: 'FINAL' | 'THEMATIC') => clockRulesOn([length], { body: 'STATE', kind, on: '2026-07-09' });
    expect(found('FINAL')).toEqual([length]);
    expect(found('THEMATIC')).toEqual([]);
  });
});

describe('Kết luận 226-KL/TW ngày 11/12/2025: lãnh đạo phát biểu kết luận không quá 50 phút', () => {
  const length = rule({ code: 'CONCLUSION_LENGTH', threshold: 50, unit: 'MINUTE', validFrom: '2025-12-11' });

  it('binds conferences from that day on', () => {
    const found = (on: string) => clockRulesOn([length], { body: 'STATE', kind: 'FINAL', on }).length;
    expect([found('2025-12-10'), found('2025-12-11')]).toEqual([0, 1]);
  });

  it.each([
    [null, 'UNKNOWN'],
    [50, 'MET'],
    [51, 'EXCEEDED'],
  ] as const)('reads %s minutes as %s', (conclusionMinutes, state) => {
    expect(readClock(length, facts({ conclusionMinutes }), '2026-07-01', []).state).toBe(state);
  });
});

describe('Quyết định 45/2018/QĐ-TTg, Điều 1: cơ quan thuộc hệ thống hành chính nhà nước', () => {
  it('binds offices of the state and conferences of unknown hosts; party, front and mass organisations have their own', () => {
    expect([clockBodyOf('GOVERNMENT'), clockBodyOf('ASSEMBLY'), clockBodyOf(null)]).toEqual([
      'STATE',
      'STATE',
      'STATE',
    ]);
    const own = [clockBodyOf('PARTY'), clockBodyOf('FRONT'), clockBodyOf('MASS_ORGANISATION')];
    expect(own).toEqual(['PARTY', 'PARTY', 'PARTY']);
  });
});

describe('rules in force', () => {
  const old = rule({ validTo: '2026-06-30' });
  const next = rule({ validFrom: '2026-07-01', threshold: 5 });
  const party = rule({ body: 'PARTY', threshold: 2 });
  const on = (day: string, body: 'STATE' | 'PARTY' = 'STATE') =>
    clockRulesOn([next, old, party], { body, kind: 'FINAL', on: day }).map(({ threshold }) => threshold);

  it('are those of the day of the conference and of its body', () => {
    expect([on('2018-12-24'), on('2026-06-30'), on('2026-07-01'), on('2026-07-01', 'PARTY')]).toEqual([
      [],
      [3],
      [5],
      [2],
    ]);
  });

  it('are the younger ones where an older has no end', () => {
    const open = clockRulesOn([rule({}), next], { body: 'STATE', kind: 'FINAL', on: '2026-08-01' });
    expect(open).toEqual([next]);
  });
});
