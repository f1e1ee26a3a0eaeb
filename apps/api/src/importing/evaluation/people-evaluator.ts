import { Injectable } from '@nestjs/common';
import { genderLabels } from '@ky-yeu/contracts/closed-lists';
import { decidePerson, type PersonRowFacts } from '@ky-yeu/rules/importing/decide-person';
import { readRow } from '@ky-yeu/rules/importing/read-row';
import { fold } from '@ky-yeu/vietnamese/fold';
import type { DraftRow } from '../import-store';
import { codesOf } from './closed-words';
import { settleState, type Evaluator, type Task } from './evaluator';
import { lineOf } from './line-of';
import { PersonCandidates, type WantedPerson } from './person-candidates';
import type { RowFacts } from './row-facts';
import { assumeUnit, forgetAssumedUnit, keepsOwnUnit, namedUnit } from './row-unit';
import { UnitResolver } from './unit-resolver';

/** The folded name of the person a row names. */
export const nameOf = (row: DraftRow): string => row.values.fullName ?? row.values.recipientName ?? '';

function readInto(row: DraftRow, task: Task): void {
  const { facts } = row;
  if (task.isRead && facts.readIssues !== undefined) {
    row.issues = row.issues.slice(0, facts.readIssues);
    const { readIssues, bornIso, bornPrecision, posts, isUnitAssumed } = facts;
    row.facts = { effect: 'CREATE', readIssues, bornIso, bornPrecision, posts, isUnitAssumed };
    return;
  }
  const read = readRow(lineOf(row), task.columns, row.edits, task.context.read);
  row.values = read.values;
  row.issues = read.issues;
  row.facts = { effect: 'CREATE', bornIso: read.bornIso, bornPrecision: read.bornPrecision, posts: read.posts };
  assumeUnit(row, task.context.assumedUnit);
  row.facts.readIssues = row.issues.length;
}

const yearOf = (row: DraftRow): number | null => (row.facts.bornIso ? Number(row.facts.bornIso.slice(0, 4)) : null);

function wantedOf(row: DraftRow): WantedPerson {
  return {
    n: row.n,
    key: row.facts.sameKey ?? '',
    year: yearOf(row),
    organisationId: row.facts.organisationId ?? null,
    identityNumber: row.values.identityNumber ?? null,
    chosenId: row.chosenId,
  };
}

/** What a row says of its person, for matching. */
export function personFacts(row: DraftRow): PersonRowFacts {
  const { facts, values } = row;
  return {
    name: nameOf(row),
    bornIso: facts.bornIso ?? null,
    bornPrecision: facts.bornPrecision ?? null,
    gender: codesOf(genderLabels, values.gender)[0] ?? null,
    identityNumber: values.identityNumber ?? null,
    phone: values.phone ?? null,
    email: values.email ?? null,
    posts: facts.posts ?? [],
    organisationId: facts.organisationId ?? null,
    organisationText: values.organisation ?? null,
  };
}

const effects: Record<string, RowFacts['effect']> = { SAME: 'SAME', LEFT_OUT: 'NOTHING' };

/** Reads rows that name people and finds them in the directory. */
@Injectable()
export class PeopleEvaluator implements Evaluator {
  constructor(
    private readonly units: UnitResolver,
    private readonly candidates: PersonCandidates,
  ) {}

  async evaluate(task: Task): Promise<void> {
    await this.match(task, task.rows);
    for (const row of task.rows) settleState(row, row.state);
  }

  /** Reads and matches rows; the state is what the directory says, before errors and warnings are weighed. */
  async match(task: Task, rows: readonly DraftRow[]): Promise<void> {
    for (const row of rows) readInto(row, task);
    const { units, near, on } = task.context;
    const names = rows.map((row) => row.values.organisation ?? '').filter((name) => name !== '' && !units.has(name));
    for (const [name, match] of await this.units.resolve([...new Set(names)], near, on)) units.set(name, match);
    for (const row of rows) namedUnit(row, units);
    for (const row of rows) row.facts.sameKey = fold(nameOf(row));
    const found = await this.candidates.find(rows.filter((row) => nameOf(row) !== '').map(wantedOf));
    for (const row of rows) {
      const candidates = found.get(row.n) ?? [];
      let decision = decidePerson(personFacts(row), candidates, row.decision, row.chosenId);
      if (keepsOwnUnit(row, candidates, decision.matchId)) {
        forgetAssumedUnit(row);
        decision = decidePerson(personFacts(row), candidates, row.decision, row.chosenId);
      }
      row.state = decision.state;
      row.matchId = decision.matchId;
      row.candidates = decision.candidates;
      row.issues.push(...decision.issues);
      row.facts.changes = decision.changes;
      row.facts.effect = effects[decision.state] ?? (decision.matchId ? 'UPDATE' : 'CREATE');
    }
  }
}
