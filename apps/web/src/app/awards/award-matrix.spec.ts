import type { AwardCount } from '@ky-yeu/contracts/dashboard';
import { awardMatrix } from './award-matrix';

const count = (change: Partial<AwardCount>): AwardCount => ({
  formId: 'medal',
  formName: 'Kỷ niệm chương',
  year: 2020,
  kind: 'INDIVIDUAL',
  named: 1,
  declared: 1,
  total: 1,
  ...change,
});

describe('the totals of the award register', () => {
  const counts = [
    count({}),
    count({ year: 2022, named: 0, declared: 14 }),
    count({ formId: null, formName: null, kind: 'COLLECTIVE', named: 0, declared: 41 }),
  ];

  it('set forms against years, newest first, with sums on both sides', () => {
    const { years, rows, totals, total } = awardMatrix(counts, null);
    expect(years).toEqual([2022, 2020]);
    expect(rows.map(({ formName, cells }) => [formName, cells])).toEqual([
      [
        'Kỷ niệm chương',
        [
          { named: 0, declared: 14 },
          { named: 1, declared: 1 },
        ],
      ],
      ['Chưa rõ hình thức', [null, { named: 0, declared: 41 }]],
    ]);
    expect(totals).toEqual([
      { named: 0, declared: 14 },
      { named: 1, declared: 42 },
    ]);
    expect(total).toEqual({ named: 1, declared: 56 });
  });

  it('count only the kind of recipients that a reader chose', () => {
    expect(awardMatrix(counts, 'COLLECTIVE').total).toEqual({ named: 0, declared: 41 });
  });
});
