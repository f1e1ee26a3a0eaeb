const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const consonantY = /(?<=[bcdghklmnprstvx])y(?![\p{L}])/gu;

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
  const marks = word.toLowerCase().normalize('NFD');
  const tone = (marks.match(tones) ?? []).join('');
  return marks.replace(tones, '').normalize('NFC').replace(consonantY, 'i') + tone;
}
