import { Injectable } from '@nestjs/common';
import { Reads } from '../database/reads';
import { DomainError } from '../http/domain-error';

interface Entry {
  table: string;
  rowId: string;
  action: 'I' | 'U' | 'D';
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** Accounts and tokens are not undone: a revoked right must stay revoked. */
const closedTables = new Set(['users', 'api_tokens']);

/** Takes back one whole change: what it deleted comes back with everything that hung on it. */
@Injectable()
export class UndoService {
  constructor(private readonly reads: Reads) {}

  /**
   * Undoes all rows of a change within the open transaction.
   * @throws DomainError UNDO_NOT_FOUND; UNDO_CONFLICT when a row was touched again since.
   */
  async undo(changeId: string): Promise<void> {
    const entries = await this.reads.rows<Entry>(
      `select table_name as table, row_id as "rowId", action, before, after from audit_log where change_id = $1 order by id desc`,
      [changeId],
    );
    if (entries.length === 0 || entries.some((entry) => closedTables.has(entry.table)))
      throw new DomainError('UNDO_NOT_FOUND');
    await this.reads.rows('set constraints all deferred');
    for (const entry of entries) await this.revert(entry);
    await this.reads.rows('set constraints all immediate');
  }

  private async revert(entry: Entry): Promise<void> {
    const columns = await this.columns(entry.table);
    if (entry.action === 'I')
      await this.expectOne(
        `delete from ${entry.table} t where id = $1 and ${this.isUntouched(columns)} returning 1`,
        entry,
      );
    else if (entry.action === 'U') await this.restore(entry, columns);
    else await this.insert(entry, columns);
  }

  private async restore(entry: Entry, columns: string[]): Promise<void> {
    const assignments = columns
      .filter((column) => column !== 'id' && column !== 'version')
      .map((column) => `${column} = r.${column}`);
    const bump = columns.includes('version') ? ', version = t.version + 1' : '';
    await this.expectOne(
      `update ${entry.table} t set ${assignments.join(', ')}${bump} from jsonb_populate_record(null::${entry.table}, $3::jsonb) r
        where t.id = $1 and ${this.isUntouched(columns)} returning 1`,
      entry,
    );
  }

  private async insert(entry: Entry, columns: string[]): Promise<void> {
    const inserted = await this.reads.row(
      `insert into ${entry.table} (${columns.join(', ')}) select ${columns.map((column) => `r.${column}`).join(', ')}
         from jsonb_populate_record(null::${entry.table}, $1::jsonb) r on conflict do nothing returning 1`,
      [JSON.stringify(entry.before)],
    );
    if (!inserted) throw new DomainError('UNDO_CONFLICT');
  }

  /** Equal in all columns that the application writes, or at least the same version. */
  private isUntouched(columns: string[]): string {
    return columns.includes('version')
      ? `t.version = ($2::jsonb ->> 'version')::int and $3::jsonb is not distinct from $3::jsonb`
      : `to_jsonb(t) = $2::jsonb and $3::jsonb is not distinct from $3::jsonb`;
  }

  private async expectOne(text: string, entry: Entry): Promise<void> {
    const done = await this.reads.row(text, [
      entry.rowId,
      JSON.stringify(entry.after),
      entry.before === null ? null : JSON.stringify(entry.before),
    ]);
    if (!done) throw new DomainError('UNDO_CONFLICT');
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
