import { compareCount, compareDeclaredCounts, countSentence, recipientKinds } from './declared-counts';

describe('compareCount', () => {
  it.each([
    [8, 1, -7, 'missing'],
    [8, 8, 0, 'complete'],
    [8, 10, 2, 'excess'],
    [0, 0, 0, 'complete'],
    [0, 1, 1, 'excess'],
    [14, 0, -14, 'missing'],
    [null, 0, null, 'unknown'],
    [null, 5, null, 'unknown'],
  ])('finds declared %p against %p named: difference %p, %s', (declared, named, difference, state) => {
    expect(compareCount(declared, named)).toEqual({ declared, named, difference, state });
  });

  it.each([
    [-1, 0],
    [1.5, 0],
    [null, -1],
    [3, NaN],
  ])('refuses declared %p with %p named', (declared, named) => {
    expect(() => compareCount(declared, named)).toThrow(RangeError);
  });
});

describe('compareDeclaredCounts', () => {
  it('compares each kind by itself and leaves undeclared kinds unknown', () => {
    const result = compareDeclaredCounts(
      { collectives: 8, individuals: 1, households: 0, models: null },
      { individuals: 1, households: 1, examples: 2 },
    );
    expect(recipientKinds.map((kind) => result[kind].state)).toEqual([
      'missing',
      'complete',
      'excess',
      'unknown',
      'unknown',
    ]);
    expect(result.examples).toEqual({ declared: null, named: 2, difference: null, state: 'unknown' });
  });
});

describe('countSentence', () => {
  it.each([
    ['collectives', 8, 1, 'còn thiếu 07 tập thể trong danh sách'],
    ['individuals', 14, 0, 'còn thiếu 14 cá nhân trong danh sách'],
    ['households', 3, 1, 'còn thiếu 02 hộ gia đình trong danh sách'],
    ['models', 1, 3, 'danh sách thừa 02 mô hình so với số đã khai (01)'],
    ['examples', 0, 12, 'danh sách thừa 12 điển hình so với số đã khai (00)'],
    ['individuals', 4, 4, null],
    ['individuals', null, 4, null],
  ] as const)('says for %s declared %p, named %p: %p', (kind, declared, named, sentence) => {
    expect(countSentence(kind, compareCount(declared, named))).toBe(sentence);
  });
});
