import type { ImportColumn } from '@ky-yeu/contracts/importing';
import type { ImportRowState } from '@ky-yeu/contracts/importing-lists';
import type { DraftRow, ImportHead } from '../import-store';
import type { EvaluationContext } from './context';

/** What an evaluation works on. */
export interface Task {
  head: ImportHead;
  columns: readonly ImportColumn[];
  context: EvaluationContext;
  /** The rows were read before and are only to be matched again. */
  isRead?: boolean;
  /** Lines of data to evaluate; they are changed in place. */
  rows: DraftRow[];
}

/** Reads lines of one kind of list and finds out what each would do; writes nothing but the rows it is given. */
export interface Evaluator {
  evaluate: (task: Task) => Promise<void>;
}

/** An error outweighs a warning, a warning what the row would do. */
export function settleState(row: DraftRow, state: ImportRowState): void {
  const has = (severity: string) => row.issues.some((issue) => issue.severity === severity);
  if (row.decision === 'LEAVE_OUT' || state === 'LEFT_OUT') row.state = 'LEFT_OUT';
  else if (has('ERROR')) row.state = 'ERROR';
  else if (has('WARNING') && row.decision === 'AUTO') row.state = 'WARNING';
  else row.state = state;
  if (row.state === 'LEFT_OUT') row.facts.effect = 'NOTHING';
}
