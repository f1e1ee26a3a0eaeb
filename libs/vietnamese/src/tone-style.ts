/** Where the tone stands in open oa, oe, uy: `old` is hòa, khỏe, thủy; `new` is hoà, khoẻ, thuỷ. */
export const toneStyles = ['old', 'new'] as const;
export type ToneStyle = (typeof toneStyles)[number];

const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
const word = /[\p{L}\p{M}]+/gu;
/** An onset, the open rhyme, nothing behind it. "qu" swallows its u: quý, quỳ, quả are no such words. */
const openRhyme = /^((?:[bcdđghklmnprstvx]|ch|gh|kh|ng|ngh|nh|ph|th|tr)?)(oa|oe|uy)$/;

/**
 * Capitalised words that are common words of organisations and posts nevertheless, with the word that must follow ('' for
 * any). Any other capitalised word may be the name of a person or a place and keeps the spelling of its record.
 */
const commonWords: readonly (readonly [word: string, next: readonly string[]])[] = [
  ['ủy', ['']],
  ['tòa', ['án', 'soạn', 'nhà']],
  ['thủy', ['lợi', 'sản', 'văn', 'điện', 'nông', 'lâm']],
  ['hóa', ['chất', 'học', 'dầu']],
  ['hòa', ['giải', 'nhạc']],
];
/** In capitals, where a common word looks like a name: the word that must stand before. */
const commonAfter: readonly (readonly [word: string, before: readonly string[]])[] = [
  ['hòa', ['cộng', 'hài', 'điều']],
  ['hóa', ['văn', 'hội', 'đại', 'chuẩn', 'số', 'hàng', 'giáo']],
  ['thủy', ['đường']],
  ['tòa', ['hội']],
];

/**
 * Puts the tones of a text where an office has them. Only oa, oe and uy at the end of a syllable know two ways (hòa, hoà;
 * thủy, thuỷ; ủy, uỷ); hoàn, quý, thúc, mía know one and stay.
 *
 * What belongs to somebody keeps the spelling of its record: stretches in “quotes” (names of medals, slogans), texts that
 * the caller names, and capitalised words (Nguyễn Đức Hòa, Khánh Hòa) unless they are common words of organisations, as in
 * Ủy ban, Tòa án, Cộng hòa. Lower-case words are always common words.
 *
 * @param text composed or decomposed; words that change come out composed, the rest as it was
 * @param style where the office has the tone
 * @param kept names and texts that must stay as they are, in the spelling in which they stand in `text`
 * @example applyToneStyle('Đồng chí Lê Thị Hòa, Thành uỷ Hạ Long', 'old') // 'Đồng chí Lê Thị Hòa, Thành ủy Hạ Long'
 */
export function applyToneStyle(text: string, style: ToneStyle, kept: readonly string[] = []): string {
  if (!/[ou]/iu.test(text.normalize('NFD'))) return text;
  return splitKept(text, kept)
    .map(({ part, isKept }) => (isKept ? part : restyle(part, style)))
    .join('');
}

/**
 * Puts the tone of one word where the style has it, name or not.
 *
 * @param single one word, composed or decomposed
 * @returns the word itself when it knows one place only
 * @example moveTone('Hoà', 'old') // 'Hòa'
 */
export function moveTone(single: string, style: ToneStyle): string {
  const marks = single.normalize('NFD');
  const [tone] = tones.exec(marks) ?? [];
  if (!tone) return single;
  const plain = marks.replace(tones, '').normalize('NFC');
  if (tones.test(plain.normalize('NFD')) || !openRhyme.test(plain.toLocaleLowerCase('vi'))) return single;
  const at = style === 'old' ? plain.length - 1 : plain.length;
  return `${plain.slice(0, at)}${tone}${plain.slice(at)}`.normalize('NFC');
}

interface Part {
  part: string;
  isKept: boolean;
}

function splitKept(text: string, kept: readonly string[]): Part[] {
  const names = [...new Set(kept)].filter(Boolean).sort((a, b) => b.length - a.length);
  const pattern = ['“[^”]*”', ...names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))].join('|');
  return text.split(new RegExp(`(${pattern})`, 'u')).map((part, index) => ({ part, isKept: index % 2 === 1 }));
}

function restyle(text: string, style: ToneStyle): string {
  const words = text.match(word) ?? [];
  let index = -1;
  return text.replace(word, (found) => {
    index += 1;
    const moved = moveTone(found, style);
    return moved === found || isCommon(found, words[index - 1], words[index + 1]) ? moved : found;
  });
}

function isCommon(found: string, before = '', next = ''): boolean {
  if (isSmall(found)) return true;
  const isCapitals = found === found.toLocaleUpperCase('vi');
  const after = behind(commonWords, found);
  // "Thủy lợi" is a common word, "Thủy Lợi" a name.
  if (after.includes('') || ((isCapitals || isSmall(next)) && after.includes(keyOf(next)))) return true;
  return isCapitals && behind(commonAfter, found).includes(keyOf(before));
}

const isSmall = (single: string): boolean => single === single.toLocaleLowerCase('vi');

function behind(table: typeof commonWords, found: string): readonly string[] {
  const key = keyOf(found);
  return table.find(([each]) => each === key)?.[1] ?? [];
}

/** Small letters, the tone in the old place: the spelling of the tables above. */
const keyOf = (single: string): string => moveTone(single.toLocaleLowerCase('vi').normalize('NFC'), 'old');
