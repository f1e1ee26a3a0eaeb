import type { OrganisationLevel, OrganisationSystem } from '@ky-yeu/contracts/closed-lists';
import type { ImportCandidate, ImportDecision, ImportField, ImportIssue } from '@ky-yeu/contracts/importing';
import { fold } from '@ky-yeu/vietnamese/fold';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { compareSpelling } from './compare-spelling';
import { leftOut, worstState, type Decision } from './decision';
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

interface Weighed {
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
const changeable = ['shortName', 'code', 'system', 'level', 'locality', 'validFrom', 'validTo', 'note'] as const;

/**
 * Decides whether the organisation of a row is one of the directory: the name, written out, must agree, and its parent,
 * level or locality may not contradict; several that fit are for a person to choose from.
 *
 * @param on the day for which the list is made, 'YYYY-MM-DD': organisations closed by then are told with what follows
 */
export function decideOrganisation(
  row: OrganisationRowFacts,
  candidates: readonly OrganisationCandidate[],
  decision: ImportDecision,
  chosenId: string | null,
  on: string,
): Decision {
  const weighed = weighAll(row, candidates, on);
  const shown = weighed.map(showOrganisation);
  if (decision === 'LEAVE_OUT') return leftOut(shown);
  if (decision === 'CREATE') return { state: 'NEW', matchId: null, candidates: shown, issues: [], changes: [] };
  if (decision === 'MATCH') return matchChosen(row, candidates, weighed, shown, chosenId);
  const best = bestOf(weighed);
  if (best.length > 1) return several(row.name, best.length, shown, 'organisationName');
  const [only] = best;
  if (!only) return { state: 'NEW', matchId: null, candidates: shown, issues: [], changes: [] };
  const changes = organisationChanges(row, only.candidate);
  const issues = [...doubtsOf(row.name, only, 'organisationName'), ...changes.issues];
  const state = worstState(changes.fields.length > 0 ? 'UPDATE' : 'SAME', issues);
  return { state, matchId: only.candidate.id, candidates: shown, issues, changes: changes.fields };
}

/** A unit named in a list of people, found in the directory or not. */
export interface FoundOrganisation {
  organisationId: string | null;
  candidates: ImportCandidate[];
  issues: ImportIssue[];
}

/**
 * Finds the organisation that the unit column of a person means. Not found is no error: the text is kept as printed.
 *
 * @param text the unit as read
 * @param underId an organisation whose units are meant first: the sender of the list or the host
 */
export function findOrganisation(
  text: string,
  candidates: readonly OrganisationCandidate[],
  underId: string | null,
  on: string,
): FoundOrganisation {
  const weighed = weighAll({ ...nothing, name: text }, candidates, on);
  const near = weighed.filter(
    ({ candidate }) => underId !== null && [candidate.id, candidate.parentId].includes(underId),
  );
  const best = bestOf(near.length > 0 ? near : weighed);
  const shown = weighed.map(showOrganisation);
  if (best.length > 1) {
    const message = `Có ${best.length} tổ chức tên “${text}”: hãy ghi rõ thêm cấp trên hoặc địa danh, hoặc để như in.`;
    return {
      organisationId: null,
      candidates: shown,
      issues: [{ field: 'organisation', severity: 'WARNING', message }],
    };
  }
  const [only] = best;
  if (!only) return { organisationId: null, candidates: [], issues: [] };
  return { organisationId: only.candidate.id, candidates: shown, issues: doubtsOf(text, only, 'organisation') };
}

const nothing: Omit<OrganisationRowFacts, 'name'> = {
  shortName: null,
  code: null,
  system: null,
  level: null,
  parentId: null,
  parentText: null,
  locality: null,
  validFrom: null,
  validTo: null,
  note: null,
};

function weighAll(row: OrganisationRowFacts, candidates: readonly OrganisationCandidate[], on: string): Weighed[] {
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
function bestOf(weighed: readonly Weighed[]): Weighed[] {
  const fitting = weighed.filter((each) => !each.isContradicted && (each.likeness !== 'CODE' || each.isSupported));
  const living = fitting.filter((each) => !each.isClosed);
  const pool = living.length > 0 ? living : fitting;
  const supported = pool.filter((each) => each.isSupported);
  const kept = supported.length > 0 ? supported : pool;
  const likeness = likenessOrder.find((each) => kept.some((found) => found.likeness === each));
  return kept.filter((each) => each.likeness === likeness);
}

function several(name: string, count: number, shown: ImportCandidate[], field: ImportField): Decision {
  const message = `Có ${count} tổ chức tên “${name}”: hãy chọn một tổ chức, hoặc chọn tạo mới.`;
  return {
    state: 'ERROR',
    matchId: null,
    candidates: shown,
    issues: [{ field, severity: 'ERROR', message }],
    changes: [],
  };
}

function doubtsOf(name: string, found: Weighed, field: ImportField): ImportIssue[] {
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
  if (likeness === 'CODE') {
    const message = `Cùng ký hiệu với “${candidate.name}” nhưng khác tên: hãy kiểm tra.`;
    issues.push({ field, severity: 'WARNING', message });
  }
  return issues;
}

function matchChosen(
  row: OrganisationRowFacts,
  candidates: readonly OrganisationCandidate[],
  weighed: readonly Weighed[],
  shown: ImportCandidate[],
  chosenId: string | null,
): Decision {
  const chosen = candidates.find((candidate) => candidate.id === chosenId);
  if (!chosen) {
    const message = 'Tổ chức đã chọn để ghép không còn trong danh bạ: hãy chọn lại.';
    const issues: ImportIssue[] = [{ field: 'organisationName', severity: 'ERROR', message }];
    return { state: 'ERROR', matchId: null, candidates: shown, issues, changes: [] };
  }
  const { fields, issues } = organisationChanges(row, chosen);
  const isListed = weighed.some((each) => each.candidate.id === chosenId);
  const own = { id: chosen.id, name: chosen.name, detail: detailOf(chosen), reason: 'do người dùng chọn' };
  return {
    state: fields.length > 0 ? 'UPDATE' : 'SAME',
    matchId: chosen.id,
    candidates: isListed ? shown : [...shown, own],
    issues,
    changes: fields,
  };
}

/** The name stays: it changes only by a rename with its date. */
function organisationChanges(
  row: OrganisationRowFacts,
  candidate: OrganisationCandidate,
): { fields: ImportField[]; issues: ImportIssue[] } {
  const fields: ImportField[] = [];
  const issues: ImportIssue[] = [];
  for (const field of changeable) {
    const [own, known] = [row[field], candidate[field]];
    if (own === null || own === '' || own === known) continue;
    fields.push(field);
    if (known) issues.push({ field, severity: 'INFO', message: `Sẽ đổi “${known}” thành “${own}”.` });
  }
  if (row.parentId !== null && row.parentId !== candidate.parentId) fields.push('parent');
  return { fields, issues };
}

function showOrganisation({ candidate, likeness }: Weighed): ImportCandidate {
  return { id: candidate.id, name: candidate.name, detail: detailOf(candidate), reason: likenessWords[likeness] };
}

function detailOf(candidate: OrganisationCandidate): string {
  const parts = [
    candidate.parentName && `trực thuộc ${candidate.parentName}`,
    candidate.locality,
    candidate.validTo && `kết thúc ${formatDate(candidate.validTo)}`,
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? parts.join('; ') : 'chưa ghi cấp trên, địa danh';
}
