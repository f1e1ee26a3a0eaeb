import { fromTcvn3, isTcvn3Code, toTcvn3 } from './legacy-tcvn3';
import { fromViqr, toViqr } from './legacy-viqr';
import { fromVni, isVniCode, toVni } from './legacy-vni';
import { isVietnameseSyllable } from './syllable';

export type LegacyEncoding = 'TCVN3' | 'VNI' | 'VIQR';

const beyondAscii = /[^\0-\x7f]/;
const word = /[A-Za-z\u00a1-\u024f\u03bc\u1e00-\u1eff]{2,}/g;
const viqrWord = /[A-Za-z][A-Za-z(^+'`?~.]+/g;
// Before another letter an apostrophe or a full stop is a tone, at the end of a word seldom.
const viqrTone = /[aeiouy][(^+]?['`?~.][a-z]|[aeo]\^|a\([a-z'`?~.]|[ou]\+[a-z'`?~.]/i;
const viqrSign = /(?:[aeo]\^|a\(|[ou]\+)['`?~.a-z]/i;
const wordsWanted = 2000;

/**
 * Turns a text typed for a font of the time before Unicode into Unicode. Run it before anything that drops invisible
 * characters: the ư of TCVN3 is U+00AD, the soft hyphen. A text with a letter that TCVN3 or VNI has not (a cell that
 * already is Unicode) is left as it is. Words in capitals come out in capitals, although TCVN3 has no capitals with a
 * tone.
 *
 * @param text the text as it stands in the cell, its codes read as windows-1252
 * @param encoding what it was typed in
 * @returns the text in NFC
 * @example fromLegacy('NguyÔn V¨n Toµn', 'TCVN3') // 'Nguyễn Văn Toàn'
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  const composed = text.normalize('NFC');
  if (encoding === 'VIQR') return fromViqr(composed);
  return beyondAscii.test(composed) && isWrittenIn(composed, encoding) ? convert(composed, encoding) : composed;
}

/**
 * Turns Unicode text into what was typed before Unicode: the reverse of `fromLegacy`, for tests and sample files.
 * What the encoding cannot hold stays; TCVN3 gives the small letter for a capital with a tone.
 *
 * @param text any text, composed or decomposed
 * @param encoding what to write
 * @example toLegacy('Nguyễn Văn Toàn', 'VNI') // 'Nguyeãn Vaên Toaøn'
 */
export function toLegacy(text: string, encoding: LegacyEncoding): string {
  const composed = text.normalize('NFC');
  if (encoding === 'VIQR') return toViqr(composed);
  return encoding === 'TCVN3' ? toTcvn3(composed) : toVni(composed);
}

/**
 * Tells what one column of a list was typed in. Each word votes: for an encoding when it is a Vietnamese syllable only
 * after converting, against it when it is one only as it stands; words that are syllables both ways (Hoàng as Unicode,
 * Hồng as VNI) do not vote. Five names are enough, one clear word too when nothing speaks against it.
 *
 * @param values the values of one column, as they stand in the file
 * @returns the encoding, or null for Unicode, numbers, codes, other languages and for a column without a majority
 */
export function detectLegacy(values: readonly string[]): LegacyEncoding | null {
  const words = accentedWords(values);
  if (words.length === 0) return isViqr(values) ? 'VIQR' : null;
  const votes = { TCVN3: count(words, 'TCVN3'), VNI: count(words, 'VNI') };
  const best = votes.TCVN3.for >= votes.VNI.for ? 'TCVN3' : 'VNI';
  return isElected(votes[best]) ? best : null;
}

/**
 * Tells the encoding that a font stands for.
 *
 * @param fontName name of a font, as ".VnTime", ".VnTimeH", "VNI-Times"
 * @returns the encoding and whether the font draws small letters as capitals (convert, then upper-case); null for fonts
 *   of Unicode
 */
export function legacyOfFont(fontName: string): { encoding: LegacyEncoding; isCapitals: boolean } | null {
  const name = fontName.trim();
  if (/^\.vn/i.test(name)) return { encoding: 'TCVN3', isCapitals: /h$/i.test(name) };
  return /^vni[- ]/i.test(name) ? { encoding: 'VNI', isCapitals: false } : null;
}

interface Votes {
  for: number;
  against: number;
  neither: number;
  isClear: boolean;
}

function accentedWords(values: readonly string[]): string[] {
  const words: string[] = [];
  for (const value of values) {
    if (!beyondAscii.test(value)) continue;
    words.push(...(value.normalize('NFC').match(word) ?? []).filter((found) => beyondAscii.test(found)));
    if (words.length >= wordsWanted) break;
  }
  return words;
}

function count(words: readonly string[], encoding: 'TCVN3' | 'VNI'): Votes {
  const votes = { for: 0, against: 0, neither: 0, isClear: false };
  for (const found of words) {
    const isUnicode = isVietnameseSyllable(found);
    const converted = isWrittenIn(found, encoding) ? convert(found, encoding) : found;
    const isLegacy = converted !== found && isVietnameseSyllable(converted);
    if (isLegacy && !isUnicode) {
      votes.for++;
      // A capital with a raised one (B¹, T¹) is a code or a note more often than the name Tạ.
      votes.isClear ||= converted.length > 2 || !found.endsWith('¹');
    } else if (!isLegacy) votes[isUnicode ? 'against' : 'neither']++;
  }
  return votes;
}

function isElected(votes: Votes): boolean {
  if (!votes.isClear || votes.for <= votes.against || votes.for * 2 <= votes.neither) return false;
  return votes.for > 1 || votes.against + votes.neither === 0;
}

/** Whether every accented letter has a meaning; signs (“ ” – º µ) may stand in any text. */
function isWrittenIn(text: string, encoding: 'TCVN3' | 'VNI'): boolean {
  const isCode = encoding === 'TCVN3' ? isTcvn3Code : isVniCode;
  for (const character of text) {
    if (character >= '\u00c0' && !isCode(character) && /[\p{L}\p{M}]/u.test(character)) return false;
  }
  return true;
}

function convert(text: string, encoding: 'TCVN3' | 'VNI'): string {
  return encoding === 'TCVN3' ? fromTcvn3(text) : fromVni(text);
}

function isViqr(values: readonly string[]): boolean {
  const words = values.flatMap((value) => value.match(viqrWord) ?? []).slice(0, wordsWanted);
  const signed = words.filter(
    (found) => viqrTone.test(found) && isVietnameseSyllable(fromViqr(found.replace(/\.$/, ''))),
  );
  return (
    signed.length > 1 &&
    signed.length * 5 > words.length - signed.length &&
    signed.some((found) => viqrSign.test(found))
  );
}
