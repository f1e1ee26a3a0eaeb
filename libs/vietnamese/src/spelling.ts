const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const keys = new Map<string, string>();
const keysLimit = 20_000;
const consonantY = /(?<=[bcdghklmnprstvx])y(?![\p{L}])/gu;

/**
 * Gives the first word of a text: its first run of letters and digits, '' when it begins with anything else.
 *
 * @param text any text
 */
export function firstWord(text: string): string {
  return /^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? '';
}

/**
 * Gives the key under which spellings of one word are equal: case, composition, the place of the tone (hòa, hoà; ủy,
 * uỷ) and i or y after a consonant (sĩ, sỹ; kỹ, kĩ) do not count, letters and tones do. Stricter than `fold`, for which
 * Bà and Ba are one.
 *
 * @param text any text; white space is made single
 * @example spellingKey('Uỷ viên') === spellingKey('ủy  viên') // true
 */
export function spellingKey(text: string): string {
  return text
    .replace(/[\p{L}\p{M}]+/gu, wordKey)
    .replace(/\s+/g, ' ')
    .trim();
}

function wordKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    const marks = word.toLowerCase().normalize('NFD');
    const tone = (marks.match(tones) ?? []).join('');
    key = marks.replace(tones, '').normalize('NFC').replace(consonantY, 'i') + tone;
    // Bounded: a long file of rubbish must not fill the memory.
    if (keys.size >= keysLimit) keys.clear();
    keys.set(word, key);
  }
  return key;
}
