import { formatNumber } from './format-number';
import { numberInWords, usualNumberStyle, type NumberStyle } from './number-in-words';
import { twoDigits } from './two-digits';

/**
 * Writes a count in figures with its words in brackets, as decisions and minutes do.
 *
 * @param n a whole number from 0
 * @param style the words that the office chooses
 * @throws RangeError for a negative number or a fraction
 * @example `${countInWords(8)} tập thể` // '08 (tám) tập thể'
 */
export function countInWords(n: number, style: NumberStyle = usualNumberStyle): string {
  const figures = n < 1000 ? twoDigits(n) : formatNumber(n);
  return `${figures} (${numberInWords(n, style)})`;
}
