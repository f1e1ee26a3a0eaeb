import { fieldsOfKind, type ImportField, type ImportKind } from '@ky-yeu/contracts/importing-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import { headerRules, type HeaderRule } from './header-words';

/** What a header says: its fields in the order in which they stand ("Họ tên, chức vụ" has two). */
export interface HeaderMatch {
  /** Null: a known column that is not imported. */
  field: ImportField | null;
  fields: readonly ImportField[];
  /** Whether most of the header was understood, not only its beginning. */
  isStrong: boolean;
}

interface Phrase {
  words: readonly string[];
  rule: HeaderRule;
  isExact: boolean;
}

interface Dictionary {
  byFirstWord: Map<string, Phrase[]>;
  known: Map<string, HeaderMatch | null>;
}

const dictionaries = new Map<ImportKind, Dictionary>();
const longestHeader = 140;
const mostWords = 24;
/** Column texts seen once and never again must not pile up in a server that runs for months. */
const mostKnown = 5000;

function dictionaryOf(kind: ImportKind): Dictionary {
  const made = dictionaries.get(kind);
  if (made) return made;
  const byFirstWord = new Map<string, Phrase[]>();
  const own = headerRules.filter((rule) => rule.kinds?.includes(kind));
  // Rules of the kind come first, so that of two equally long phrases theirs wins.
  for (const rule of [...own, ...headerRules.filter((each) => !each.kinds)]) addRule(byFirstWord, rule);
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  const dictionary = { byFirstWord, known: new Map<string, HeaderMatch | null>() };
  dictionaries.set(kind, dictionary);
  return dictionary;
}

function addRule(byFirstWord: Map<string, Phrase[]>, rule: HeaderRule): void {
  const add = (text: string, isExact: boolean): void => {
    const words = fold(text).split(' ');
    const first = words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, rule, isExact }]);
  };
  for (const phrase of rule.phrases) add(phrase, false);
  for (const phrase of rule.exact ?? []) add(phrase, true);
}

/**
 * Reads the header of a column by the word table.
 *
 * @param text one header cell; case, marks, brackets and line breaks do not matter
 * @param kind the kind of list, which decides between meanings ("Đơn vị" names the organisation in its own list)
 * @returns null when it is no header that such lists have
 * @example matchHeader('Họ tên, chức vụ', 'PEOPLE') // { field: 'fullName', fields: ['fullName', 'posts'], … }
 */
export function matchHeader(text: string, kind: ImportKind): HeaderMatch | null {
  // "Đơn vị: UBND xã A" fills in a form, it heads no column.
  if (text.length > longestHeader || !/\p{L}/u.test(text) || /:\s*\S/.test(text)) return null;
  // Folded, the year is a man.
  if (/^\s*năm\s*$/iu.test(text)) return { field: null, fields: [], isStrong: true };
  const { byFirstWord, known } = dictionaryOf(kind);
  const before = known.get(text);
  if (before !== undefined) return before;
  const whole = fold(text);
  const plain = fold(text.replace(/\([^)]*\)?/g, ' '));
  // "Năm sinh (nam)" says more than "Năm sinh", "Họ và tên (in hoa)" does not.
  const exact = plain === whole ? null : matchWords(whole.split(' '), byFirstWord, kind, true);
  const match = exact ?? matchWords((plain || whole).split(' '), byFirstWord, kind, false);
  if (known.size > mostKnown) known.clear();
  known.set(text, match);
  return match;
}

/**
 * Tells whether a header asks for an age and not for a birth ("Tuổi", "Tuổi (tính đến 2025)").
 */
export const asksAge = (header: string): boolean => /(?:^|\s)tuổi\s*$/iu.test(header.replace(/\([^)]*\)?/g, ' '));

/**
 * Gives the gender that the header of a column of names tells ("Ông", "Đại biểu › Nữ"), or null.
 */
export function genderOfHeader(header: string): 'MALE' | 'FEMALE' | null {
  const last = fold(header.split(' › ').at(-1) ?? '').split(' ');
  if (last.length !== 1) return null;
  return /(?:^|\s)(?:ông|nam|male)$/iu.test(header.trim())
    ? 'MALE'
    : /(?:^|\s)(?:bà|nữ|female)$/iu.test(header.trim())
      ? 'FEMALE'
      : null;
}

/**
 * Tells whether a text can only head a column of names: nobody is called "Họ và tên".
 */
export function isNameHeader(text: string, kind: ImportKind): boolean {
  const words = fold(text.replace(/\([^)]*\)?/g, ' ')).split(' ');
  // "Hộ gia đình" is no name.
  if (words.length < 2 || !/^(?:họ|tên|ho|ten)(?!\p{L})/iu.test(text)) return false;
  const match = matchHeader(text, kind);
  if (match === null || !match.fields.some((field) => nameFields.includes(field))) return false;
  return (dictionaryOf(kind).byFirstWord.get(words[0]) ?? []).some(
    (phrase) => !phrase.isExact && phrase.words.length === words.length && standsAt(phrase, words, 0),
  );
}

const nameFields: readonly ImportField[] = ['fullName', 'familyAndMiddle', 'recipientName', 'organisationName'];

function matchWords(
  words: readonly string[],
  byFirstWord: Map<string, Phrase[]>,
  kind: ImportKind,
  isWholeOnly: boolean,
): HeaderMatch | null {
  const found = words.length > mostWords ? [] : findPhrases(words, byFirstWord);
  if (found.length === 0) return null;
  const covered = found.reduce((sum, each) => sum + each.phrase.words.length, 0);
  if (isWholeOnly && covered < words.length) return null;
  const isStrong = covered * 2 >= words.length;
  if (!isStrong && (words.length > 12 || found[0].at > 0)) return null;
  return {
    ...fieldsOf(
      found.map((each) => each.phrase.rule),
      kind,
    ),
    isStrong,
  };
}

function findPhrases(words: readonly string[], byFirstWord: Map<string, Phrase[]>): { phrase: Phrase; at: number }[] {
  const found: { phrase: Phrase; at: number }[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = byFirstWord.get(words[at])?.find((each) => standsAt(each, words, at));
    if (phrase) found.push({ phrase, at });
    at += phrase?.words.length ?? 1;
  }
  return found;
}

function standsAt(phrase: Phrase, words: readonly string[], at: number): boolean {
  if (phrase.isExact && phrase.words.length !== words.length) return false;
  return phrase.words.every((word, index) => words[at + index] === word);
}

/** A name beside anything, or posts beside a unit, decide what the column is; the reader of the cell takes the rest. */
const leading: readonly ImportField[] = ['recipientName', 'organisationName', 'fullName', 'posts'];

function fieldsOf(
  rules: readonly HeaderRule[],
  kind: ImportKind,
): { field: ImportField | null; fields: ImportField[] } {
  const allowed = new Set(fieldsOfKind[kind]);
  const fields = [...new Set(rules.map((rule) => rule.field))].filter((field) => field !== null && allowed.has(field));
  const known = fields as ImportField[];
  return { field: leading.find((field) => known.includes(field)) ?? known[0] ?? null, fields: known };
}
