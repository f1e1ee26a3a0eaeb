import { Injectable } from '@nestjs/common';
import type { ImportCandidate, ImportColumn, ImportIssue, StartImport } from '@ky-yeu/contracts/importing';
import type {
  ImportDecision,
  ImportKind,
  ImportLineRole,
  ImportRowState,
  ImportState,
  ImportValues,
} from '@ky-yeu/contracts/importing-lists';
import type { SheetAnalysis } from '@ky-yeu/rules/importing/analyse-sheet';
import type { LineRemark } from '@ky-yeu/rules/importing/fill-cells';
import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { Reads } from '../platform/database/reads';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/http/domain-error';
import type { RowEffect, RowFacts } from './evaluation/row-facts';
import { addTo, noTallies, type Tallies } from './tallies';

/** The settings of an import that reading and writing need. */
export interface ImportHead {
  id: string;
  version: number;
  kind: ImportKind;
  state: ImportState;
  conferenceId: string | null;
  roundId: string | null;
  senderId: string | null;
  sheet: number;
  columns: ImportColumn[];
  /** The unit that the list names above its table. */
  unit: string | null;
  changeId: string | null;
}

/** A line of the source with everything that is known about it. */
export interface DraftRow {
  n: number;
  line: number;
  role: ImportLineRole;
  state: ImportRowState;
  cells: string[];
  groupName: string | null;
  remarks: LineRemark[];
  values: ImportValues;
  edits: ImportValues;
  issues: ImportIssue[];
  candidates: ImportCandidate[];
  facts: RowFacts;
  decision: ImportDecision;
  matchId: string | null;
  chosenId: string | null;
  version: number;
}

/** A server that stopped leaves no beat behind: work that has not been heard of for this long is over. */
export const silence = `interval '30 seconds'`;

const head = `id, version, kind, case when state = 'COMMITTING' and beat_at < now() - ${silence} then 'READY' else state end as state,
  conference_id as "conferenceId", round_id as "roundId", sender_id as "senderId", sheet, columns, unit,
  change_id as "changeId"`;

const rowFields = `n int, line int, role text, state text, cells jsonb, "groupName" text, remarks jsonb, "values" jsonb, edits jsonb, issues jsonb,
  candidates jsonb, facts jsonb, effect text, decision text, "matchId" uuid, "chosenId" uuid, version int`;
const rowColumns = `n, line, role, state, cells, group_name as "groupName", remarks, "values", edits, issues, candidates, facts, decision,
  match_id as "matchId", chosen_id as "chosenId", version`;

const withEffects = (rows: readonly DraftRow[]): string =>
  JSON.stringify(rows.map((row) => ({ ...row, effect: row.facts.effect })));

/** Any fixed number: of two lists with the same people the second must see what the first wrote. */
const lock = 7_205_932;

/** Drafts of imports in the database; nothing here touches a record. */
@Injectable()
export class ImportStore {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
  ) {}

  /** A new import that is being read. */
  async create(input: StartImport, fileName: string | null, userId: string): Promise<string> {
    const row = await this.reads.row<{ id: string }>(
      `insert into imports (kind, conference_id, round_id, sender_id, file_name, created_by, step, counts, plan)
       values ($1, $2, $3, $4, $5, $6, 'Đang mở tệp', $7::jsonb, $8::jsonb) returning id`,
      [
        input.kind,
        input.conferenceId ?? null,
        input.roundId ?? null,
        input.senderId ?? null,
        fileName?.slice(0, 300) ?? null,
        userId,
        JSON.stringify(noTallies().counts),
        JSON.stringify(noTallies().plan),
      ],
    );
    if (!row) throw new DomainError('INTERNAL');
    return row.id;
  }

  /** @throws DomainError NOT_FOUND. */
  async head(id: string): Promise<ImportHead> {
    const row = await this.reads.row<ImportHead>(`select ${head} from imports where id = $1`, [id]);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** Keeps what was read. */
  async keepSource(id: string, sheets: readonly SourceSheet[]): Promise<void> {
    await this.reads.rows(
      `with head as (update imports set sheets = $3::jsonb where id = $1)
       insert into import_sources (import_id, sheets) values ($1, $2::jsonb) on conflict (import_id) do update set sheets = excluded.sheets`,
      [id, JSON.stringify(sheets), JSON.stringify(sheets.map(({ name, rows }) => ({ name, rows: rows.length })))],
    );
  }

  /** What was read; @throws DomainError NOT_FOUND. */
  async source(id: string): Promise<SourceSheet[]> {
    const row = await this.reads.row<{ sheets: SourceSheet[] }>(
      'select sheets from import_sources where import_id = $1',
      [id],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return row.sheets;
  }

  /** Sets what the columns are taken for and throws the lines of the former reading away. */
  async keepColumns(
    id: string,
    sheet: number,
    { columns, unit }: Pick<SheetAnalysis, 'columns' | 'unit'>,
    isRemembered: boolean,
  ): Promise<void> {
    await this.reads.rows(
      `with old as (delete from import_rows where import_id = $1)
       update imports set sheet = $2, columns = $3::jsonb, is_mapping_remembered = $4, counts = $5::jsonb, plan = $6::jsonb, unit = $7,
         seen_until = pg_snapshot_xmin(pg_current_snapshot())::text::bigint, seen_entry = (select coalesce(max(id), 0) from audit_log) where id = $1`,
      [
        id,
        sheet,
        JSON.stringify(columns),
        isRemembered,
        JSON.stringify(noTallies().counts),
        JSON.stringify(noTallies().plan),
        unit,
      ],
    );
  }

  /** Adds lines and writes what the counters now show. */
  async addRows(id: string, rows: readonly DraftRow[], tallies: Tallies): Promise<void> {
    await this.reads.rows(
      `with counted as (update imports set counts = $3::jsonb, plan = $4::jsonb where id = $1)
       insert into import_rows (import_id, n, line, role, state, cells, group_name, remarks, "values", edits, issues, candidates, facts, effect, decision, match_id, chosen_id)
       select $1, r.n, r.line, r.role, r.state, r.cells, r."groupName", r.remarks, r."values", r.edits, r.issues, r.candidates, r.facts, r.effect, r.decision, r."matchId", r."chosenId"
         from jsonb_to_recordset($2::jsonb) as r(${rowFields})`,
      [id, withEffects(rows), JSON.stringify(tallies.counts), JSON.stringify(tallies.plan)],
    );
  }

  /** Counts the lines of data anew and gives the counters. */
  async recount(id: string): Promise<Tallies> {
    const rows = await this.reads.rows<{ state: ImportRowState; effect: RowEffect; count: number }>(
      `select state, effect, count(*)::int as count from import_rows where import_id = $1 and role = 'DATA' group by 1, 2`,
      [id],
    );
    const tallies = noTallies();
    addTo(tallies, rows);
    await this.reads.rows('update imports set counts = $2::jsonb, plan = $3::jsonb where id = $1', [
      id,
      JSON.stringify(tallies.counts),
      JSON.stringify(tallies.plan),
    ]);
    return tallies;
  }

  /** Writes lines that have changed; their versions grow. */
  async updateRows(id: string, rows: readonly DraftRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.reads.rows(
      `update import_rows t set role = r.role, state = r.state, "values" = r."values", edits = r.edits, issues = r.issues,
         candidates = r.candidates, facts = r.facts, effect = r.effect, decision = r.decision, match_id = r."matchId", chosen_id = r."chosenId", version = t.version + 1
         from jsonb_to_recordset($2::jsonb) as r(${rowFields}) where t.import_id = $1 and t.n = r.n`,
      [id, withEffects(rows)],
    );
  }

  /** The lines in the order of the source, all or those named. */
  rows(id: string, ns?: readonly number[]): Promise<DraftRow[]> {
    return this.reads.rows<DraftRow & Record<string, unknown>>(
      `select ${rowColumns} from import_rows where import_id = $1 and ($2::int[] is null or n = any ($2)) order by n`,
      [id, ns ?? null],
    );
  }

  /** The lines that confirming writes, without what only the preview needs. */
  writtenRows(id: string): Promise<DraftRow[]> {
    return this.reads.rows<DraftRow & Record<string, unknown>>(
      `select n, line, role, state, "values", facts, decision, match_id as "matchId", chosen_id as "chosenId", version
         from import_rows where import_id = $1 and role = 'DATA' and state not in ('ERROR','LEFT_OUT') and effect <> 'SAME' order by n`,
      [id],
    );
  }

  /** The lines of data in a state. */
  rowsIn(id: string, state: ImportRowState): Promise<DraftRow[]> {
    return this.reads.rows<DraftRow & Record<string, unknown>>(
      `select ${rowColumns} from import_rows where import_id = $1 and role = 'DATA' and state = $2 order by n`,
      [id, state],
    );
  }

  /** Whether anything at all was written since the list was matched: then it must be matched again. */
  async isOutdated(id: string): Promise<boolean> {
    const row = await this.reads.row<{ isOutdated: boolean }>(
      `select i.seen_until is null or exists (
           select 1 from audit_log l where l.id > i.seen_entry - 100000 and l.xmin::text::bigint >= i.seen_until % 4294967296) as "isOutdated"
         from imports i where i.id = $1`,
      [id],
    );
    return row?.isOutdated ?? true;
  }

  /** Moves from one of some states to another; false when it is in none of them or the version is another. */
  async move(id: string, from: readonly ImportState[], to: ImportState, version?: number): Promise<boolean> {
    const row = await this.reads.row(
      `update imports set state = $3, message = null, is_cancel_asked = false, beat_at = now(), updated_at = now(), version = version + 1
        where id = $1 and ($4::int is null or version = $4)
          and (state = any ($2) or (state = 'COMMITTING' and 'READY' = any ($2) and beat_at < now() - ${silence})) returning 1`,
      [id, from, to, version ?? null],
    );
    return row !== null;
  }

  /** Grows the version after an edit and gives the new one. */
  async touch(id: string): Promise<number> {
    const row = await this.reads.row<{ version: number }>(
      'update imports set version = version + 1, updated_at = now() where id = $1 returning version',
      [id],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return row.version;
  }

  /** Ends in a state, with a sentence when something went wrong. */
  async end(id: string, state: ImportState, message: string | null = null): Promise<void> {
    await this.reads.rows(
      `update imports set state = $2, message = $3, step = null, done = 0, total = 0, beat_at = now(), version = version + 1 where id = $1`,
      [id, state, message],
    );
  }

  /** Waits until no other list is being written; within the open transaction. */
  async writeAlone(): Promise<void> {
    await this.reads.rows(`select pg_advisory_xact_lock(${lock})`);
  }

  /** Says that everything is written, under this change; within its transaction. */
  async finish(id: string, changeId: string): Promise<void> {
    await this.reads.rows(
      `update imports set state = 'DONE', change_id = $2, step = null, message = null, done = 0, total = 0, updated_at = now(), version = version + 1 where id = $1`,
      [id, changeId],
    );
  }

  /** Tells how far the work is, outside of any open transaction; true when somebody asked to cancel. */
  async beat(id: string, step: string, done: number, total: number): Promise<boolean> {
    const { rows } = await this.transactions.pool.query<{ asked: boolean }>({
      name: 'import-beat',
      text: `update imports set step = $2, done = $3, total = $4, beat_at = now() where id = $1 returning is_cancel_asked as asked`,
      values: [id, step, done, total],
    });
    return rows[0]?.asked ?? true;
  }

  /** Asks whoever works on it to stop. */
  async askCancel(id: string): Promise<void> {
    await this.reads.rows('update imports set is_cancel_asked = true where id = $1', [id]);
  }

  /**
   * Throws drafts away that have not been touched for some days; of confirmed lists the head stays, without what was
   * read and without the samples of its columns.
   */
  async forget(days: number): Promise<void> {
    const isOld = `i.updated_at < now() - $1::int * interval '1 day'`;
    await this.reads.rows(`delete from imports i where i.state <> 'DONE' and ${isOld}`, [days]);
    await this.reads.rows(
      `with old as (
         select i.id from imports i join import_sources s on s.import_id = i.id where i.state = 'DONE' and ${isOld}),
       sources as (delete from import_sources where import_id in (select id from old)),
       lines as (delete from import_rows where import_id in (select id from old))
       update imports i set columns = coalesce((select jsonb_agg(c || '{"samples": [], "proof": null}') from jsonb_array_elements(i.columns) c), '[]')
        where i.id in (select id from old)`,
      [days],
    );
  }
}
