import { Injectable } from '@nestjs/common';
import { organisationKeys } from '@ky-yeu/rules/importing/organisation-keys';
import { Reads } from '../../platform/database/reads';

/** An organisation that a name may mean. */
export interface Unit {
  id: string;
  name: string;
  parentName: string | null;
  validTo: string | null;
}

/** Either the one organisation meant, or several that could be, or none of both. */
export interface UnitMatch {
  unit: Unit | null;
  several: Unit[];
}

interface Hit extends Unit {
  key: string;
  isNear: boolean;
}

// A name, a short name or a former name; "Ban Dân vận" in a list of Quận ủy Tây Hồ may be its "Ban Dân vận Quận ủy Tây Hồ".
const statement = `
with recursive near (id, name, depth) as (
  select o.id, o.name, 0 from organisations o where o.id = any ($2::uuid[])
  union select o.id, o.name, near.depth + 1 from organisations o join near on o.parent_id = near.id where near.depth < 4),
wanted as materialized (select distinct key from unnest($1::text[]) as key where key <> ''),
hit as (
  select w.key, x.id, x.is_longer from wanted w cross join lateral (
    -- A limit each, or the planner folds every name of the directory again for each list.
    (select o.id, false as is_longer from organisations o where fold(o.name) = w.key limit 50)
    union (select o.id, false from organisations o where o.short_name is not null and fold(o.short_name) = w.key limit 50)
    union (select n.organisation_id, false from organisation_names n where n.search_key = w.key limit 50)) x
  union select w.key, o.id, true from wanted w cross join near join lateral (
    select o.id from organisations o where fold(o.name) = w.key || ' ' || fold(near.name) limit 50) o on near.depth = 0)
select h.key, o.id, o.name, parent.name as "parentName", o.valid_to as "validTo",
  h.is_longer or exists (select 1 from near where near.id = o.id) as "isNear"
  from hit h join organisations o on o.id = h.id left join organisations parent on parent.id = o.parent_id
 where $3::date is null or o.valid_to is null or o.valid_to >= $3::date`;

function choose(hits: Hit[]): UnitMatch {
  const distinct = [...new Map(hits.map((hit) => [hit.id, hit])).values()];
  const near = distinct.filter((hit) => hit.isNear);
  const left = near.length > 0 ? near : distinct;
  const [only] = left;
  return left.length === 1 && only ? { unit: only, several: [] } : { unit: null, several: left };
}

/** Finds the organisations that a list names. */
@Injectable()
export class UnitResolver {
  constructor(private readonly reads: Reads) {}

  /**
   * @param names as written in the list
   * @param near organisations whose own units are meant first: the host, the sender
   * @param on the date on which the unit must still exist, 'YYYY-MM-DD'; null for any
   * @returns for each name what was found, by the name as written
   */
  async resolve(names: readonly string[], near: readonly string[], on: string | null): Promise<Map<string, UnitMatch>> {
    if (names.length === 0) return new Map();
    const keys = new Map(names.map((name) => [name, organisationKeys(name)]));
    const hits = await this.reads.rows<Hit & Record<string, unknown>>(statement, [
      [...new Set([...keys.values()].flat())],
      near,
      on,
    ]);
    const byKey = Map.groupBy(hits, (hit) => hit.key);
    return new Map([...keys].map(([name, its]) => [name, choose(its.flatMap((key) => byKey.get(key) ?? []))]));
  }
}
