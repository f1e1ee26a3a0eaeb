import type { ImportRow, UpdateImportRow } from '@ky-yeu/contracts/importing';

/** What an editor changes of a row, without the version. */
export type RowChange = Omit<UpdateImportRow, 'version'>;

/** A row as it will most likely look once the server has taken a change; its state is the server's to say. */
export function withChange(row: ImportRow, { field, value, role, decision, matchId }: RowChange): ImportRow {
  const next = { ...row };
  if (field) {
    next.values = { ...row.values, [field]: value ?? '' };
    next.edits = { ...row.edits, [field]: value ?? '' };
    next.issues = row.issues.filter((each) => each.field !== field);
  }
  if (role) next.role = role;
  if (decision) {
    next.decision = decision;
    if (decision === 'MATCH') next.match = row.candidates.find(({ id }) => id === matchId) ?? row.match;
    if (decision === 'CREATE') next.match = null;
  }
  return next;
}

/** Which choice of a row holds now: the id of a record, 'CREATE', 'LEAVE_OUT', or '' when it must still be made. */
export function choiceOf({ decision, match, candidates, state }: ImportRow): string {
  if (decision === 'LEAVE_OUT') return 'LEAVE_OUT';
  if (match) return match.id;
  const isOpen = decision === 'AUTO' && state === 'ERROR' && candidates.length > 0;
  return isOpen ? '' : 'CREATE';
}

/** The change that makes a choice of a row hold. */
export function changeOf(choice: string): RowChange {
  if (choice === 'CREATE' || choice === 'LEAVE_OUT' || choice === 'AUTO') return { decision: choice };
  return { decision: 'MATCH', matchId: choice };
}
