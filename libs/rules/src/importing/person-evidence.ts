import type { DatePrecision, Gender } from '@ky-yeu/contracts/closed-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import { compareSpelling, type SpellingLikeness } from './compare-spelling';

/** A person of the directory who may be the one of a row; found by folded name, identity number, phone or e-mail. */
export interface PersonCandidate {
  id: string;
  name: string;
  bornOn: string | null;
  bornPrecision: DatePrecision;
  gender: Gender | null;
  identityNumber: string | null;
  phone: string | null;
  email: string | null;
  posts: { title: string; organisationId: string | null; organisationName: string | null }[];
}

/** What a row says of its person, in the form of the database. */
export interface PersonRowFacts {
  name: string;
  bornIso: string | null;
  bornPrecision: DatePrecision | null;
  gender: Gender | null;
  identityNumber: string | null;
  phone: string | null;
  email: string | null;
  posts: string[];
  organisationId: string | null;
  organisationText: string | null;
}

export type Support = 'IDENTITY' | 'BORN' | 'UNIT' | 'POST' | 'PHONE' | 'EMAIL';

/** What speaks for and against a row and a candidate being one person. */
export interface Evidence {
  candidate: PersonCandidate;
  spelling: SpellingLikeness;
  supports: Support[];
  /** Facts that exclude: another identity number, another birth. */
  contradictions: ('IDENTITY' | 'BORN')[];
  hasOtherGender: boolean;
  /** Both have units, and none is the same. */
  hasOtherUnit: boolean;
  /** Whether the directory knows nothing that tells this person from a namesake. */
  knowsNothing: boolean;
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^84(?=\d{9}$)/, '0');
const precisionLength: Record<DatePrecision, number> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** Numbers of a field that may hold several. */
export const numbersOf = (text: string | null): string[] =>
  (text ?? '')
    .split(/[;,/]/)
    .map(digitsOf)
    .filter((digits) => digits.length >= 8);

/** Weighs one candidate. */
export function weigh(row: PersonRowFacts, candidate: PersonCandidate): Evidence {
  const supports: Support[] = [];
  const contradictions: Evidence['contradictions'] = [];
  if (row.identityNumber !== null && candidate.identityNumber !== null) {
    if (digitsOf(row.identityNumber) === digitsOf(candidate.identityNumber)) supports.push('IDENTITY');
    // A card of nine digits became one of twelve: two numbers of one length contradict, others do not.
    else if (row.identityNumber.length === candidate.identityNumber.length) contradictions.push('IDENTITY');
  }
  const born = compareBirth(row, candidate);
  if (born === 'SAME') supports.push('BORN');
  if (born === 'OTHER') contradictions.push('BORN');
  const unit = compareUnits(row, candidate);
  if (unit === 'SAME') supports.push('UNIT');
  if (sharesPost(row, candidate)) supports.push('POST');
  if (numbersOf(row.phone).some((number) => numbersOf(candidate.phone).includes(number))) supports.push('PHONE');
  if (row.email !== null && row.email.toLowerCase() === candidate.email?.toLowerCase()) supports.push('EMAIL');
  return {
    candidate,
    spelling: compareSpelling(row.name, candidate.name),
    supports,
    contradictions,
    hasOtherGender: row.gender !== null && candidate.gender !== null && row.gender !== candidate.gender,
    hasOtherUnit: unit === 'OTHER',
    knowsNothing: knowsNothing(candidate),
  };
}

function knowsNothing(candidate: PersonCandidate): boolean {
  const facts = [candidate.bornOn, candidate.identityNumber, candidate.phone, candidate.email];
  return facts.every((fact) => fact === null || fact === '') && candidate.posts.length === 0;
}

/** Compares two births as far as both are known. */
export function compareBirth(
  row: Pick<PersonRowFacts, 'bornIso' | 'bornPrecision'>,
  other: Pick<PersonCandidate, 'bornOn' | 'bornPrecision'>,
): 'SAME' | 'OTHER' | null {
  if (row.bornIso === null || other.bornOn === null) return null;
  const length = Math.min(precisionLength[row.bornPrecision ?? 'DAY'], precisionLength[other.bornPrecision]);
  return row.bornIso.slice(0, length) === other.bornOn.slice(0, length) ? 'SAME' : 'OTHER';
}

function compareUnits(row: PersonRowFacts, candidate: PersonCandidate): 'SAME' | 'OTHER' | null {
  const known = candidate.posts.filter((post) => post.organisationId !== null || post.organisationName !== null);
  if (row.organisationId === null && row.organisationText === null) return null;
  const text = fold(row.organisationText ?? '');
  const isSame = known.some(
    (post) =>
      (row.organisationId !== null && post.organisationId === row.organisationId) ||
      (text !== '' && fold(post.organisationName ?? '') === text),
  );
  if (isSame) return 'SAME';
  return known.length > 0 ? 'OTHER' : null;
}

function sharesPost(row: PersonRowFacts, candidate: PersonCandidate): boolean {
  const own = new Set(row.posts.flatMap((post) => postKeys(post, row.organisationText)));
  return candidate.posts.some(({ title, organisationName }) => {
    const hasNoUnit = organisationName === null && row.organisationText === null;
    // "Trưởng phòng" of a known unit is held by thousands; without units on either side it is all that is known.
    return postKeys(title, organisationName).some((key) => own.has(key) && (hasNoUnit || key.split(' ').length > 3));
  });
}

/** A post with its unit in the title and one with its unit beside it are the same. */
export function postKeys(title: string, unit: string | null): string[] {
  const [post, body] = [fold(title), fold(unit ?? '')];
  return body === '' || post.endsWith(body) ? [post] : [post, `${post} ${body}`];
}
