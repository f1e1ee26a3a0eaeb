import { commonFamilyNames, familyNames, headingStart, namesWithTone, notPersons, provinceNames } from './name-words';
import { startsPost } from './post-starts';

const nameWord = /^\p{L}[\p{L}\p{M}'’ʼ‘.-]*$/u;
// Communes, streets and schools are called after persons (phường Lê Hồng Phong), provinces and districts are not.
const placeOfPerson = /^(?:xã|phường|thôn|xóm|ấp|bản|buôn|làng|khu|phố|trấn|ty|trường|đường)$/iu;
const place = /^(?:tỉnh|huyện|quận|phố|tp\.?)$/iu;
const headWord = /^(?:trưởng|phó)$/iu;
const mostWords = 6;

/**
 * Tells whether a text can be the name of a person and how sure that is.
 *
 * @param text a text without honorifics, in NFC
 * @returns 'FAMILY' when it begins with a known family name in capitals, 'FORM' when it only looks like a name (also one
 *   all in small letters), null when it is none
 */
export function nameLikeness(text: string): 'FAMILY' | 'FORM' | null {
  const words = text.split(' ');
  if (words.length > mostWords || !words.every((word) => nameWord.test(word)) || isOther(text)) return null;
  if (isSmall(words)) return isCommon(words[0]) && words.length > 1 ? 'FORM' : null;
  return isNameCase(words) || hasLostCapitals(words) ? likenessOfCapitalised(text, words) : null;
}

/**
 * Finds the name at the end of a text that begins with a post: "Phó Chủ tịch UBND xã Tân Lập Trần Văn Ba".
 *
 * @param text a post, perhaps with a name, in NFC
 * @returns the post and the name, or null when the text ends in no name
 */
export function nameAtEnd(text: string): { post: string; name: string } | null {
  const words = text.split(' ');
  let run = words.length;
  while (run > 0 && isNameCase([words[run - 1]])) run--;
  for (let at = nameFrom(words, run); at < words.length - 1; at++) {
    const name = words.slice(at);
    const post = words.slice(0, at).join(' ');
    const isName = isAfterPlace(words, run) ? isCommon(name[0]) : hasFamilyName(name);
    if (isName && nameLikeness(name.join(' ')) === 'FAMILY' && startsPost(post)) return { post, name: name.join(' ') };
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

/** Where in a run of capitalised words a name may begin: after a place that has a name of its own, a word later. */
function nameFrom(words: readonly string[], run: number): number {
  const least = Math.max(run, 1, words.length - mostWords);
  if (!isAfterPlace(words, run)) return least;
  const isPlain = place.test(words[run - 1]) && isCommon(words[run]) && words.length - run < mostWords - 1;
  return isPlain && !isOther(words.slice(run, run + 2).join(' ')) ? least : Math.max(least, run + 1);
}

function isAfterPlace(words: readonly string[], run: number): boolean {
  const before = words[run - 1] ?? '';
  return (place.test(before) || placeOfPerson.test(before)) && !headWord.test(words[run - 2] ?? '');
}

function isCommon(word: string | undefined): boolean {
  return word !== undefined && commonFamilyNames.has(word.toLowerCase());
}

function isOther(text: string): boolean {
  return provinceNames.has(text.toLowerCase()) || headingStart.test(text);
}

function likenessOfCapitalised(text: string, words: readonly string[]): 'FAMILY' | 'FORM' | null {
  if (hasFamilyName(words)) return words.length > 1 ? 'FAMILY' : 'FORM';
  return canBeName(text, words) ? 'FORM' : null;
}

function canBeName(text: string, words: readonly string[]): boolean {
  return !startsPost(text) && !notPersons.has(words[0].toLowerCase().replace(/\.$/, ''));
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

/** "Đỗ Mỹ ánh": the old encoding TCVN3 has no capitals with a tone, so these given names begin small. */
function hasLostCapitals(words: readonly string[]): boolean {
  const [first, ...others] = words;
  if (others.length === 0 || !isNameCase([first]) || !isCommon(first)) return false;
  return others.every((word) => isNameCase([word]) || namesWithTone.has(word));
}

function isSmall(words: readonly string[]): boolean {
  return words.every((word) => word === word.toLowerCase());
}
