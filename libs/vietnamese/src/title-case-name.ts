import { normaliseText } from './normalise-text';

const compoundWord = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

/**
 * Writes a personal name with a capital at each word, also after an apostrophe or a hyphen (H'Hen, Y-Bion).
 * A word typed with an inner capital after small letters (RơChâm) is somebody's own spelling and is kept.
 *
 * @param name a name in any case
 * @returns the name in NFC with single spaces
 * @example titleCaseName('NGUYỄN chí thanh') // 'Nguyễn Chí Thanh'
 */
export function titleCaseName(name: string): string {
  return normaliseText(name)
    .split(' ')
    .map((word) => (compoundWord.test(word) ? word : capitalise(word)))
    .join(' ');
}

function capitalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|['’ʼ‘-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
