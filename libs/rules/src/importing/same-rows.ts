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
 * @returns for the later row of each pair, the earlier one
 */
export function sameRows(rows: readonly ListedPerson[]): Map<number, RepeatedRow> {
  const repeated = new Map<number, RepeatedRow>();
  const byName = new Map<string, ListedPerson[]>();
  const byIdentity = new Map<string, ListedPerson>();
  for (const row of rows) {
    const key = fold(row.name);
    const known = byName.get(key) ?? [];
    const identity = row.identityNumber && byIdentity.get(row.identityNumber);
    const found = identity ? { of: identity.n, isSure: true, reason: 'cùng số căn cước' } : firstSame(row, known);
    if (found && key !== '') repeated.set(row.n, { ...found, of: repeated.get(found.of)?.of ?? found.of });
    known.push(row);
    if (known.length === 1) byName.set(key, known);
    if (row.identityNumber && !identity) byIdentity.set(row.identityNumber, row);
  }
  return repeated;
}

function firstSame(row: ListedPerson, known: readonly ListedPerson[]): RepeatedRow | null {
  const pairs = known.map((other) => ({ other, ...comparePair(row, other) }));
  const sure = pairs.find((pair) => pair.isSame === true);
  const maybe = pairs.find((pair) => pair.isSame === null);
  const pair = sure ?? maybe;
  return pair ? { of: pair.other.n, isSure: pair === sure, reason: pair.reason } : null;
}

/** True: one person; null: may be; false: two. */
function comparePair(row: ListedPerson, other: ListedPerson): { isSame: boolean | null; reason: string } {
  const spelling = compareSpelling(row.name, other.name);
  const born = compareBirth(row, { bornOn: other.bornIso, bornPrecision: other.bornPrecision ?? 'DAY' });
  if (spelling === 'MARKS_DIFFER' || born === 'OTHER' || differ(row.gender, other.gender)) return no;
  if (differ(row.identityNumber, other.identityNumber)) return no;
  const isSpelled = spelling === 'SAME';
  if (numbersOf(row.phone).some((number) => numbersOf(other.phone).includes(number))) {
    return { isSame: isSpelled || null, reason: 'cùng tên, cùng số điện thoại' };
  }
  const [unit, otherUnit] = [fold(row.organisationText ?? ''), fold(other.organisationText ?? '')];
  const hasOtherUnit = unit !== '' && otherUnit !== '' && unit !== otherUnit;
  if (born === 'SAME') return { isSame: isSpelled && !hasOtherUnit ? true : null, reason: 'cùng tên, cùng ngày sinh' };
  if (hasOtherUnit) return no;
  const isAllSame = unit === otherUnit && fold(row.posts.join(' ')) === fold(other.posts.join(' '));
  return {
    isSame: isSpelled && isAllSame && born === null && row.bornIso === other.bornIso ? true : null,
    reason: 'cùng tên',
  };
}

const no = { isSame: false, reason: '' } as const;

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
