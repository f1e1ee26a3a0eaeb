import { familyNames, notPersons, provinceNames } from './name-words';
import { startsPost } from './post-starts';

const nameWord = /^\p{L}[\p{L}\p{M}'’ʼ‘.-]*$/u;
const placeWord = /^(?:tỉnh|huyện|xã|phường|quận|thôn|xóm|ấp|bản|buôn|làng|khu|phố|tp\.?|trấn|thị|công ty|trường)$/iu;
const mostWords = 6;

/**
 * Tells whether a text can be the name of a person and how sure that is.
 *
 * @param text a text without honorifics, in NFC
 * @returns 'FAMILY' when it begins with a known family name, 'FORM' when it only looks like a name, null when it is none
 */
export function nameLikeness(text: string): 'FAMILY' | 'FORM' | null {
  const words = text.split(' ');
  const lower = text.toLowerCase();
  if (words.length > mostWords || !words.every((word) => nameWord.test(word))) return null;
  if (startsPost(text) && !hasFamilyName(words)) return null;
  if (provinceNames.has(lower)) return null;
  if (hasFamilyName(words) && words.length > 1) return isNameCase(words) || isSmall(words) ? 'FAMILY' : null;
  return isNameCase(words) && !notPersons.has(words[0].toLowerCase()) ? 'FORM' : null;
}

/**
 * Finds the name at the end of a text that begins with a post: "Phó Chủ tịch UBND xã Tân Lập Trần Văn Ba".
 *
 * @param text a post, perhaps with a name, in NFC
 * @returns the post and the name, or null when the text ends in no name
 */
export function nameAtEnd(text: string): { post: string; name: string } | null {
  const words = text.split(' ');
  let first = words.length;
  while (first > 0 && isNameCase([words[first - 1]])) first--;
  // A place after "xã" has a word at least.
  const from = placeWord.test(words[first - 1] ?? '') ? first + 1 : first;
  for (let at = Math.max(from, 1, words.length - mostWords); at < words.length - 1; at++) {
    const name = words.slice(at);
    const post = words.slice(0, at).join(' ');
    if (hasFamilyName(name) && nameLikeness(name.join(' ')) && startsPost(post)) return { post, name: name.join(' ') };
  }
  return null;
}

/**
 * Finds the name at the start of a text that goes on with a post without a sign between: "Trần Văn Ba Phó Chủ tịch".
 *
 * @param text a text in NFC
 * @returns the name and the rest, or null
 */
export function nameAtStart(text: string): { name: string; rest: string } | null {
  const words = text.split(' ');
  for (let count = 2; count <= mostWords && count < words.length; count++) {
    const [name, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (startsPost(rest) && nameLikeness(name) === 'FAMILY') return { name, rest };
  }
  return null;
}

function hasFamilyName(words: readonly string[]): boolean {
  const first = words[0].toLowerCase();
  return familyNames.has(first.replace(/['’ʼ‘.].*$/u, '')) || /^[hk]['’ʼ‘]/i.test(first);
}

function isNameCase(words: readonly string[]): boolean {
  return words.every(
    (word) => /^\p{Lu}/u.test(word) && (!/^\p{Lu}{2,}/u.test(word) || /^[\p{Lu}\p{M}'’ʼ‘.-]+$/u.test(word)),
  );
}

function isSmall(words: readonly string[]): boolean {
  return words.every((word) => word === word.toLowerCase());
}
