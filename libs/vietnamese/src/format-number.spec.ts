import { formatNumber } from './format-number';

describe('formatNumber', () => {
  it.each<[bigint | number, string]>([
    [0, '0'],
    [999, '999'],
    [1234, '1.234'],
    [1_490_000, '1.490.000'],
    [-5000, '-5.000'],
    [1234.5, '1.234,5'],
    [10n ** 18n, '1.000.000.000.000.000.000'],
  ])('writes %d as %j', (n, text) => {
    expect(formatNumber(n)).toBe(text);
  });

  it.each([NaN, Infinity])('refuses %d', (n) => {
    expect(() => formatNumber(n)).toThrow(RangeError);
  });
});
