import { fold } from '@ky-yeu/vietnamese/fold';
import { compareSpelling } from './compare-spelling';
import { compareBirth, numbersOf, type PersonRowFacts } from './person-evidence';

/** A row of a list beside its place; `n` as in the preview. */
export interface ListedPerson extends PersonRowFacts {
  n: number;
}

/** A row that names a person of an earlier row again; not `isSure` is for a person to look at. */
export interface RepeatedRow {
  of: number;
  isSure: boolean;
  reason: string;
}

/**
 * Finds the people whom a list names twice.
 *
 * @param rows the data rows in order
 * @returns for the later row of each pair, the earliest one
 */
export function sameRows(rows: readonly ListedPerson[]): Map<number, RepeatedRow> {
  const repeated = new Map<number, RepeatedRow>();
  const byName = new Map<string, ListedPerson[]>();
  const byIdentity = new Map<string, ListedPerson>();
  for (const row of rows) {
    const known = byName.get(fold(row.name)) ?? [];
    const found = sameIdentity(row, byIdentity) ?? firstSame(row, known);
    if (found) repeated.set(row.n, { ...found, of: repeated.get(found.of)?.of ?? found.of });
    if (known.push(row) === 1) byName.set(fold(row.name), known);
  }
  return repeated;
}

function sameIdentity(row: ListedPerson, known: Map<string, ListedPerson>): RepeatedRow | null {
  if (row.identityNumber === null) return null;
  const other = known.get(row.identityNumber);
  if (other) return { of: other.n, isSure: true, reason: 'cùng số căn cước' };
  known.set(row.identityNumber, row);
  return null;
}

/** What speaks for two rows of one name being one person; null: they are two. */
interface Likeness {
  isSure: boolean;
  reason: string;
}

function firstSame(row: ListedPerson, known: readonly ListedPerson[]): RepeatedRow | null {
  if (row.name === '') return null;
  let maybe: RepeatedRow | null = null;
  for (const other of known) {
    const likeness = contradict(row, other) ? null : likenessOf(row, other);
    if (likeness?.isSure) return { of: other.n, ...likeness };
    if (likeness) maybe ??= { of: other.n, ...likeness };
  }
  return maybe;
}

function contradict(row: ListedPerson, other: ListedPerson): boolean {
  if (differ(row.gender, other.gender) || differ(row.identityNumber, other.identityNumber)) return true;
  return birthOf(row, other) === 'OTHER' || compareSpelling(row.name, other.name) === 'MARKS_DIFFER';
}

function likenessOf(row: ListedPerson, other: ListedPerson): Likeness | null {
  const isSpelled = compareSpelling(row.name, other.name) === 'SAME';
  if (numbersOf(row.phone).some((number) => numbersOf(other.phone).includes(number))) {
    return { isSure: isSpelled, reason: 'cùng tên, cùng số điện thoại' };
  }
  const [unit, otherUnit] = [unitOf(row), unitOf(other)];
  const hasOtherUnit = differ(unit, otherUnit);
  if (birthOf(row, other) === 'SAME') return { isSure: isSpelled && !hasOtherUnit, reason: 'cùng tên, cùng ngày sinh' };
  if (hasOtherUnit) return null;
  const isAllSame = unit === otherUnit && row.bornIso === other.bornIso && postsOf(row) === postsOf(other);
  return { isSure: isSpelled && isAllSame, reason: isAllSame ? 'cùng tên, đơn vị và chức vụ' : 'cùng tên' };
}

const unitOf = (row: ListedPerson): string | null => fold(row.organisationText ?? '') || null;

const postsOf = (row: ListedPerson): string => fold(row.posts.join(' '));

const birthOf = (row: ListedPerson, other: ListedPerson): 'SAME' | 'OTHER' | null =>
  compareBirth(row, { bornOn: other.bornIso, bornPrecision: other.bornPrecision ?? 'DAY' });

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
