import { countInWords } from './count-in-words';

describe('countInWords', () => {
  it.each([
    [0, '00 (không)'],
    [8, '08 (tám)'],
    [11, '11 (mười một)'],
    [24, '24 (hai mươi tư)'],
    [105, '105 (một trăm linh năm)'],
    [1200, '1.200 (một nghìn hai trăm)'],
  ])('writes %d as %j', (n, words) => {
    expect(countInWords(n)).toBe(words);
  });

  it('takes the words that the office chooses', () => {
    expect(countInWords(105, { zeroTens: 'lẻ', thousand: 'ngàn', fourAfterTens: 'bốn' })).toBe('105 (một trăm lẻ năm)');
  });

  it.each([-1, 1.5, NaN])('refuses %d', (n) => {
    expect(() => countInWords(n)).toThrow(RangeError);
  });
});
