import { viqrSigns, viqrTones } from './legacy-tables';
import { accentedLetters } from './letters';
import { takeApart } from './take-apart';

const accented = new Set(accentedLetters);
const typed = /\\(.)|([dD])[dD]|([aeiouyAEIOUY])([(^+]?)(['`?~.]?)/g;
const literal = /(\p{L}\p{M}*)([(^+'`?~.])|(d)(d)/giu;

/**
 * Turns VIQR (RFC 1456) into Unicode; "\" keeps the next character as it is.
 *
 * @param text any text
 * @example fromViqr('Nguye^~n Dda.i Ngha\\?') // 'Nguyễn Đại Ngha?'
 */
export function fromViqr(text: string): string {
  return text.replace(typed, (all, escaped?: string, d?: string, base?: string, sign = '', tone = '') => {
    if (escaped !== undefined) return escaped;
    if (d !== undefined) return d === 'd' ? 'đ' : 'Đ';
    return join(base ?? '', sign, tone) ?? all;
  });
}

/**
 * Turns Unicode into VIQR.
 *
 * @param text text in NFC
 */
export function toViqr(text: string): string {
  return text
    .replace(literal, (_, letter?: string, mark?: string, d?: string, second?: string) =>
      d === undefined ? `${letter}\\${mark}` : `${d}\\${second}`,
    )
    .replace(/[^\0-\x7f]/g, letterAndMarks);
}

function join(base: string, sign: string, tone: string): string | null {
  const letter = (base + (viqrSigns[sign] ?? '')).normalize('NFC');
  if (sign !== '' && !accented.has(letter)) return null;
  return (letter + (viqrTones[tone] ?? '')).normalize('NFC');
}

function letterAndMarks(letter: string): string {
  if (letter === 'đ' || letter === 'Đ') return letter === 'đ' ? 'dd' : 'DD';
  if (!accented.has(letter)) return letter;
  const { plain, sign, tone } = takeApart(letter);
  return plain + keyOf(viqrSigns, sign) + keyOf(viqrTones, tone);
}

function keyOf(table: Readonly<Record<string, string>>, mark: string): string {
  return Object.keys(table).find((key) => table[key] === mark) ?? '';
}
