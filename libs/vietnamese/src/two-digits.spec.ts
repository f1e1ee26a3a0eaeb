import { twoDigits } from './two-digits';

describe('twoDigits', () => {
  it.each([
    [0, '00'],
    [1, '01'],
    [8, '08'],
    [10, '10'],
    [41, '41'],
    [120, '120'],
  ])('writes %d as %j', (n, text) => {
    expect(twoDigits(n)).toBe(text);
  });

  it.each([-1, 1.5, NaN])('refuses %d', (n) => {
    expect(() => twoDigits(n)).toThrow(RangeError);
  });
});
