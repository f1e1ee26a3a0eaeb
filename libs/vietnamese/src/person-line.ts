import { stripHonorifics } from './honorifics';
import { normaliseText } from './normalise-text';
import { nameAtEnd, nameAtStart, nameLikeness } from './person-name';
import { splitPosts } from './post-phrases';
import { startsPost } from './post-starts';

/** One line of a list of persons, as read: the name in the case it was typed, posts not yet expanded. */
export interface PersonLine {
  ordinal: string | null;
  name: string;
  gender: 'MALE' | 'FEMALE' | null;
  /** As typed: "1975", "12/5/1975", "5/1975", "12 tháng 5 năm 1975". */
  born: string | null;
  posts: string[];
  /** What stood before the name, ranks and degrees too: "Đ/c", "Đại tá". */
  honorifics: string[];
}

const ordinalMark =
  /^\(?(\d{1,4})\s?(?:\.(?!\d)|[):]|,\s|\/(?!\d)|-(?=\s|\p{Lu}))\)?\s*|^\((\d{1,4})\)\s*|^(\d{1,4})[\s;]+(?=\p{L})|^([a-zđ])(?:\)|\.(?=\s))\s*/u;
const bullet = /^(?:[-–—+*•·▪]\s*)+/;
const label = /^(?:họ (?:và )?tên|họ, tên)\s*:\s*/iu;
const day = String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{1,2}\s?[./-]\s?\d{4}|\d{1,2} tháng \d{1,2},? năm \d{4}|(?:19|20)\d{2}`;
const bornWord = String.raw`(?:sinh(?: ngày| năm)?|năm sinh|ngày sinh|sn|ns|s\.)(?: ngày| năm)?`;
const bornPatterns = [
  new RegExp(String.raw`[(（]\s*(?:${bornWord}\s*[:.]?\s*)?(${day})\s*[)）]`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\p{M}])${bornWord}\s*[:.]?\s*(${day})(?![\d/])`, 'iu'),
  new RegExp(String.raw`(?<=[,;\t–-]\s*)(${day})(?=\s*(?:[,;\t–-]|$))`, 'iu'),
];
const personalNote = new RegExp(
  String.raw`\s*[(（]\s*((?:nam|nữ|(?:${bornWord}\s*[:.]?\s*)?(?:${day}))(?:\s*[,;]\s*(?:nam|nữ|(?:${bornWord}\s*[:.]?\s*)?(?:${day})))+)\s*[)）]`,
  'iu',
);
const genderPart = /[,;\t]\s*(nam|nữ)\s*(?=[,;\t]|$)|\s*[(（]\s*(nam|nữ|ông|bà)\s*[)）]/iu;
const genders: Readonly<Record<string, 'MALE' | 'FEMALE'>> = { nam: 'MALE', ông: 'MALE', nữ: 'FEMALE', bà: 'FEMALE' };
const partEnd = /\s*[,;:\t]\s*|\s+[-–—|]+\s+|\s*[–—]\s*|\s*(?=[(（])|-(?=\p{Lu})/gu;
const mostLetters = 400;

/**
 * Reads one line of a plain list of persons: a number or bullet, forms of address, the name, the birth, posts, in the
 * order in which clerks put them; the post may stand before the name ("Phó Bí thư Trần Văn Ba").
 *
 * @param line one line, composed or decomposed; tabs separate like semicolons
 * @returns what was read; null when the line is no person (heading, unit, sentence, total) or more than one
 * @example readPersonLine('1. Đ/c Trần Văn Ba, UVBTV, Trưởng ban Dân vận (1975)')
 *   // ordinal '1', name 'Trần Văn Ba', born '1975', posts ['UVBTV', 'Trưởng ban Dân vận']
 */
export function readPersonLine(line: string): PersonLine | null {
  const clean = normaliseText(line.replace(/\t+/g, ' ; '));
  if (clean === '' || clean.length > mostLetters) return null;
  const numbered = takeOrdinal(clean);
  // "(nữ, 1985)" is read like ", nữ, 1985" at the end of the line.
  const note = personalNote.exec(numbered.rest);
  const open = note ? `${numbered.rest.replace(note[0], '')}, ${note[1]}` : numbered.rest;
  const dated = takeBorn(open.replace(label, ''));
  const gendered = takeGender(dated.rest);
  const opened = stripHonorifics(gendered.rest);
  const found = findName(opened.name, numbered.ordinal !== null || opened.honorifics.length > 0);
  if (!found || found.posts.some(namesPerson)) return null;
  return {
    ordinal: numbered.ordinal,
    name: found.name,
    gender: gendered.gender ?? opened.gender ?? found.gender,
    born: dated.born,
    posts: found.posts.flatMap(splitPosts),
    honorifics: [...opened.honorifics, ...found.honorifics],
  };
}

interface FoundName {
  name: string;
  gender: 'MALE' | 'FEMALE' | null;
  honorifics: string[];
  posts: string[];
}

function takeOrdinal(text: string): { ordinal: string | null; rest: string } {
  const found = ordinalMark.exec(text);
  const ordinal = found?.slice(1).find((part) => part !== undefined) ?? null;
  const rest = text.slice(found?.[0].length ?? 0).replace(/^[;,]\s*/, '');
  return { ordinal, rest: rest.replace(bullet, '') };
}

function takeBorn(text: string): { born: string | null; rest: string } {
  if (!/\d{2}/.test(text)) return { born: null, rest: text };
  for (const pattern of bornPatterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const before = text.slice(0, found.index).trimEnd();
    const after = text.slice(found.index + found[0].length).trimStart();
    // Only one of the two separators around it is still wanted.
    const rest = /[,;–-]$/.test(before)
      ? before.replace(/\s*[,;–-]$/, '') + (after === '' ? '' : joint(after))
      : `${before} ${after}`;
    return { born: found[1], rest: rest.replace(/\s+([,;])/g, '$1').trim() };
  }
  return { born: null, rest: text };
}

function joint(after: string): string {
  return /^[,;]/.test(after) ? after : /^[–-]/.test(after) ? ` ${after}` : `, ${after}`;
}

function takeGender(text: string): { gender: 'MALE' | 'FEMALE' | null; rest: string } {
  const found = genderPart.exec(text);
  if (!found) return { gender: null, rest: text };
  const gender = genders[(found[1] ?? found[2]).toLowerCase()];
  return { gender, rest: (text.slice(0, found.index) + text.slice(found.index + found[0].length)).trim() };
}

/** Two persons on one line are for a person to part. */
function namesPerson(post: string): boolean {
  return post.split(/[,;]\s*/).some((part) => {
    const { name, honorifics } = stripHonorifics(part);
    return honorifics.length > 0 && nameLikeness(cut(name)[0]) === 'FAMILY';
  });
}

function findName(text: string, isSure: boolean): FoundName | null {
  const [first, rest] = cut(text);
  const plain = { gender: null, honorifics: [] };
  const likeness = nameLikeness(first);
  const isName = likeness === 'FAMILY' || (likeness === 'FORM' && (isSure || startsPost(rest)));
  if (isName && (isSure || first.includes(' '))) return { ...plain, name: first, posts: [unbracket(rest)] };
  const start = nameAtStart(first);
  if (start) return { ...plain, name: start.name, posts: [`${start.rest}${text.slice(first.length)}`] };
  if (!startsPost(first)) return null;
  const end = nameAtEnd(first);
  if (end) return { ...plain, name: end.name, posts: [end.post, rest] };
  return findLater(text);
}

/** The name after its posts: "Phó Chủ tịch UBND tỉnh, đồng chí Trần Văn Ba". */
function findLater(text: string): FoundName | null {
  let [before, rest] = cut(text);
  while (rest !== '') {
    const [part, next] = cut(rest);
    const { name, gender, honorifics } = stripHonorifics(part);
    const isName = nameLikeness(name) === 'FAMILY' || (honorifics.length > 0 && nameLikeness(name) !== null);
    if (isName) return { name, gender, honorifics, posts: [before, next] };
    const end = startsPost(part) ? nameAtEnd(part) : null;
    if (end) return { name: end.name, gender: null, honorifics: [], posts: [`${before}; ${end.post}`, next] };
    before = `${before}, ${part}`;
    rest = next;
  }
  return null;
}

/** The text up to the first sign that can end a name or a post, and what follows it. */
function cut(text: string): [string, string] {
  for (const found of text.matchAll(partEnd)) {
    const after = text.slice(found.index + found[0].length);
    if (found[0] === '-' && !startsPost(after)) continue;
    if (found.index > 0) return [text.slice(0, found.index), after];
  }
  return [text.replace(/[.\s]+$/, ''), ''];
}

function unbracket(text: string): string {
  const found = /^[(（]([^()（）]*)[)）]\s*[-–,;:]?\s*(.*)$/u.exec(text);
  return found ? [found[1], found[2]].filter((part) => part !== '').join('; ') : text;
}
