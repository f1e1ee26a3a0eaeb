import { Injectable } from '@nestjs/common';
import { organisationLevelLabels, organisationSystemLabels } from '@ky-yeu/contracts/closed-lists';
import type { ImportField } from '@ky-yeu/contracts/importing-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import { parseVietnameseDate } from '@ky-yeu/vietnamese/parse-date';
import { Reads } from '../../platform/database/reads';
import { codesOf } from '../evaluation/closed-words';
import type { DraftRow } from '../import-store';
import { newIds } from './new-ids';

const fields = `id uuid, name text, "shortName" text, code text, system text, level text, "parentId" uuid, locality text, "validFrom" date,
  "validTo" date, note text`;

const insertOrganisations = `
insert into organisations (id, name, short_name, code, system, level, parent_id, locality, document_form, valid_from, valid_to, note)
select r.id, r.name, r."shortName", r.code, r.system, r.level, r."parentId", r.locality,
  case when r.system = 'PARTY' then 'PARTY' else 'STATE' end, r."validFrom", r."validTo", r.note
  from jsonb_to_recordset($1::jsonb) as r(${fields})`;

const updateOrganisations = `
update organisations o set short_name = coalesce(r."shortName", o.short_name), code = coalesce(r.code, o.code),
    system = coalesce(r.system, o.system), level = coalesce(r.level, o.level), parent_id = coalesce(r."parentId", o.parent_id),
    locality = coalesce(r.locality, o.locality), valid_from = coalesce(r."validFrom", o.valid_from), valid_to = coalesce(r."validTo", o.valid_to),
    note = coalesce(r.note, o.note), version = o.version + 1, updated_at = now()
  from jsonb_to_recordset($1::jsonb) as r(${fields}) where o.id = r.id`;

const dateOf = (text: string | undefined): string | null => (text ? (parseVietnameseDate(text)?.iso ?? null) : null);

const fieldOfColumn: Record<string, ImportField> = {
  shortName: 'shortName',
  code: 'code',
  system: 'system',
  level: 'level',
  parentId: 'parent',
  locality: 'locality',
  validFrom: 'validFrom',
  validTo: 'validTo',
  note: 'note',
};

/** Writes organisations, parents of the same list included. */
@Injectable()
export class OrganisationWriter {
  constructor(private readonly reads: Reads) {}

  async write(rows: readonly DraftRow[]): Promise<void> {
    const made = rows.filter((row) => row.facts.effect === 'CREATE');
    const ids = await newIds(this.reads, made.length);
    const idOfName = new Map(made.map((row, index) => [fold(row.values.organisationName ?? ''), ids[index] ?? '']));
    const inserted = made.map((row, index) => ({ id: ids[index], ...this.values(row, idOfName) }));
    if (inserted.length > 0) await this.reads.rows(insertOrganisations, [JSON.stringify(inserted)]);
    const updated = rows
      .filter((row) => row.facts.effect === 'UPDATE')
      .map((row) => ({ id: row.matchId, ...this.changes(row, idOfName) }));
    if (updated.length > 0) await this.reads.rows(updateOrganisations, [JSON.stringify(updated)]);
  }

  private values({ values, facts }: DraftRow, idOfName: Map<string, string>) {
    const parent = values.parent ? (facts.parentId ?? idOfName.get(fold(values.parent)) ?? null) : null;
    return {
      name: values.organisationName,
      shortName: values.shortName ?? null,
      code: values.code ?? null,
      system: codesOf(organisationSystemLabels, values.system)[0] ?? null,
      level: codesOf(organisationLevelLabels, values.level)[0] ?? null,
      parentId: parent,
      locality: values.locality ?? null,
      validFrom: dateOf(values.validFrom),
      validTo: dateOf(values.validTo),
      note: values.note ?? null,
    };
  }

  private changes(row: DraftRow, idOfName: Map<string, string>) {
    const changes = new Set(row.facts.changes);
    return Object.fromEntries(
      Object.entries(this.values(row, idOfName)).filter(([column]) => {
        const field = fieldOfColumn[column];
        return field !== undefined && changes.has(field);
      }),
    );
  }
}
