import type { EditionFigures } from '@ky-yeu/contracts/editions';
import { comparisonParts } from './comparison-rows';

const edition = (values: Partial<EditionFigures>): EditionFigures => ({
  id: '1',
  title: 'Tổng kết',
  heldOn: '2025-12-19',
  attendance: { attendees: 0, invited: 0, confirmed: 0, present: 0, excused: 0, absent: 0 },
  minutes: {},
  speeches: {},
  awards: {},
  directives: { OPEN: 0, IN_PROGRESS: 0, DONE: 0, DROPPED: 0 },
  ...values,
});

describe('the comparison of two editions', () => {
  it('has a signed difference, a sum where there are several kinds, and leaves out what neither has', () => {
    const previous = edition({ minutes: { REPORT: 20, DISCUSSION_PAPER: 60 } });
    const current = edition({ minutes: { REPORT: 30, DISCUSSION_PAPER: 45 } });
    const [minutes, ...others] = comparisonParts({ previous, current });
    expect(others).toEqual([]);
    expect(minutes?.rows.map(({ before, now, difference }) => [before, now, difference])).toEqual([
      [80, 75, '−5'],
      [20, 30, '+10'],
      [60, 45, '−15'],
    ]);
  });

  it('says nothing about what has not changed', () => {
    const same = edition({ awards: { INDIVIDUAL: 12 } });
    expect(comparisonParts({ previous: same, current: same })[0]?.rows).toEqual([
      { label: 'Cá nhân', before: 12, now: 12, difference: '' },
    ]);
  });
});
