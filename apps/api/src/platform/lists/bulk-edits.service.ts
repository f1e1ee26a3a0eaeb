import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BulkEdit, BulkPreview, ConfirmedBulkEdit } from '@ky-yeu/contracts/lists/list-actions';
import { maxBulkRows } from '@ky-yeu/contracts/lists/list-description';
import { showValue } from '@ky-yeu/contracts/lists/show-field';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Reads } from '../database/reads';
import { DomainError, fieldError } from '../http/domain-error';
import { planBulk, type BulkPlan } from './bulk-plan';
import type { ListDefinition } from './list-definition';
import { ListNames } from './list-names.service';
import type { Selection } from './list-selection';

interface Effect extends Record<string, unknown> {
  from: string | null;
  to: string | null;
}

interface Chosen extends Record<string, unknown> {
  total: number;
  changing: number;
  /** Tells the rows and their versions. */
  fingerprint: string;
  effects: (Effect & { count: number })[];
  first: (Effect & { id: string; name: string })[];
}

interface Request {
  definition: ListDefinition;
  selection: Selection;
  input: BulkEdit;
  conferenceId: string;
}

const fingerprint = `encode(sha256(convert_to(coalesce(string_agg(id || ':' || version, ',' order by id), ''), 'UTF8')), 'hex')`;
const isChanging = (plan: BulkPlan) => (plan.field ? 'old is distinct from new' : 'true');

/** Edits many rows by one statement, after its effect has been seen. */
@Injectable()
export class BulkEdits {
  constructor(
    private readonly reads: Reads,
    private readonly names: ListNames,
  ) {}

  /**
   * Tells what an edit would do; writes nothing.
   * @throws DomainError VALIDATION_FAILED for what the list does not offer, for no rows and for too many.
   */
  async preview(request: Request): Promise<BulkPreview> {
    const { definition, input, selection } = request;
    const plan = planBulk(definition, input);
    const chosen = await this.look(request, plan);
    expectSome(chosen.total);
    const ids = await this.ids(selection);
    await this.check(request, plan, ids);
    return {
      total: chosen.total,
      changing: chosen.changing,
      ...(await this.inWords(request, plan, chosen)),
      alongside: plan.field ? [] : await this.alongside(definition, ids),
      token: tokenOf(chosen.fingerprint, input),
    };
  }

  /**
   * Writes what was previewed, inside the open transaction: one change, to be undone as one.
   * @throws DomainError BULK_CHANGED when one of the rows, or which rows they are, has changed since the preview.
   */
  async apply(request: Request & { input: ConfirmedBulkEdit }): Promise<{ updated: number }> {
    const { definition, input, selection } = request;
    const plan = planBulk(definition, input);
    const locked = await this.lock(selection);
    if (tokenOf(locked.fingerprint, input) !== input.token) throw new DomainError('BULK_CHANGED');
    expectSome(locked.ids.length);
    await this.check(request, plan, locked.ids);
    const rows = await this.write(definition, plan, locked.ids);
    return { updated: rows.length };
  }

  private look({ definition, selection }: Request, plan: BulkPlan): Promise<Chosen> {
    const { alias, from, where, values } = selection;
    const next = plan.next(alias, values.length + 1);
    const asText = plan.column?.type === 'text[]' ? `to_json(${next})::text` : `(${next})::text`;
    return this.one<Chosen>(
      `with chosen as materialized (select ${alias}.id, ${alias}.version, ${definition.rowName} as name,
         ${plan.old(alias)} as old, ${asText} as new from ${from} ${where})
       select count(*)::int as total, (count(*) filter (where ${isChanging(plan)}))::int as changing, ${fingerprint} as fingerprint,
         coalesce((select json_agg(t) from (select old as "from", new as "to", count(*)::int as count from chosen
           where ${isChanging(plan)} group by 1, 2 order by 3 desc, 1 limit 10) t), '[]') as effects,
         coalesce((select json_agg(t) from (select id, name, old as "from", new as "to" from chosen
           where ${isChanging(plan)} order by name collate "vi-x-icu", id limit 10) t), '[]') as first
         from chosen`,
      plan.field ? [...values, plan.value] : values,
    );
  }

  private lock({ alias, from, where, values }: Selection): Promise<{ fingerprint: string; ids: string[] }> {
    return this.one(
      `with chosen as materialized (select ${alias}.id, ${alias}.version from ${from} ${where} order by ${alias}.id for update of ${alias})
       select ${fingerprint} as fingerprint, coalesce(array_agg(id), '{}') as ids from chosen`,
      values,
    );
  }

  private async ids({ alias, from, where, values }: Selection): Promise<string[]> {
    return (
      await this.one<{ ids: string[] }>(
        `select coalesce(array_agg(${alias}.id), '{}') as ids from ${from} ${where}`,
        values,
      )
    ).ids;
  }

  private write({ bulk }: ListDefinition, plan: BulkPlan, ids: string[]): Promise<unknown[]> {
    const table = bulk?.table ?? '';
    if (!plan.column) return this.reads.rows(`delete from ${table} where id = any ($1::uuid[]) returning 1`, [ids]);
    const { column } = plan.column;
    const next = plan.next('t', 2);
    return this.reads.rows(
      `update ${table} t set ${column} = ${next}, version = version + 1, updated_at = now()
        where id = any ($1::uuid[]) and t.${column} is distinct from ${next} returning 1`,
      [ids, plan.value],
    );
  }

  private async check({ definition, input, conferenceId }: Request, plan: BulkPlan, ids: string[]): Promise<void> {
    if (plan.column?.type === 'uuid' && plan.value)
      await this.names.expect(definition, input.field ?? '', plan.value, conferenceId);
    for (const { statement, code, sentence } of plan.column?.checks ?? []) {
      const { n } = await this.one<{ n: number }>(statement, [ids, plan.value]);
      if (n > 0) throw fieldError('value', sentence(n), code);
    }
  }

  private async inWords({ definition, input }: Request, plan: BulkPlan, { effects, first }: Chosen) {
    const { field } = plan;
    if (!field) return { effects: [], first: first.map(({ id, name }) => ({ id, name, from: name, to: '' })) };
    const ids = [...effects, ...first].flatMap(({ from, to }) => [from, to]).filter((each) => each !== null);
    const known = field.kind === 'reference' ? await this.names.find(definition, input.field ?? '', ids) : new Map();
    const word = (text: string | null): string => {
      if (text === null) return '';
      if (field.kind === 'reference') return (known.get(text) as string | undefined) ?? '';
      return showValue(field, plan.column?.type === 'text[]' ? (JSON.parse(text) as string[]) : text);
    };
    const told = <Row extends Effect>(row: Row) => ({ ...row, from: word(row.from), to: word(row.to) });
    return { effects: effects.map(told), first: first.map(told) };
  }

  private async alongside({ bulk }: ListDefinition, ids: string[]): Promise<string[]> {
    const traces = bulk?.traces ?? [];
    if (!traces.length) return [];
    const counts = traces.map(
      ({ table, column }, index) =>
        `(select count(*)::int from ${table} where ${column} = any ($1::uuid[])) as n${index}`,
    );
    const row = await this.one<Record<string, number>>(`select ${counts.join(', ')}`, [ids]);
    return traces.flatMap(({ noun }, index) => {
      const count = row[`n${index}`] ?? 0;
      return count ? [`${formatNumber(count)} ${noun}`] : [];
    });
  }

  private async one<Row extends Record<string, unknown>>(text: string, values: unknown[]): Promise<Row> {
    const row = await this.reads.row<Row>(text, values, 'composed');
    if (!row) throw new DomainError('INTERNAL');
    return row;
  }
}

function expectSome(total: number): void {
  if (total === 0) throw fieldError('ids', 'Không còn dòng nào khớp; hãy chọn lại.');
  if (total > maxBulkRows) {
    const sentence = `Đang chọn ${formatNumber(total)} dòng; mỗi lần sửa được nhiều nhất ${formatNumber(maxBulkRows)}, hãy lọc bớt.`;
    throw fieldError('ids', sentence);
  }
}

/** Stands for the rows with their versions and for what is done to them. */
function tokenOf(rows: string, { action, field, value }: BulkEdit): string {
  return createHash('sha256')
    .update(JSON.stringify([rows, action, field ?? null, value ?? null]))
    .digest('hex');
}
