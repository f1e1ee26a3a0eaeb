import type { ImportCandidate, ImportIssue } from '@ky-yeu/contracts/importing';
import type { ImportDecision, ImportField } from '@ky-yeu/contracts/importing-lists';
import { leftOut, worstState, type Decision } from './decision';
import {
  bestOf,
  detailOf,
  doubtsOf,
  showOrganisation,
  weighAll,
  type OrganisationCandidate,
  type OrganisationRowFacts,
  type Weighed,
} from './organisation-evidence';

export type { OrganisationCandidate, OrganisationRowFacts } from './organisation-evidence';

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
  if (!only) return create(weighed, shown);
  const changes = organisationChanges(row, only.candidate);
  const issues = [...doubtsOf(row.name, only, 'organisationName'), ...changes.issues];
  const state = worstState(changes.fields.length > 0 ? 'UPDATE' : 'SAME', issues);
  return { state, matchId: only.candidate.id, candidates: shown, issues, changes: changes.fields };
}

/** A new one; another of the same code is told, since a code alone proves nothing. */
function create(weighed: readonly Weighed[], candidates: ImportCandidate[]): Decision {
  const coded = weighed.find((each) => each.likeness === 'CODE');
  if (!coded) return { state: 'NEW', matchId: null, candidates, issues: [], changes: [] };
  const message = `“${coded.candidate.name}” có cùng ký hiệu: hãy kiểm tra có phải cùng một tổ chức.`;
  const issues: ImportIssue[] = [{ field: 'code', severity: 'WARNING', message }];
  return { state: 'WARNING', matchId: null, candidates, issues, changes: [] };
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
