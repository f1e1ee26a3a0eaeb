import { Injectable } from '@nestjs/common';
import { isAllowed } from '@ky-yeu/contracts/permissions';
import type { Principal } from '../auth/principal';
import { Reads } from '../database/reads';
import { Transactions } from '../database/transactions';
import { DomainError } from '../http/domain-error';

interface Entry {
  table: string;
  rowId: string;
  action: 'I' | 'U' | 'D';
  actorId: string | null;
  before: object | null;
  after: object | null;
}

/** What a change did to one row in all: from what it was to what it became. */
interface Step {
  table: string;
  rowId: string;
  before: object | null;
  after: object | null;
}

/** Accounts and tokens are not undone: a right that was taken away stays away. */
const closedTables = new Set(['users', 'api_tokens']);

/** The newest entry comes first; a row that was touched several times is one step from its first state to its last. */
function stepsOf(entries: Entry[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { table, rowId, before, after } of entries) {
    const key = `${table} ${rowId}`;
    const known = steps.get(key);
    steps.set(key, { table, rowId, before, after: known ? known.after : after });
  }
  return [...steps.values()];
}

/** Takes back one whole change: what it deleted comes back with everything that hung on it. */
@Injectable()
export class UndoService {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Undoes all rows of a change of the last 30 days within the open transaction.
   * @throws DomainError UNDO_NOT_FOUND; FORBIDDEN for the change of somebody else (administrators may); UNDO_CONFLICT when a
   * row was touched again since, or when something that came later hangs on what would go.
   */
  async undo(changeId: string, principal: Principal): Promise<void> {
    const entries = await this.reads.rows<Entry>(
      `select table_name as table, row_id as "rowId", action, actor_id as "actorId", before, after from audit_log
        where change_id = $1 and at > now() - interval '30 days' and actor_id is not null order by id desc`,
      [changeId],
    );
    if (entries.length === 0 || entries.some((entry) => closedTables.has(entry.table)))
      throw new DomainError('UNDO_NOT_FOUND');
    const isOwn = entries.every((entry) => entry.actorId === principal.userId);
    if (!isOwn && !isAllowed(principal.role, 'users:manage')) {
      throw new DomainError('FORBIDDEN', { detail: 'Chỉ người đã sửa hoặc quản trị hoàn tác được thay đổi này.' });
    }
    const columns = new Map<string, string[]>();
    await this.reads.rows('set constraints all deferred');
    for (const step of stepsOf(entries)) {
      const known = columns.get(step.table) ?? (await this.columns(step.table));
      columns.set(step.table, known);
      await this.revert(step, known);
    }
    await this.reads.rows('set constraints all immediate');
    await this.expectNothingElseTouched(changeId);
  }

  private async revert(step: Step, columns: string[]): Promise<void> {
    if (step.before && step.after) await this.restore(step, columns);
    else if (step.before) await this.insert(step, columns);
    else if (step.after) await this.remove(step, columns);
  }

  private async restore({ table, rowId, before, after }: Step, columns: string[]): Promise<void> {
    const written = columns.filter((column) => column !== 'id' && column !== 'version');
    const bump = columns.includes('version') ? ', version = t.version + 1' : '';
    await this.expectOne(
      `update ${table} t set ${written.map((column) => `${column} = r.${column}`).join(', ')}${bump}
         from jsonb_populate_record(null::${table}, $3::jsonb) r where t.id = $1 and ${isUntouched(columns)} returning 1`,
      [rowId, JSON.stringify(after), JSON.stringify(before)],
    );
  }

  private async remove({ table, rowId, after }: Step, columns: string[]): Promise<void> {
    await this.expectOne(`delete from ${table} t where t.id = $1 and ${isUntouched(columns)} returning 1`, [
      rowId,
      JSON.stringify(after),
    ]);
  }

  private async insert({ table, before }: Step, columns: string[]): Promise<void> {
    await this.expectOne(
      `insert into ${table} (${columns.join(', ')}) select ${columns.map((column) => `r.${column}`).join(', ')}
         from jsonb_populate_record(null::${table}, $1::jsonb) r on conflict do nothing returning 1`,
      [JSON.stringify(before)],
    );
  }

  private async expectOne(text: string, values: unknown[]): Promise<void> {
    if (!(await this.reads.row(text, values))) throw new DomainError('UNDO_CONFLICT');
  }

  /** Cascades of the undo may not reach rows that came after the change. */
  private async expectNothingElseTouched(changeId: string): Promise<void> {
    const stranger = await this.reads.row(
      `select 1 from audit_log a where a.change_id = $1 and a.action in ('D', 'U') and not exists (
         select 1 from audit_log b where b.change_id = $2 and b.table_name = a.table_name and b.row_id = a.row_id) limit 1`,
      [this.transactions.current?.changeId, changeId],
    );
    if (stranger) throw new DomainError('UNDO_CONFLICT');
  }

  /** Columns that can be written; table names come from the audit trigger, never from a request. */
  private async columns(table: string): Promise<string[]> {
    const rows = await this.reads.rows<{ name: string }>(
      `select column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
      [table],
    );
    if (rows.length === 0) throw new DomainError('UNDO_NOT_FOUND');
    return rows.map((row) => row.name);
  }
}

/** Still as the change left it: the same version, or for rows without one the same in every column. */
const isUntouched = (columns: string[]): string =>
  columns.includes('version') ? `t.version = ($2::jsonb ->> 'version')::int` : 'to_jsonb(t) = $2::jsonb';
