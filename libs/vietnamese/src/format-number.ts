const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 });

/**
 * Writes a number in figures with a dot between thousands and a comma before the fraction.
 *
 * @param n any finite number
 * @throws RangeError for NaN and infinity
 * @example formatNumber(1234) // '1.234'
 */
export function formatNumber(n: bigint | number): string {
  if (typeof n === 'number' && !Number.isFinite(n)) throw new RangeError(`Not a finite number: ${n}`);
  return format.format(n);
}
