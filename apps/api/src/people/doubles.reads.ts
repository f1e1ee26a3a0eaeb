import { Injectable } from '@nestjs/common';
import type { DoublesQuery } from '@ky-yeu/contracts/merging';
import { columnList } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { heldToday, personColumns } from './people.reads';

/** Pairs looked for at most: a directory with more has enough to settle before the next ones matter. */
const most = 1000;

const phone = (alias: string) => `translate(${alias}.phone, ' .-', '')`;
const year = (alias: string) => `extract(year from ${alias}.born_on)`;

const shareUnit = `exists (select 1 from posts x join posts y on y.organisation_id = x.organisation_id
  where x.person_id = a.id and y.person_id = b.id)`;

/** Each reason as: keys that several people share, found from one index; then the pairs behind each key. */
const branches: readonly { strength: number; keys: string; pairs: string }[] = [
  {
    strength: 1,
    keys: `select identity_number as k from people where identity_number is not null group by k having count(*) > 1`,
    pairs: 'people a on a.identity_number = d.k join people b on b.identity_number = d.k and b.id > a.id',
  },
  {
    strength: 2,
    keys: `select ${phone('p')} as k from people p where p.phone is not null group by k having count(*) > 1`,
    pairs: `people a on ${phone('a')} = d.k and a.phone is not null
      join people b on ${phone('b')} = d.k and b.phone is not null and b.id > a.id and b.search_key = a.search_key`,
  },
  {
    strength: 3,
    keys: `select p.search_key as k, x.organisation_id as o from posts x join people p on p.id = x.person_id
      where x.organisation_id is not null group by k, o having count(*) > 1`,
    pairs: `people a on a.search_key = d.k join people b on b.search_key = d.k and b.id > a.id
       and exists (select 1 from posts x where x.person_id = a.id and x.organisation_id = d.o)
       and exists (select 1 from posts x where x.person_id = b.id and x.organisation_id = d.o)`,
  },
  {
    strength: 4,
    keys: `select search_key as k, ${year('p')} as y from people p where born_on is not null group by k, y having count(*) > 1`,
    pairs: `people a on a.search_key = d.k and ${year('a')} = d.y
      join people b on b.search_key = d.k and ${year('b')} = d.y and b.id > a.id`,
  },
];

/**
 * The branches run one after the other and only until enough pairs are found; none compares every two people of one name,
 * so that a directory without doubles costs a walk over its indexes and no more.
 */
const candidates = branches
  .map(
    ({
      strength,
      keys,
      pairs,
    }) => `select a.id as one_id, b.id as other_id, ${strength} as strength from (${keys}) d join ${pairs}
      where not exists (select 1 from person_distinctions s
        where s.one_id = least(a.id, b.id) and s.other_id = greatest(a.id, b.id))`,
  )
  .join(' union all ');

const side = (alias: string) =>
  `(select row_to_json(t) from (select ${columnList(personColumns)} from people p ${heldToday} where p.id = ${alias}.id) t)`;

const reasons = `array_remove(array[
  case when a.identity_number = b.identity_number then 'IDENTITY_NUMBER' end,
  case when a.search_key = b.search_key and ${phone('a')} = ${phone('b')} then 'PHONE' end,
  case when a.search_key = b.search_key and ${shareUnit} then 'UNIT' end,
  case when a.search_key = b.search_key and ${year('a')} = ${year('b')} then 'BIRTH_YEAR' end], null)`;

const statement = `with found as materialized (select * from (${candidates}) c limit ${most + 1}),
  pair as materialized (select one_id, other_id, min(strength) as strength from found group by one_id, other_id),
  page as (select a.search_key, pair.*, row_number() over (order by strength, a.search_key, one_id, other_id) as n
    from pair join people a on a.id = pair.one_id order by n limit $1::int offset $2::int)
  select json_build_object(
    'items', coalesce((select json_agg(json_build_object('one', ${side('a')}, 'other', ${side('b')}, 'reasons', ${reasons}) order by page.n)
      from page join people a on a.id = page.one_id join people b on b.id = page.other_id), '[]'),
    'total', (select count(*) from pair), 'isCapped', (select count(*) > ${most} from found),
    'page', $3::int, 'pageSize', $1::int)::text as json`;

/** Records that may be one person, found without comparing everybody with everybody. */
@Injectable()
export class DoublesReads {
  constructor(private readonly reads: Reads) {}

  /** A page as JSON text, the strongest reasons first; the total is capped and says so. */
  list({ page = 1, pageSize = 25 }: DoublesQuery): Promise<string> {
    return this.reads.json(statement, [pageSize, (page - 1) * pageSize, page]);
  }
}
