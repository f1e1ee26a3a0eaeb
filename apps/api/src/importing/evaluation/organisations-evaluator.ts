import { Injectable } from '@nestjs/common';
import { organisationLevelLabels, organisationSystemLabels } from '@ky-yeu/contracts/closed-lists';
import type { ImportField } from '@ky-yeu/contracts/importing-lists';
import {
  decideOrganisation,
  type OrganisationCandidate,
  type OrganisationRowFacts,
} from '@ky-yeu/rules/importing/decide-organisation';
import { organisationKeys } from '@ky-yeu/rules/importing/organisation-keys';
import { readRow } from '@ky-yeu/rules/importing/read-row';
import { fold } from '@ky-yeu/vietnamese/fold';
import { parseVietnameseDate } from '@ky-yeu/vietnamese/parse-date';
import { Reads } from '../../platform/database/reads';
import type { DraftRow } from '../import-store';
import { codesOf } from './closed-words';
import { settleState, type Evaluator, type Task } from './evaluator';
import { lineOf } from './line-of';
import { UnitResolver } from './unit-resolver';

const candidateStatement = `
select w.key, o.id, o.name, o.short_name as "shortName", o.code, o.system, o.level, parent.name as "parentName", o.parent_id as "parentId",
  o.locality, o.valid_from as "validFrom", o.valid_to as "validTo", o.note,
  coalesce((select json_agg(x.name) from organisation_names x where x.organisation_id = o.id), '[]') as "formerNames",
  coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name)) from organisation_successions s
    join organisations x on x.id = s.successor_id where s.predecessor_id = o.id), '[]') as successors
  from unnest($1::text[]) as w(key) cross join lateral (
    select id from organisations where fold(name) = w.key
    union select id from organisations where short_name is not null and fold(short_name) = w.key
    union select organisation_id from organisation_names where search_key = w.key) hit
  join organisations o on o.id = hit.id left join organisations parent on parent.id = o.parent_id order by o.id`;

function factsOf({ values, facts }: DraftRow): OrganisationRowFacts {
  const dateOf = (text: string | undefined) => (text ? (parseVietnameseDate(text)?.iso ?? null) : null);
  return {
    name: values.organisationName ?? '',
    shortName: values.shortName ?? null,
    code: values.code ?? null,
    system: codesOf(organisationSystemLabels, values.system)[0] ?? null,
    level: codesOf(organisationLevelLabels, values.level)[0] ?? null,
    parentId: facts.parentId ?? null,
    parentText: values.parent ?? null,
    locality: values.locality ?? null,
    validFrom: dateOf(values.validFrom),
    validTo: dateOf(values.validTo),
    note: values.note ?? null,
  };
}

/** A new organisation needs both; a known one has them. */
function expectSystemAndLevel(row: DraftRow, { system, level }: OrganisationRowFacts): void {
  const say = (field: ImportField, label: string, labels: Record<string, string>) =>
    row.issues.push({
      field,
      severity: 'ERROR',
      message: `${label}: tổ chức mới cần ghi, một trong: ${Object.values(labels).join('; ')}.`,
    });
  if (!system && !row.issues.some(({ field }) => field === 'system'))
    say('system', 'Hệ thống', organisationSystemLabels);
  if (!level && !row.issues.some(({ field }) => field === 'level')) say('level', 'Cấp', organisationLevelLabels);
}

/** Reads rows that name organisations and finds them among those known. */
@Injectable()
export class OrganisationsEvaluator implements Evaluator {
  constructor(
    private readonly reads: Reads,
    private readonly units: UnitResolver,
  ) {}

  async evaluate(task: Task): Promise<void> {
    for (const row of task.rows) {
      const read = readRow(lineOf(row), task.columns, row.edits, task.context.read);
      row.values = read.values;
      row.issues = read.issues;
      row.facts = { effect: 'CREATE' };
    }
    await this.parents(task);
    await this.match(task.rows, task.context.on ?? new Date().toISOString().slice(0, 10));
  }

  /** A parent may stand in the directory or in the same list. */
  private async parents(task: Task): Promise<void> {
    const names = task.rows.map((row) => row.values.parent ?? '').filter((name) => name !== '');
    const units = await this.units.resolve([...new Set(names)], task.context.near, null);
    const inList = new Set(task.rows.map((row) => fold(row.values.organisationName ?? '')));
    for (const row of task.rows) {
      const { parent } = row.values;
      if (!parent) continue;
      const { unit, several } = units.get(parent) ?? { unit: null, several: [] };
      row.facts.parentId = unit?.id ?? null;
      if (unit || (inList.has(fold(parent)) && several.length === 0)) continue;
      const message =
        several.length > 0
          ? `Trực thuộc: có ${several.length} tổ chức tên “${parent}”; hãy ghi tên đầy đủ hơn.`
          : `Trực thuộc: chưa có “${parent}” trong danh bạ và trong danh sách này; hãy sửa tên hoặc để trống.`;
      row.issues.push({ field: 'parent', severity: 'ERROR', message });
    }
  }

  private async match(rows: readonly DraftRow[], on: string): Promise<void> {
    const keysOf = (row: DraftRow) => organisationKeys(row.values.organisationName ?? '');
    const found = await this.reads.rows<OrganisationCandidate & { key: string } & Record<string, unknown>>(
      candidateStatement,
      [[...new Set(rows.flatMap(keysOf))]],
    );
    const byKey = Map.groupBy(found, (candidate) => candidate.key);
    for (const row of rows) {
      const hits = keysOf(row).flatMap((key) => byKey.get(key) ?? []);
      const candidates = [...new Map(hits.map((hit) => [hit.id, hit])).values()];
      const facts = factsOf(row);
      const decision = decideOrganisation(facts, candidates, row.decision, row.chosenId, on);
      row.matchId = decision.matchId;
      row.candidates = decision.candidates;
      row.issues.push(...decision.issues);
      row.facts.changes = decision.changes;
      row.facts.sameKey = decision.matchId ?? `${fold(facts.name)}|${facts.parentId ?? fold(facts.parentText ?? '')}`;
      row.facts.effect = !decision.matchId ? 'CREATE' : decision.changes.length > 0 ? 'UPDATE' : 'SAME';
      if (row.facts.effect === 'CREATE' && facts.name !== '') expectSystemAndLevel(row, facts);
      settleState(row, decision.state);
    }
  }
}
