import { Injectable } from '@nestjs/common';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { Reads } from '../../platform/database/reads';
import type { EvaluationContext } from '../evaluation/context';
import { recipientKindOf, recipientTitleOf } from '../evaluation/recipients-evaluator';
import type { DraftRow, ImportHead } from '../import-store';
import { PersonWriter } from './person-writer';

const insertRecipients = `
insert into award_recipients (round_id, kind, person_id, organisation_id, name, family_name, middle_name, given_name, title, reason, amount, note, ordinal)
select $1, r.kind, r."personId", r."organisationId", r.name, r."familyName", r."middleName", r."givenName", r.title, r.reason, r.amount, r.note,
  coalesce((select max(ordinal) + 1 from award_recipients where round_id = $1), 0) + row_number() over () - 1
  from jsonb_to_recordset($2::jsonb) as r(kind text, "personId" uuid, "organisationId" uuid, name text, "familyName" text, "middleName" text,
    "givenName" text, title text, reason text, amount numeric, note text)`;

const updateRecipients = `
update award_recipients a set title = coalesce(r.title, a.title), reason = coalesce(r.reason, a.reason), amount = coalesce(r.amount, a.amount),
    note = coalesce(r.note, a.note), version = a.version + 1, updated_at = now()
  from jsonb_to_recordset($2::jsonb) as r(id uuid, title text, reason text, amount numeric, note text) where a.id = r.id and a.round_id = $1`;

const amountOf = ({ values }: DraftRow): string | null =>
  values.amount ? values.amount.replace(/\D/g, '') || null : null;

/** Writes the recipients of an award round: people become or stay people of the directory, collectives are tied where known. */
@Injectable()
export class RecipientWriter {
  constructor(
    private readonly reads: Reads,
    private readonly people: PersonWriter,
  ) {}

  async write(head: ImportHead, rows: readonly DraftRow[], context: EvaluationContext): Promise<void> {
    const individuals = rows.filter((row) => recipientKindOf(row) === 'INDIVIDUAL');
    const personOf = await this.people.write(individuals, context, false);
    const added = rows.filter((row) => row.facts.effect === 'CREATE').map((row) => this.values(row, personOf));
    if (added.length > 0) await this.reads.rows(insertRecipients, [head.roundId, JSON.stringify(added)]);
    const changed = rows
      .filter((row) => row.facts.listedId && (row.facts.listedChanges?.length ?? 0) > 0)
      .map((row) => ({
        id: row.facts.listedId,
        title: recipientTitleOf(row) || null,
        reason: row.values.reason ?? null,
        amount: amountOf(row),
        note: row.values.note ?? null,
      }));
    if (changed.length > 0) await this.reads.rows(updateRecipients, [head.roundId, JSON.stringify(changed)]);
  }

  private values(row: DraftRow, personOf: Map<number, string>) {
    const kind = recipientKindOf(row);
    const name = row.values.recipientName ?? '';
    return {
      kind,
      personId: kind === 'INDIVIDUAL' ? (personOf.get(row.n) ?? null) : null,
      organisationId: kind === 'INDIVIDUAL' ? null : (row.facts.organisationId ?? null),
      name,
      ...(kind === 'INDIVIDUAL' ? splitName(name) : { familyName: '', middleName: '', givenName: name }),
      title: recipientTitleOf(row),
      reason: row.values.reason ?? null,
      amount: amountOf(row),
      note: row.values.note ?? null,
    };
  }
}
