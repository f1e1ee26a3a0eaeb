import type { ImportCandidate, ImportIssue } from '@ky-yeu/contracts/importing';
import {
  bestOf,
  doubtsOf,
  showOrganisation,
  weighAll,
  type OrganisationCandidate,
  type OrganisationRowFacts,
} from './organisation-evidence';

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
