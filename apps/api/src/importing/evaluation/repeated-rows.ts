import { sameRows, type ListedPerson } from '@ky-yeu/rules/importing/same-rows';
import type { DraftRow } from '../import-store';
import { personFacts } from './people-evaluator';

/** The line of each row, and the person or the key by which it is compared. */
interface Seen {
  row: DraftRow;
  person: ListedPerson | null;
}

const isPerson = (row: DraftRow): boolean =>
  row.values.fullName !== undefined || row.values.recipientKind === 'Cá nhân';

function leaveOut(row: DraftRow, line: number, reason: string): void {
  row.state = 'LEFT_OUT';
  row.facts.effect = 'NOTHING';
  const message = `Trùng với dòng ${line}${reason} nên được bỏ qua; nếu là hai người (tổ chức) khác nhau, hãy chọn tạo mới.`;
  row.issues.push({ field: null, severity: 'WARNING', message });
}

/**
 * Finds the rows of one list that are the same record, piece by piece: the later one is left out and says so; where it is
 * only likely, it waits for an editor. Rows that an editor decided about are not touched.
 */
export class RepeatedRows {
  private readonly seen: Seen[] = [];
  private readonly byKey = new Map<string, DraftRow>();
  private readonly byMatch = new Map<string, DraftRow>();

  /** @param rows lines of data in the order of the source, evaluated; changed in place */
  mark(rows: readonly DraftRow[]): void {
    for (const row of rows) this.seen.push({ row, person: isPerson(row) ? { n: row.n, ...personFacts(row) } : null });
    const people = this.seen.flatMap(({ person }) => person ?? []);
    const repeated = people.length > 0 ? sameRows(people) : new Map<number, never>();
    const lines = new Map(this.seen.map(({ row }) => [row.n, row.line]));
    for (const row of rows) {
      if (row.state === 'LEFT_OUT' || row.decision === 'CREATE') continue;
      const found = repeated.get(row.n);
      if (this.isMatchTaken(row)) continue;
      if (found) this.tell(row, lines.get(found.of) ?? found.of, found.isSure, found.reason);
      else if (!isPerson(row)) this.compareKey(row);
    }
  }

  /** Two rows may not become one record of the directory, however different they look. */
  private isMatchTaken(row: DraftRow): boolean {
    if (!row.matchId) return false;
    const first = this.byMatch.get(row.matchId);
    if (first) leaveOut(row, first.line, ' (cùng một người trong danh bạ)');
    else this.byMatch.set(row.matchId, row);
    return first !== undefined;
  }

  private tell(row: DraftRow, line: number, isSure: boolean, reason: string): void {
    if (isSure) {
      leaveOut(row, line, ` (${reason})`);
      return;
    }
    const message = `Có thể trùng với dòng ${line} (${reason}): nếu là một người, hãy bỏ qua dòng này.`;
    row.issues.push({ field: null, severity: 'WARNING', message });
    if (row.decision === 'AUTO' && row.state !== 'ERROR') row.state = 'WARNING';
  }

  private compareKey(row: DraftRow): void {
    const key = row.facts.sameKey;
    if (!key) return;
    const first = this.byKey.get(key);
    if (first) leaveOut(row, first.line, '');
    else this.byKey.set(key, row);
  }
}
