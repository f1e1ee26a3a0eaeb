import { bodyHeads, familyNames, postHeads } from './content-words';

const nameShape = /^[\p{L}\p{M}][\p{L}\p{M}.'’ʼ‘-]*$/u;
const forms = /^(?:đ\/c|đ\.\s?c|đc|đồng chí|ông|bà|anh|chị|cụ|ts|ths|pgs|gs|bs|ks)[.:]?\s+/iu;

type Heads = ReadonlyMap<string, readonly string[]>;
const firstLetters = /^[\p{L}\p{M}]+/u;

function byFirstWord(heads: readonly string[]): Heads {
  const found = new Map<string, string[]>();
  for (const head of heads) {
    const word = firstLetters.exec(head)?.[0] ?? '';
    found.set(word, [...(found.get(word) ?? []), head]);
  }
  return found;
}

const bodies = byFirstWord(bodyHeads);
const postWords = byFirstWord(postHeads);

function startsWithOneOf(text: string, heads: Heads): boolean {
  const found = heads.get(firstLetters.exec(text)?.[0] ?? '');
  if (!found) return false;
  const padded = `${text} `;
  return found.some(
    (head) => padded.startsWith(head) && (/[ .,]$/.test(head) || !/\p{L}/u.test(padded.charAt(head.length))),
  );
}

/**
 * Tells whether a text looks like the name of one person: two to seven words, each with a capital, a known family name
 * first. A guess for finding columns and kinds of lines, never for identity.
 *
 * @example looksLikeName('NGUYỄN VĂN A') // true
 */
export function looksLikeName(text: string): boolean {
  const plain = text
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(forms, '')
    .trim();
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 7 || plain.length > 60) return false;
  if (!words.every((word) => nameShape.test(word) && /^\p{Lu}/u.test(word))) return false;
  const small = plain.toLowerCase();
  if (startsWithOneOf(small, bodies) || startsWithOneOf(small, postWords)) return false;
  return familyNames.has((words[0] ?? '').toLowerCase().replace(/['’ʼ‘.-].*$/, ''));
}

/**
 * Tells whether a text could be a name although its family name is not in the table: only words, no body, no post.
 */
export function couldBeName(text: string): boolean {
  const plain = text
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(forms, '')
    .trim();
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 7 || !words.every((word) => nameShape.test(word))) return false;
  const small = plain.toLowerCase();
  return !startsWithOneOf(small, bodies) && !startsWithOneOf(small, postWords);
}

/** Tells whether a text begins as the name of a body does ("Sở Nội vụ", "Các phường"). */
export function looksLikeBody(text: string): boolean {
  return startsWithOneOf(text.trim().toLowerCase(), bodies) && !looksLikePost(text);
}

/** Tells whether a text begins as a post does ("Phó Chủ tịch UBND xã", "TUV"). */
export function looksLikePost(text: string): boolean {
  return startsWithOneOf(text.trim().toLowerCase(), postWords);
}

export const contentKinds = [
  'NAME',
  'ORDINAL',
  'BORN',
  'PHONE',
  'EMAIL',
  'IDENTITY',
  'GENDER',
  'MARK',
  'POST',
  'BODY',
  'AMOUNT',
  'TEXT',
] as const;
export type ContentKind = (typeof contentKinds)[number];

const shapes: readonly [ContentKind, RegExp][] = [
  ['EMAIL', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['MARK', /^[xX✓✔vV√]$/],
  ['GENDER', /^(?:nam|nữ|nu|ông|bà)$/i],
  ['IDENTITY', /^\d{12}$/],
  ['PHONE', /^(?:\(?\+?84\)?|0)?[ .-]?[235789]\d(?:[ .-]?\d){7,8}$/],
  [
    'BORN',
    /^(?:19|20)\d{2}$|^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$|^\d{1,2}[/.-](?:19|20)\d{2}$|^(?:19|20)\d{2}-\d{2}-\d{2}$/,
  ],
  ['ORDINAL', /^\d{1,4}[.)]?$/],
  ['AMOUNT', /^\d{1,3}(?:[.,]\d{3})+(?:\s*(?:đ|đồng|vnđ|vnd))?$/i],
];

/**
 * Tells what one value looks like, for sheets without headers and for columns without one.
 *
 * @param value a cleaned cell that is not empty
 */
export function contentOf(value: string): ContentKind {
  const shape = shapes.find(([, pattern]) => pattern.test(value));
  if (shape) return shape[0];
  if (looksLikeName(value)) return 'NAME';
  if (looksLikePost(value)) return 'POST';
  return looksLikeBody(value) ? 'BODY' : 'TEXT';
}
