import type { DeclaredCounts } from '@ky-yeu/contracts/awards';
import { countLines, roundHeading } from './declared';

const unknown: DeclaredCounts = {
  declaredCollectives: null,
  declaredIndividuals: null,
  declaredHouseholds: null,
  declaredModels: null,
  declaredExamples: null,
};

describe('declared counts of an award round', () => {
  it('leave out kinds of which nothing is known, instead of showing zero', () => {
    expect(countLines(unknown, {})).toEqual([]);
  });

  it('say what is missing from the list of names', () => {
    const [collectives, individuals] = countLines(
      { ...unknown, declaredCollectives: 8, declaredIndividuals: 8 },
      { INDIVIDUAL: 8 },
    );
    expect(collectives).toMatchObject({ declared: '8', named: 0, sentence: 'còn thiếu 08 tập thể trong danh sách' });
    expect(individuals).toMatchObject({ declared: '8', named: 8, sentence: null });
  });

  it('call a number that nobody declared unknown, though names are there', () => {
    expect(countLines(unknown, { INDIVIDUAL: 1 })).toEqual([
      { kind: 'INDIVIDUAL', noun: 'cá nhân', declared: 'chưa rõ', named: 1, state: 'unknown', sentence: null },
    ]);
  });

  it('keep a declared zero', () => {
    expect(countLines({ ...unknown, declaredModels: 0 }, {})[0]?.declared).toBe('0');
  });
});

describe('the heading of a round', () => {
  it('admits that the form is unknown', () => {
    expect(roundHeading({ formName: null, formText: null, title: null })).toBe('Khen thưởng, chưa rõ hình thức');
    expect(roundHeading({ formName: null, formText: 'biểu dương, khen thưởng', title: null })).toBe(
      'Biểu dương, khen thưởng',
    );
    expect(roundHeading({ formName: 'Kỷ niệm chương', formText: null, title: 'Vì sự nghiệp dân vận' })).toBe(
      'Kỷ niệm chương “Vì sự nghiệp dân vận”',
    );
  });

  it('says the title once when the form already carries it', () => {
    const formName = 'Kỷ niệm chương “Vì sự nghiệp dân vận”';
    expect(roundHeading({ formName, formText: null, title: 'vì sự nghiệp dân vận' })).toBe(formName);
  });
});
