/**
 * Tells whether a word can be one Vietnamese syllable.
 *
 * @param word one word in any case, composed or decomposed
 */
export function isVietnameseSyllable(word: string): boolean {
  return /^\p{L}{1,7}$/u.test(word.normalize('NFC'));
}

/**
 * Gives the share of the words of a text that are Vietnamese syllables.
 *
 * @param text any text
 * @returns 0 to 1; 0 for a text without words
 */
export function syllableShare(text: string): number {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? 0 : words.filter(isVietnameseSyllable).length / words.length;
}
