import { Injectable } from '@nestjs/common';
import type { PersonCandidate } from '@ky-yeu/rules/importing/decide-person';
import { Reads } from '../../platform/database/reads';

/** A person as a list names him. */
export interface WantedPerson {
  n: number;
  /** The folded full name. */
  key: string;
  year: number | null;
  organisationId: string | null;
  identityNumber: string | null;
  chosenId: string | null;
}

type Row = PersonCandidate & { n: number } & Record<string, unknown>;

/** Found by people_key_idx. */
const hasKey = 'p.search_key collate "C" = w.key';

// Of a name that hundreds bear, only those are worth a look whom the birth year, the unit or the identity number allows.
const statement = `
with wanted as (select * from jsonb_to_recordset($1::jsonb) as w(n int, key text, year int, "organisationId" uuid, "identityNumber" text, "chosenId" uuid)),
hit as (
  select distinct w.n, c.id from wanted w cross join lateral (
    (select p.id from people p where ${hasKey} and p.born_on >= make_date(w.year, 1, 1) and p.born_on < make_date(w.year + 1, 1, 1) limit 8)
    union all
    (select p.id from people p where ${hasKey} and p.born_on is null limit 8)
    union all
    (select p.id from people p where ${hasKey} and w.year is null and exists (
       select 1 from posts x where x.person_id = p.id and x.organisation_id = w."organisationId") limit 8)
    union all
    (select p.id from people p where ${hasKey} and w.year is null limit 12)
    union all
    (select p.id from people p where p.identity_number = w."identityNumber" limit 4)
    union all
    (select p.id from people p where p.id = w."chosenId")) c)
select h.n, p.id, p.full_name as name, p.born_on as "bornOn", p.born_precision as "bornPrecision", p.gender,
  p.identity_number as "identityNumber", p.phone, p.email,
  coalesce((select json_agg(json_build_object('title', x.title, 'organisationId', x.organisation_id,
      'organisationName', coalesce(o.name, x.unit_name)) order by x.ordinal, x.id)
    from posts x left join organisations o on o.id = x.organisation_id
   where x.person_id = p.id and (x.to_on is null or x.to_on >= current_date)), '[]') as posts
  from hit h join people p on p.id = h.id order by h.n, p.id`;

/** Finds the people of the directory whom the rows of a list may mean. */
@Injectable()
export class PersonCandidates {
  constructor(private readonly reads: Reads) {}

  /** For each row (by `n`) those who bear the name, or the identity number, or were chosen by hand. */
  async find(wanted: readonly WantedPerson[]): Promise<Map<number, PersonCandidate[]>> {
    if (wanted.length === 0) return new Map();
    const rows = await this.reads.rows<Row>(statement, [JSON.stringify(wanted)]);
    return Map.groupBy(rows, (row) => row.n);
  }
}
