import { sameRows, type ListedPerson } from '@ky-yeu/rules/importing/same-rows';
import type { DraftRow } from '../import-store';
import { personFacts } from './people-evaluator';

/** A list in which more people bear one name is a mistake, or made to keep the server busy. */
const mostAlike = 50;

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
  /** The people so far by folded name and by identity number: only these can be each other. */
  private readonly people = new Map<string, ListedPerson[]>();
  private readonly lines = new Map<number, number>();
  private readonly byKey = new Map<string, DraftRow>();
  private readonly byMatch = new Map<string, DraftRow>();

  /** @param rows lines of data in the order of the source, evaluated; changed in place */
  mark(rows: readonly DraftRow[]): void {
    for (const row of rows) {
      this.lines.set(row.n, row.line);
      const alike = isPerson(row) ? this.alike(row) : [];
      if (row.state === 'LEFT_OUT' || row.decision === 'CREATE' || this.isMatchTaken(row)) continue;
      const found = alike.length > 1 ? sameRows(alike).get(row.n) : undefined;
      if (found) this.tell(row, this.lines.get(found.of) ?? found.of, found.isSure, found.reason);
      else if (!isPerson(row)) this.compareKey(row);
    }
  }

  /** The people who may be the one of this row, himself as the last. */
  private alike(row: DraftRow): ListedPerson[] {
    const person = { n: row.n, ...personFacts(row) };
    const keys = [row.facts.sameKey ?? '', ...(person.identityNumber ? [`#${person.identityNumber}`] : [])];
    const alike = new Map([[row.n, person]]);
    for (const key of keys) {
      const known = this.people.get(key) ?? [];
      for (const each of known) alike.set(each.n, each);
      if (known.length < mostAlike) known.push(person);
      if (known.length === 1) this.people.set(key, known);
    }
    return [...alike.values()].sort((a, b) => a.n - b.n);
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
