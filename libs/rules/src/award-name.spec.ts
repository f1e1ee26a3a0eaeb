import { awardName } from './award-name';

describe('name of an award', () => {
  test.each([
    ['Kỷ niệm chương', 'Vì sự nghiệp dân vận', 'Kỷ niệm chương “Vì sự nghiệp dân vận”'],
    [
      'Kỷ niệm chương “Vì sự nghiệp tín ngưỡng, tôn giáo”',
      'Vì sự nghiệp tôn giáo',
      'Kỷ niệm chương “Vì sự nghiệp tôn giáo”',
    ],
    ['Kỷ niệm chương “Vì sự nghiệp dân vận”', 'vì sự nghiệp Dân vận', 'Kỷ niệm chương “Vì sự nghiệp dân vận”'],
    ['Kỷ niệm chương', '“Vì sự nghiệp dân vận”', 'Kỷ niệm chương “Vì sự nghiệp dân vận”'],
    ['khen thưởng', null, 'Khen thưởng'],
    [null, 'Vì sự nghiệp dân vận', '“Vì sự nghiệp dân vận”'],
    [null, null, null],
  ])('form %s and title %s are %s', (form, title, name) => {
    expect(awardName(form, title)).toBe(name);
  });
});
