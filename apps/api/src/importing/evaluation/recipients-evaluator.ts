import { Injectable } from '@nestjs/common';
import { recipientKindLabels, type RecipientKind } from '@ky-yeu/contracts/award-lists';
import { readRow } from '@ky-yeu/rules/importing/read-row';
import { fold } from '@ky-yeu/vietnamese/fold';
import { Reads } from '../../platform/database/reads';
import type { DraftRow } from '../import-store';
import { codesOf } from './closed-words';
import { settleState, type Evaluator, type Task } from './evaluator';
import { lineOf } from './line-of';
import { PeopleEvaluator } from './people-evaluator';
import { UnitResolver, type Unit, type UnitMatch } from './unit-resolver';

interface Listed {
  id: string;
  kind: RecipientKind;
  personId: string | null;
  name: string;
  title: string;
  reason: string | null;
  amount: number | null;
  note: string | null;
}

/** What kind of recipient a row names; a list that does not say so means people. */
export const recipientKindOf = (row: DraftRow): RecipientKind =>
  codesOf(recipientKindLabels, row.values.recipientKind)[0] ?? 'INDIVIDUAL';

/** Chức vụ, đơn vị as they are printed behind the name. */
export const recipientTitleOf = (row: DraftRow): string =>
  [...(row.facts.posts ?? []), row.values.organisation ?? ''].filter((part) => part !== '').join(', ');

const amountOf = (row: DraftRow): number | null =>
  row.values.amount ? Number(row.values.amount.replace(/\D/g, '')) : null;

const differs: Record<string, (row: DraftRow, listed: Listed) => boolean> = {
  posts: (row, listed) => recipientTitleOf(row) !== '' && fold(recipientTitleOf(row)) !== fold(listed.title),
  reason: (row, listed) => Boolean(row.values.reason) && row.values.reason !== listed.reason,
  amount: (row, listed) => amountOf(row) !== null && amountOf(row) !== listed.amount,
  note: (row, listed) => Boolean(row.values.note) && row.values.note !== listed.note,
};

function chosenUnit({ decision, chosenId }: DraftRow, proposed: Unit | null): string | null {
  if (decision === 'MATCH') return chosenId;
  return decision === 'CREATE' ? null : (proposed?.id ?? null);
}

/** Reads rows of an award list: people are found in the directory, collectives among the organisations. */
@Injectable()
export class RecipientsEvaluator implements Evaluator {
  constructor(
    private readonly reads: Reads,
    private readonly people: PeopleEvaluator,
    private readonly units: UnitResolver,
  ) {}

  async evaluate(task: Task): Promise<void> {
    const { columns, context } = task;
    const kinds = new Map(
      task.rows.map((row) => {
        row.values = readRow(lineOf(row), columns, row.edits, context.read).values;
        return [row.n, recipientKindOf(row)] as const;
      }),
    );
    await this.people.match(
      task,
      task.rows.filter((row) => kinds.get(row.n) === 'INDIVIDUAL'),
    );
    await this.collectives(
      task,
      task.rows.filter((row) => kinds.get(row.n) !== 'INDIVIDUAL'),
    );
    const listed = await this.listed(task.head.roundId ?? '');
    for (const row of task.rows) this.compare(row, kinds.get(row.n) ?? 'INDIVIDUAL', listed);
  }

  private async collectives(task: Task, rows: readonly DraftRow[]): Promise<void> {
    const names = rows.map((row) => row.values.recipientName ?? '');
    const units = await this.units.resolve(names, task.context.near, task.context.on);
    for (const row of rows) {
      const read = readRow(lineOf(row), task.columns, row.edits, task.context.read);
      Object.assign(row, { issues: read.issues, state: 'NEW', matchId: null, candidates: [] });
      row.facts = { effect: 'CREATE', posts: [] };
      this.tie(row, units.get(row.values.recipientName ?? '') ?? { unit: null, several: [] });
    }
  }

  /** A collective need not be in the directory; several of its name are offered, none is taken. */
  private tie(row: DraftRow, { unit, several }: UnitMatch): void {
    const candidates = [...(unit ? [unit] : []), ...several];
    row.candidates = candidates.map((each) => ({
      id: each.id,
      name: each.name,
      detail: each.parentName ?? 'Chưa ghi cơ quan cấp trên',
      reason: 'Trùng tên',
    }));
    const chosen = chosenUnit(row, unit);
    row.matchId = candidates.some((each) => each.id === chosen) ? chosen : null;
    row.facts.organisationId = row.matchId;
    row.facts.sameKey = row.matchId ?? fold(row.values.recipientName ?? '');
    if (several.length > 0 && row.decision === 'AUTO') {
      row.issues.push({
        field: 'recipientName',
        severity: 'WARNING',
        message: `Tên tập thể: có ${several.length} tổ chức cùng tên; hãy chọn một, nếu không chỉ ghi tên như trong danh sách.`,
      });
    }
  }

  private compare(row: DraftRow, kind: RecipientKind, all: readonly Listed[]): void {
    const name = fold(row.values.recipientName ?? '');
    const listed = all.find((each) =>
      kind === 'INDIVIDUAL' && row.matchId
        ? each.personId === row.matchId
        : each.kind === kind && fold(each.name) === name,
    );
    const isOpen = row.state !== 'LEFT_OUT' && row.state !== 'ERROR';
    if (!listed) {
      row.facts.effect = 'CREATE';
      settleState(row, isOpen ? 'NEW' : row.state);
      return;
    }
    row.facts.listedId = listed.id;
    row.facts.listedChanges = Object.keys(differs).filter((field) => differs[field]?.(row, listed));
    const isChanged = row.facts.listedChanges.length > 0;
    row.facts.effect = isChanged ? 'UPDATE' : 'SAME';
    settleState(row, isChanged ? 'UPDATE' : 'SAME');
  }

  private listed(roundId: string): Promise<Listed[]> {
    return this.reads.rows<Listed & Record<string, unknown>>(
      `select id, kind, person_id as "personId", name, title, reason, amount::float8 as amount, note from award_recipients where round_id = $1`,
      [roundId],
    );
  }
}
