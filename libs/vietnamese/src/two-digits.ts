/**
 * Writes a count as official lists do: below 10 with a leading zero, from 10 on as it is.
 *
 * @param n a whole number from 0
 * @throws RangeError for a negative number or a fraction
 * @example twoDigits(8) // '08'
 */
export function twoDigits(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a count: ${n}`);
  return String(n).padStart(2, '0');
}
