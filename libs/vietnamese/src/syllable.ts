import { giRhymes, onsets, onsetsBeforeBackVowels, onsetsBeforeFrontVowels, quRhymes, rhymes } from './syllable-parts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const longestFirst = onsets.toSorted((a, b) => b.length - a.length);
const known = new Map<string, boolean>();
const knownLimit = 20_000;

/**
 * Tells whether a word has the form of one Vietnamese syllable: a possible onset and rhyme, one tone at most, acute or
 * dot below before a final stop (học, not hòc; a word typed without any marks passes: hoc). The tone may stand on any letter of the vowel (hòa, hoà). Whether the
 * syllable means anything is not asked.
 *
 * @param word one word in any case, composed or decomposed
 * @example isVietnameseSyllable('Nguyễn') // true; 'Niê', 'Jrai' and 'NguyÔn' are none
 */
export function isVietnameseSyllable(word: string): boolean {
  const key = word.toLowerCase();
  let answer = known.get(key);
  if (answer === undefined) {
    answer = check(key);
    // Bounded: a long file of rubbish must not fill the memory.
    if (known.size >= knownLimit) known.clear();
    known.set(key, answer);
  }
  return answer;
}

/**
 * Gives the share of the words of a text (runs of letters and digits) that have the form of a Vietnamese syllable.
 *
 * @param text any text, composed or decomposed
 * @returns 0 to 1; 0 for a text without words
 * @example syllableShare('Ban Dân vận') // 1
 */
export function syllableShare(text: string): number {
  const words = text.match(word) ?? [];
  return words.length === 0 ? 0 : words.filter(isVietnameseSyllable).length / words.length;
}

function check(lower: string): boolean {
  const marks = lower.normalize('NFD');
  const found = marks.match(tones) ?? [];
  const plain = marks.replace(tones, '').normalize('NFC');
  if (found.length > 1 || !/^[a-zđăâêôơư]{1,7}$/.test(plain)) return false;
  if (/(c|ch|p|t)$/.test(plain) && !canCloseWithStop(plain, found[0])) return false;
  return isOnsetAndRhyme(plain);
}

function canCloseWithStop(plain: string, tone: string | undefined): boolean {
  // No tone at all is a word typed without marks.
  return tone === undefined ? /^[a-z]+$/.test(plain) : tone === '\u0301' || tone === '\u0323';
}

function isOnsetAndRhyme(plain: string): boolean {
  if (rhymes.has(plain)) return true;
  return longestFirst.some((onset) => plain.startsWith(onset) && canFollow(onset, plain.slice(onset.length)));
}

function canFollow(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return quRhymes.has(rhyme);
  if (onset === 'gi') return rhyme === '' || giRhymes.has(rhyme) || rhymes.has(rhyme);
  const isFront = /^[ieêy]/.test(rhyme);
  if (isFront && onsetsBeforeBackVowels.has(onset)) return onset === 'g' && rhyme.startsWith('i');
  if (!isFront && onsetsBeforeFrontVowels.has(onset)) return false;
  return rhymes.has(rhyme);
}
