import type { OrganisationLevel, OrganisationSystem } from '@ky-yeu/contracts/closed-lists';
import type { ImportCandidate, ImportIssue } from '@ky-yeu/contracts/importing';
import type { ImportField } from '@ky-yeu/contracts/importing-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { compareSpelling } from './compare-spelling';
import { organisationKey } from './organisation-keys';

/** An organisation that a name in a list may mean; found by folded name, short name, code or former name. */
export interface OrganisationCandidate {
  id: string;
  name: string;
  shortName: string | null;
  code: string | null;
  system: OrganisationSystem;
  level: OrganisationLevel;
  parentId: string | null;
  parentName: string | null;
  locality: string | null;
  validFrom: string | null;
  validTo: string | null;
  note: string | null;
  /** Names it had before. */
  formerNames: string[];
  successors: { id: string; name: string }[];
}

/** What a row of a list of organisations says; null: nothing. Dates are 'YYYY-MM-DD'. */
export interface OrganisationRowFacts {
  name: string;
  shortName: string | null;
  code: string | null;
  system: OrganisationSystem | null;
  level: OrganisationLevel | null;
  parentId: string | null;
  parentText: string | null;
  locality: string | null;
  validFrom: string | null;
  validTo: string | null;
  note: string | null;
}

type NameLikeness = 'NAME' | 'SHORT_NAME' | 'FORMER_NAME' | 'CODE' | null;

export interface Weighed {
  candidate: OrganisationCandidate;
  likeness: Exclude<NameLikeness, null>;
  isSupported: boolean;
  isContradicted: boolean;
  isClosed: boolean;
  hasOtherMarks: boolean;
}

const likenessWords: Record<Weighed['likeness'], string> = {
  NAME: 'cùng tên',
  SHORT_NAME: 'cùng tên ngắn',
  FORMER_NAME: 'cùng tên cũ',
  CODE: 'cùng ký hiệu',
};
const likenessOrder: readonly Weighed['likeness'][] = ['NAME', 'SHORT_NAME', 'FORMER_NAME', 'CODE'];
export function weighAll(
  row: OrganisationRowFacts,
  candidates: readonly OrganisationCandidate[],
  on: string,
): Weighed[] {
  const weighed: Weighed[] = [];
  for (const candidate of candidates) {
    const likeness = likenessOf(row, candidate);
    if (likeness !== null)
      weighed.push({ candidate, likeness, ...weighFacts(row, candidate), ...stateOf(row, candidate, on) });
  }
  const rank = (each: Weighed): number =>
    likenessOrder.indexOf(each.likeness) +
    (each.isContradicted ? 10 : 0) +
    (each.isSupported ? 0 : 4) +
    (each.isClosed ? 2 : 0);
  return weighed.sort((a, b) => rank(a) - rank(b));
}

function likenessOf(row: OrganisationRowFacts, candidate: OrganisationCandidate): NameLikeness {
  const key = organisationKey(row.name);
  const keyIn = (names: readonly (string | null)[]): boolean =>
    names.some((name) => name !== null && name !== '' && organisationKey(name) === key);
  if (keyIn([candidate.name])) return 'NAME';
  if (keyIn([candidate.shortName])) return 'SHORT_NAME';
  if (keyIn(candidate.formerNames)) return 'FORMER_NAME';
  return row.code !== null && candidate.code !== null && fold(row.code) === fold(candidate.code) ? 'CODE' : null;
}

function weighFacts(
  row: OrganisationRowFacts,
  candidate: OrganisationCandidate,
): Pick<Weighed, 'isSupported' | 'isContradicted'> {
  const said = [
    compare(row.code, candidate.code),
    row.parentId === null
      ? compare(
          row.parentText && organisationKey(row.parentText),
          candidate.parentName && organisationKey(candidate.parentName),
        )
      : compare(row.parentId, candidate.parentId),
    compare(row.locality, candidate.locality),
    compare(row.level, candidate.level),
  ];
  return {
    isSupported: said.includes(true),
    isContradicted: said[1] === false || said[2] === false || said[3] === false,
  };
}

function compare(a: string | null, b: string | null): boolean | null {
  return a === null || b === null || a === '' || b === '' ? null : fold(a) === fold(b);
}

function stateOf(
  row: OrganisationRowFacts,
  candidate: OrganisationCandidate,
  on: string,
): Pick<Weighed, 'isClosed' | 'hasOtherMarks'> {
  return {
    isClosed: candidate.validTo !== null && candidate.validTo < on,
    hasOtherMarks: ['MARKS_DIFFER', 'MARKS_MISSING'].includes(compareSpelling(row.name, candidate.name)),
  };
}

/** Those that fit equally well, the living before the closed. */
export function bestOf(weighed: readonly Weighed[]): Weighed[] {
  // "ĐU" and "VP" are the codes of hundreds.
  const fitting = weighed.filter((each) => !each.isContradicted && each.likeness !== 'CODE');
  const living = fitting.filter((each) => !each.isClosed);
  const pool = living.length > 0 ? living : fitting;
  const supported = pool.filter((each) => each.isSupported);
  const kept = supported.length > 0 ? supported : pool;
  const likeness = likenessOrder.find((each) => kept.some((found) => found.likeness === each));
  return kept.filter((each) => each.likeness === likeness);
}

export function doubtsOf(name: string, found: Weighed, field: ImportField): ImportIssue[] {
  const { candidate, likeness, isClosed } = found;
  const issues: ImportIssue[] = [];
  if (isClosed) {
    const follows = candidate.successors.map((successor) => `“${successor.name}”`).join(', ');
    const advice = follows === '' ? 'hãy kiểm tra' : `nay là ${follows}, hãy kiểm tra`;
    const ended = candidate.validTo ? ` từ ${formatDate(candidate.validTo)}` : '';
    issues.push({
      field,
      severity: 'WARNING',
      message: `“${candidate.name}” đã kết thúc hoạt động${ended}: ${advice}.`,
    });
  } else if (likeness === 'FORMER_NAME') {
    issues.push({ field, severity: 'WARNING', message: `“${name}” là tên cũ của “${candidate.name}”: hãy kiểm tra.` });
  }
  if (likeness === 'NAME' && found.hasOtherMarks) {
    const message = `Danh bạ ghi “${candidate.name}”, danh sách ghi “${name}”: khác dấu, hãy kiểm tra.`;
    issues.push({ field, severity: 'WARNING', message });
  }
  return issues;
}

export function showOrganisation({ candidate, likeness }: Weighed): ImportCandidate {
  return { id: candidate.id, name: candidate.name, detail: detailOf(candidate), reason: likenessWords[likeness] };
}

export function detailOf(candidate: OrganisationCandidate): string {
  const parts = [
    candidate.parentName && `trực thuộc ${candidate.parentName}`,
    candidate.locality,
    candidate.validTo && `kết thúc ${formatDate(candidate.validTo)}`,
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? parts.join('; ') : 'chưa ghi cấp trên, địa danh';
}
