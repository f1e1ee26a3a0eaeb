import type { ImportCandidate, ImportIssue } from '@ky-yeu/contracts/importing';
import type { ImportField, ImportRowState } from '@ky-yeu/contracts/importing-lists';

/** What becomes of a row: its state, the record it joins, and what it would change there. */
export interface Decision {
  state: ImportRowState;
  /** Null: a new record, or none yet. */
  matchId: string | null;
  /** Records that the row may be, the best first. */
  candidates: ImportCandidate[];
  issues: ImportIssue[];
  /** Fields that the row adds to the record or changes there. */
  changes: ImportField[];
}

const weight: Record<ImportIssue['severity'], number> = { INFO: 0, WARNING: 1, ERROR: 2 };

/**
 * Gives the state that a row shows once the issues of its cells are known too: an error or warning outweighs NEW, SAME
 * and UPDATE; a row left out stays left out.
 *
 * @param state the state of the decision alone
 * @param issues all issues of the row
 */
export function worstState(state: ImportRowState, issues: readonly ImportIssue[]): ImportRowState {
  if (state === 'LEFT_OUT' || state === 'ERROR') return state;
  const worst = issues.reduce((most, issue) => Math.max(most, weight[issue.severity]), 0);
  if (worst === 2) return 'ERROR';
  return worst === 1 ? 'WARNING' : state;
}

/** The decision on a row that an editor leaves out. */
export const leftOut = (candidates: ImportCandidate[]): Decision => ({
  state: 'LEFT_OUT',
  matchId: null,
  candidates,
  issues: [],
  changes: [],
});
