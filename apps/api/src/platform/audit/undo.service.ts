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

type Kind = 'insertion' | 'deletion' | 'change' | 'nothing';

/** Steps of one kind that follow each other in one table are taken back by one statement. */
interface Run {
  table: string;
  kind: Kind;
  steps: Step[];
}

/** Accounts and tokens are not undone: a right that was taken away stays away. */
const closedTables = new Set(['users', 'api_tokens', 'calendar_feeds']);

/** From so many rows on a statement pairs them by hashing; its text differs, so that no plan made for a few is taken again. */
const manyRows = 500;

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

function kindOf({ before, after }: Step): Kind {
  if (before && after) return 'change';
  if (before) return 'deletion';
  return after ? 'insertion' : 'nothing';
}

function runsOf(steps: Step[]): Run[] {
  const runs: Run[] = [];
  for (const step of steps) {
    const [kind, run] = [kindOf(step), runs.at(-1)];
    if (run?.table === step.table && run.kind === kind) run.steps.push(step);
    else runs.push({ table: step.table, kind, steps: [step] });
  }
  return runs;
}

/** Takes back one whole change: what it deleted comes back with everything that hung on it. */
@Injectable()
export class UndoService {
  private readonly hooks: ((changeId: string) => Promise<unknown>)[] = [];

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Undoes all rows of a change of the last 30 days within the open transaction. Uploaded files stay, hanging on nothing.
   * @throws DomainError UNDO_NOT_FOUND; FORBIDDEN for the change of somebody else (administrators may); UNDO_CONFLICT when a
   * row was touched again since, or when something that came later hangs on what would go.
   */
  async undo(changeId: string, principal: Principal): Promise<void> {
    const entries = await this.reads.rows<Entry>(
      `select table_name as table, row_id as "rowId", action, actor_id as "actorId", before, after from audit_log
        where change_id = $1 and at > now() - interval '30 days' and actor_id is not null
          and table_name <> 'stored_files' order by id desc`,
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
    for (const run of runsOf(stepsOf(entries))) {
      const known = columns.get(run.table) ?? (await this.columns(run.table));
      columns.set(run.table, known);
      await this.revert(run, known);
    }
    await this.reads.rows('set constraints all immediate');
    await this.expectNothingElseTouched(changeId);
    for (const hook of this.hooks) await hook(changeId);
  }

  /** Has something done, in the same transaction, after a change has been undone. */
  afterUndo(hook: (changeId: string) => Promise<unknown>): void {
    this.hooks.push(hook);
  }

  private async revert({ table, kind, steps }: Run, columns: string[]): Promise<void> {
    const [before, after] = [steps.map((step) => step.before), steps.map((step) => step.after)];
    if (kind === 'insertion') await this.remove(table, columns, after);
    else if (kind === 'deletion') await this.insert(table, columns, before);
    else if (kind === 'change') await this.restoreInTurn(table, columns, before, after);
  }

  /** A few rows one after another: in one statement, two that swap a unique value would meet each other half way. */
  private async restoreInTurn(table: string, columns: string[], before: unknown[], after: unknown[]): Promise<void> {
    const size = before.length > 100 ? before.length : 1;
    for (let from = 0; from < before.length; from += size)
      await this.restore(table, columns, before.slice(from, from + size), after.slice(from, from + size));
  }

  private async restore(table: string, columns: string[], before: unknown[], after: unknown[]): Promise<void> {
    const written = columns.filter((column) => column !== 'id' && column !== 'version');
    const bump = columns.includes('version') ? ', version = t.version + 1' : '';
    await this.expectAll(
      before.length,
      `update ${table} t set ${written.map((column) => `${column} = r.${column}`).join(', ')}${bump}
         from jsonb_populate_recordset(null::${table}, $1::jsonb) r join (${left(2)}) a using (id)
        where t.id = r.id and ${isUntouched(columns)}`,
      [JSON.stringify(before), JSON.stringify(after)],
    );
  }

  private async remove(table: string, columns: string[], after: unknown[]): Promise<void> {
    await this.expectAll(
      after.length,
      `delete from ${table} t using (${left(1)}) a where t.id = a.id and ${isUntouched(columns)}`,
      [JSON.stringify(after)],
    );
  }

  private async insert(table: string, columns: string[], before: unknown[]): Promise<void> {
    await this.expectAll(
      before.length,
      `insert into ${table} (${columns.join(', ')}) select ${columns.map((column) => `r.${column}`).join(', ')}
         from jsonb_populate_recordset(null::${table}, $1::jsonb) r on conflict do nothing`,
      [JSON.stringify(before)],
    );
  }

  private async expectAll(count: number, text: string, values: unknown[]): Promise<void> {
    // PostgreSQL takes any JSON for a hundred rows, and would compare thousands of them each with each.
    const isMany = count > manyRows;
    if (isMany) await this.reads.rows('set local enable_nestloop = off');
    const row = await this.reads.row<{ n: number }>(
      `with touched as (${text} returning 1) select count(*)::int as n from touched${isMany ? ' -- many' : ''}`,
      values,
    );
    if (isMany) await this.reads.rows('set local enable_nestloop = on');
    if (row?.n !== count) throw new DomainError('UNDO_CONFLICT');
  }

  /** Cascades of the undo may not reach rows that came after the change. */
  private async expectNothingElseTouched(changeId: string): Promise<void> {
    const stranger = await this.reads.row(
      // By sets: rows of this very transaction are unknown to the planner, which would compare each with each.
      `select table_name, row_id from audit_log where change_id = $1 and action in ('D', 'U')
       except select table_name, row_id from audit_log where change_id = $2 limit 1`,
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

/** The rows as the change left them, from a parameter. */
const left = (parameter: number): string =>
  `select (x ->> 'id')::uuid as id, x as row from jsonb_array_elements($${parameter}::jsonb) x`;

/** Still as the change left it: the same version, or for rows without one the same in every column. */
const isUntouched = (columns: string[]): string =>
  columns.includes('version') ? `t.version = (a.row ->> 'version')::int` : 'to_jsonb(t) = a.row';
