import { genderNotes, honorificWords, middleNamesAfterOng, type HonorificWord } from './honorific-words';
import { normaliseText } from './normalise-text';
import { firstWord, spellingKey } from './spelling';

interface Entry extends HonorificWord {
  key: string;
}

const entries: readonly Entry[] = honorificWords
  .flatMap((entry) => entry.words.map((word) => ({ ...entry, key: spellingKey(word) })))
  .toSorted((a, b) => b.key.length - a.key.length);
const byFirst = new Map<string, Entry[]>();
for (const entry of entries) {
  const first = firstWord(entry.key);
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
}
const separators = /^[\s.,:;/–-]+/;
const note = /\s*[(（[]\s*([^()（）[\]]+?)\s*[)）\]]\s*$/;
const afterComma = /^(.+?)\s*[,–]\s*([^,]+)$/;

/** A name without what stands around it; `honorifics` as they were typed, without their full stops. */
export interface StrippedName {
  name: string;
  honorifics: string[];
  gender: 'MALE' | 'FEMALE' | null;
}

/**
 * Takes forms of address, titles, degrees, ranks and religious dignities off a name: "Đ/c", "Ông", "PGS.TS.", "BS CKII",
 * "Đại tá", "Thượng tọa", also degrees and ranks after a comma and "(nữ)" in brackets. The gender is what they tell, it is
 * never guessed from the name. The family name Ông (Ông Ích Khiêm, Ông Thị Lan) and given names such as Anh or Cô stay.
 *
 * @param text a name as typed, composed or decomposed
 * @returns the name in NFC, '' when only honorifics were there
 * @example stripHonorifics('Đ/c Đại tá, TS. Trần Văn Ba') // { name: 'Trần Văn Ba', honorifics: ['Đ/c', 'Đại tá', 'TS'], gender: null }
 */
export function stripHonorifics(text: string): StrippedName {
  const { rest, gender } = takeNote(normaliseText(text));
  const result: StrippedName = { name: rest, honorifics: [], gender };
  while (takeFirst(result));
  takeLast(result);
  if (result.honorifics.length > 0) result.name = result.name.replace(/^[\s.,:;/–-]+|[\s,:;–-]+$/g, '');
  return result;
}

function takeNote(text: string): { rest: string; gender: StrippedName['gender'] } {
  const found = note.exec(text);
  const gender = found && genderNotes.get(found[1].toLowerCase());
  return found && gender ? { rest: text.slice(0, found.index), gender } : { rest: text, gender: null };
}

function takeFirst(result: StrippedName): boolean {
  const text = result.name.replace(separators, '');
  const found = find(text);
  if (!found) return false;
  result.honorifics.push(text.slice(0, found.length));
  result.gender ??= found.entry.gender;
  result.name = text.slice(found.length).replace(/^\.+/, '').trimStart();
  return true;
}

function takeLast(result: StrippedName): void {
  const found = afterComma.exec(result.name);
  if (!found) return;
  const last = find(found[2]);
  const isWhole = last && found[2].slice(last.length).replace(/[.\s]+/g, '') === '';
  if (!last || !isWhole || last.entry.isName || last.entry.gender !== null) return;
  result.honorifics.push(found[2].slice(0, last.length));
  result.name = found[1];
}

function find(text: string): { entry: Entry; length: number } | null {
  const candidates = byFirst.get(spellingKey(firstWord(text))) ?? [];
  if (candidates.length === 0) return null;
  for (const length of boundaries(text)) {
    const key = spellingKey(text.slice(0, length));
    const entry = candidates.find((candidate) => candidate.key === key);
    if (entry && fits(entry, text.slice(length))) return { entry, length };
  }
  return null;
}

/** Where a word may end, the longest first; honorifics have six words at most. */
function boundaries(text: string): number[] {
  const ends = Array.from(
    text.matchAll(/(?<=[\p{L}\p{N})])(?![\p{L}\p{M}\p{N}])|(?<=\/c)(?=\p{Lu})/giu),
    (end) => end.index,
  );
  return ends.slice(0, 7).reverse();
}

function fits(entry: Entry, rest: string): boolean {
  const words = rest.replace(separators, '').split(' ');
  if (entry.isName && words.length < 2) return false;
  if (entry.isBeforeThich) return words[0].toLowerCase() === 'thích';
  if (entry.key === 'ông' && /^\s/.test(rest))
    return words.length < 2 || !middleNamesAfterOng.has(words[0].toLowerCase());
  return !/^['’ʼ‘]/.test(rest);
}
