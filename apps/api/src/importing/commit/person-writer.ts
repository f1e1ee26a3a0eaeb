import { Injectable } from '@nestjs/common';
import type { ImportField } from '@ky-yeu/contracts/importing-lists';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { Reads } from '../../platform/database/reads';
import type { EvaluationContext } from '../evaluation/context';
import { nameOf } from '../evaluation/people-evaluator';
import type { DraftRow } from '../import-store';
import { newIds } from './new-ids';

const insertPeople = `
insert into people (id, family_name, middle_name, given_name, gender, born_on, born_precision, phone, email, identity_number, note)
select r.id, r."familyName", r."middleName", r."givenName", r.gender, r."bornOn", coalesce(r."bornPrecision", 'DAY'), r.phone, r.email, r."identityNumber", r.note
  from jsonb_to_recordset($1::jsonb) as r(id uuid, "familyName" text, "middleName" text, "givenName" text, gender text, "bornOn" date,
    "bornPrecision" text, phone text, email text, "identityNumber" text, note text)`;

const updatePeople = `
update people p set gender = coalesce(r.gender, p.gender), born_on = coalesce(r."bornOn", p.born_on),
    born_precision = case when r."bornOn" is null then p.born_precision else coalesce(r."bornPrecision", 'DAY') end,
    phone = coalesce(r.phone, p.phone), email = coalesce(r.email, p.email), identity_number = coalesce(r."identityNumber", p.identity_number),
    note = coalesce(r.note, p.note), version = p.version + 1, updated_at = now()
  from jsonb_to_recordset($1::jsonb) as r(id uuid, gender text, "bornOn" date, "bornPrecision" text, phone text, email text,
    "identityNumber" text, note text) where p.id = r.id`;

// A post that the person holds already, under whatever spelling, is not added again.
const insertPosts = `
insert into posts (person_id, organisation_id, unit_name, position_id, title, ordinal)
select r."personId", r."organisationId", r."unitName", r."positionId", r.title,
  coalesce((select max(x.ordinal) + 1 from posts x where x.person_id = r."personId"), 0) + r.ordinal
  from jsonb_to_recordset($1::jsonb) as r("personId" uuid, "organisationId" uuid, "unitName" text, "positionId" uuid, title text, ordinal int)
 where not exists (select 1 from posts x where x.person_id = r."personId" and fold(x.title) = fold(r.title)
   and (x.to_on is null or x.to_on >= current_date))`;

const genders: Record<string, string> = { Nam: 'MALE', Nữ: 'FEMALE' };

function personalValues(row: DraftRow) {
  const { values, facts } = row;
  return {
    gender: values.gender ? (genders[values.gender] ?? null) : null,
    bornOn: facts.bornIso ?? null,
    bornPrecision: facts.bornPrecision ?? null,
    phone: values.phone ?? null,
    email: values.email ?? null,
    identityNumber: values.identityNumber ?? null,
  };
}

const fieldOfColumn: Record<string, ImportField> = {
  gender: 'gender',
  bornOn: 'born',
  bornPrecision: 'born',
  phone: 'phone',
  email: 'email',
  identityNumber: 'identityNumber',
  note: 'note',
};

/** Only what the row changes; the rest stays as the directory has it. */
function changedValues(row: DraftRow, keepsNote: boolean) {
  const all = { ...personalValues(row), note: keepsNote ? (row.values.note ?? null) : null };
  const changes = new Set(row.facts.changes);
  return Object.fromEntries(
    Object.entries(all).filter(([column]) => {
      const field = fieldOfColumn[column];
      return field !== undefined && changes.has(field);
    }),
  );
}

/** Writes the people that rows name, new ones and what changes of known ones. */
@Injectable()
export class PersonWriter {
  constructor(private readonly reads: Reads) {}

  /**
   * @param rows lines that are to be written
   * @param keepsNote whether the note of a row is about the person (and not about his attendance or award)
   * @returns the id of the person of each row, by `n`
   */
  async write(rows: readonly DraftRow[], context: EvaluationContext, keepsNote: boolean): Promise<Map<number, string>> {
    const made = rows.filter((row) => row.matchId === null);
    const known = rows.filter((row) => row.matchId !== null);
    const ids = await newIds(this.reads, made.length);
    const personOf = new Map<number, string>([
      ...made.map((row, index): [number, string] => [row.n, ids[index] ?? '']),
      ...known.map((row): [number, string] => [row.n, row.matchId ?? '']),
    ]);
    await this.insert(made, personOf, keepsNote);
    await this.update(known, keepsNote);
    await this.addPosts([...made, ...known.filter((row) => row.facts.changes?.includes('posts'))], personOf, context);
    return personOf;
  }

  private async insert(rows: readonly DraftRow[], personOf: Map<number, string>, keepsNote: boolean): Promise<void> {
    if (rows.length === 0) return;
    const people = rows.map((row) => ({
      id: personOf.get(row.n),
      ...splitName(nameOf(row)),
      ...personalValues(row),
      note: keepsNote ? (row.values.note ?? null) : null,
    }));
    await this.reads.rows(insertPeople, [JSON.stringify(people)]);
  }

  private async update(rows: readonly DraftRow[], keepsNote: boolean): Promise<void> {
    const changed = rows
      .map((row) => ({ id: row.matchId, ...changedValues(row, keepsNote) }))
      .filter((values) => Object.keys(values).length > 1);
    if (changed.length > 0) await this.reads.rows(updatePeople, [JSON.stringify(changed)]);
  }

  private async addPosts(
    rows: readonly DraftRow[],
    personOf: Map<number, string>,
    context: EvaluationContext,
  ): Promise<void> {
    const posts = rows.flatMap((row) =>
      (row.facts.posts ?? []).map((title, ordinal) => ({
        personId: personOf.get(row.n),
        organisationId: row.facts.organisationId ?? null,
        unitName: row.facts.organisationText ?? null,
        positionId: context.positionOf(title),
        title,
        ordinal,
      })),
    );
    if (posts.length > 0) await this.reads.rows(insertPosts, [JSON.stringify(posts)]);
  }
}
