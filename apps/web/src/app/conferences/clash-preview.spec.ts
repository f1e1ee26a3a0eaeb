import type { ClashFacts } from '@ky-yeu/rules/clashes';
import { previewClashes } from './clash-preview';

const facts: ClashFacts = {
  conferences: [
    { id: 'a', title: 'Hội nghị đang sửa', heldOn: '2026-03-20', partOfDay: 'MORNING', hallId: null, expected: 120 },
    { id: 'b', title: 'Hội nghị kia', heldOn: '2026-03-10', partOfDay: 'MORNING', hallId: 'h', expected: null },
  ],
  halls: [{ id: 'h', name: 'Hội trường A', organisationId: null, places: 100 }],
  shared: [{ personId: 'p', name: 'Lê An', firstId: 'a', secondId: 'b', isLeader: true }],
  repeated: [],
  days: [],
};
const slot = {
  title: 'Hội nghị đang sửa',
  heldOn: '2026-03-10',
  heldUntil: null,
  datePrecision: 'DAY' as const,
  partOfDay: 'MORNING' as const,
  startsAt: null,
  endsAt: null,
  hallId: null,
};
const kinds = (
  id: string | null,
  values: Partial<typeof slot> | { hallId: string } | { partOfDay: 'AFTERNOON' } = {},
) => previewClashes(facts, id, { ...slot, ...values }, '2026-03-01').map(({ kind }) => kind);

describe('while an editor picks a date', () => {
  it('the people of the conference clash on the picked half-day, not on the stored one', () => {
    expect(kinds('a')).toEqual(['LEADER_ELSEWHERE']);
    expect(kinds('a', { partOfDay: 'AFTERNOON' })).toEqual([]);
  });

  it('the picked hall is judged by the delegates that are stored', () => {
    expect(kinds('a', { hallId: 'h' })).toEqual(['LEADER_ELSEWHERE', 'HALL_TAKEN', 'HALL_TOO_SMALL']);
  });

  it('a conference that is not saved has days and halls to clash with, and is the one to move', () => {
    expect(kinds(null, { heldOn: '2026-03-14' })).toEqual(['DAY_OFF']);
    const [clash] = previewClashes(facts, null, { ...slot, hallId: 'h' } as never, '2026-03-01');
    expect(clash?.moveTo?.conferenceId).toBe('new');
  });

  it('a hall that is not being picked is the stored one', () => {
    const withoutHall = { ...slot, heldOn: '2026-03-20', hallId: undefined };
    const stored = { ...facts, conferences: facts.conferences.map((each) => ({ ...each, hallId: 'h' })) };
    expect(previewClashes(stored, 'a', withoutHall, '2026-03-01').map(({ kind }) => kind)).toEqual(['HALL_TOO_SMALL']);
  });

  it('half a date says nothing', () => expect(kinds('a', { heldOn: '10/3' })).toEqual([]));
});
