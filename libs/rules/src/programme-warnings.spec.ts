import type { ProgrammeKind } from '@ky-yeu/contracts/closed-lists';
import { scheduleProgramme } from './programme-schedule';
import { programmeWarnings, type WarnedItem, type WarningContext } from './programme-warnings';

const item = (kind: ProgrammeKind, change: Partial<WarnedItem> = {}): WarnedItem => ({
  ...{ id: kind, parentId: null, title: kind.toLowerCase(), kind, minutes: 10, startsAt: null, dayNumber: 1 },
  ...{ isPinned: false, isInternal: false, performedBy: 'Ban Tổ chức', performers: [], ...change },
});
const conclusionLimit = { code: 'CONCLUSION_LENGTH', amount: 50, source: 'Kết luận 226-KL/TW' } as const;
const daysLimit = { code: 'REVIEW_LENGTH', amount: 1, source: 'Quyết định 45/2018/QĐ-TTg' } as const;

function warningsOf(items: WarnedItem[], change: Partial<WarningContext> = {}) {
  const context: WarningContext = {
    ...{
      kind: 'FINAL',
      days: 1,
      endsAt: null,
      awardRounds: 1,
      undecidedRounds: 0,
      limits: [conclusionLimit, daysLimit],
    },
    ...change,
  };
  return programmeWarnings(scheduleProgramme(items, context), context);
}
const codes = (...given: Parameters<typeof warningsOf>) => warningsOf(...given).map(({ code }) => code);

describe('Conclusion 226-KL/TW: a leader concludes within 50 minutes', () => {
  it('lets 50 minutes pass and warns of 51, with the document', () => {
    expect(codes([item('CONCLUSION', { minutes: 50 })])).toEqual([]);
    expect(warningsOf([item('CONCLUSION', { minutes: 51 })])).toEqual([
      {
        code: 'CONCLUSION_TOO_LONG',
        itemId: 'CONCLUSION',
        sentence: '“conclusion” dài 51 phút, quá mức 50 phút dành cho kết luận của lãnh đạo.',
        source: 'Kết luận 226-KL/TW',
      },
    ]);
  });

  it('does not warn where no limit is in force', () => {
    expect(codes([item('CONCLUSION', { minutes: 90 })], { limits: [] })).toEqual([]);
  });
});

describe('Decision 45/2018/QĐ-TTg, article 12: a mid-term or final review takes one day', () => {
  it('warns of a second day, of reviews only', () => {
    expect(codes([], { days: 2 })).toEqual(['TOO_MANY_DAYS']);
    expect(codes([], { days: 2, kind: 'MID_TERM' })).toEqual(['TOO_MANY_DAYS']);
    expect(codes([], { days: 2, kind: 'THEMATIC', limits: [conclusionLimit] })).toEqual([]);
    expect(codes([], { days: 1 })).toEqual([]);
  });
});

describe('a programme', () => {
  it.each([
    ['REPORT', 'NO_REPORTER'],
    ['DISCUSSION_PAPER', 'NO_SPEAKER'],
    ['DIRECTIVE_SPEECH', 'NO_SPEAKER'],
    ['CONCLUSION', 'NO_SPEAKER'],
  ] as const)('asks who speaks in %s', (kind, code) => {
    expect(codes([item(kind, { performedBy: null })])).toEqual([code]);
    expect(codes([item(kind, { performedBy: null, performers: [{ name: 'Lan', isAway: false }] })])).toEqual([]);
  });

  it('asks nobody to speak in a part that holds the papers', () => {
    const home = item('DISCUSSION_PAPER', { performedBy: null, minutes: 20 });
    expect(codes([home, item('DISCUSSION', { parentId: home.id })])).toEqual([]);
  });

  it('names a speaker who has declined', () => {
    const [warning] = warningsOf([item('REPORT', { performers: [{ name: 'Trần Toản', isAway: true }] })]);
    expect(warning?.code).toBe('SPEAKER_AWAY');
    expect(warning?.sentence).toContain('Trần Toản đã báo vắng');
  });

  it('tells of awards that are missing or not decided', () => {
    expect(codes([item('AWARDING')], { awardRounds: 0 })).toEqual(['NO_AWARDS']);
    expect(codes([item('AWARDING')], { undecidedRounds: 2 })).toEqual(['AWARDS_UNDECIDED']);
    expect(codes([item('AWARDING')])).toEqual([]);
  });

  it('tells where there is no room: before a pinned time, inside an item, past the end', () => {
    const long = item('REPORT', { startsAt: '08:00', isPinned: true, minutes: 50 });
    const pinned = item('BREAK', { startsAt: '08:30', isPinned: true });
    expect(codes([long, pinned])).toEqual(['NO_ROOM_BEFORE_PIN']);
    expect(codes([pinned, long])).toEqual(['PIN_ORDER']);
    expect(codes([long, item('DISCUSSION', { parentId: long.id, minutes: 60 })])).toEqual(['PARTS_TOO_LONG']);
    const [past] = warningsOf([long], { endsAt: '08:45' });
    expect(past).toMatchObject({ code: 'PAST_END', itemId: null });
    expect(past?.sentence).toContain('quá 5 phút');
  });

  it('asks of internal items only whether there is room', () => {
    expect(codes([item('REPORT', { performedBy: null, isInternal: true })])).toEqual([]);
  });
});
