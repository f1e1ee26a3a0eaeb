import { Injectable } from '@nestjs/common';
import type { DoublesPage, DoublesQuery, SuspectedDouble } from '@ky-yeu/contracts/merging';
import { columnList } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { fieldError } from '../platform/http/domain-error';
import { heldToday, personColumns } from './people.reads';

/** People looked at in one statement, and milliseconds after which an answer no longer looks at more. */
const sliceSize = 4000;
const budget = 120;

/** Numbers shared by people of different names are few: all of them open the first page, up to this many. */
const mostStrangers = 100;

const nobody = '00000000-0000-0000-0000-000000000000';
const everybody = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const reasons = `array['IDENTITY_NUMBER','PHONE','UNIT','BIRTH_YEAR']`;

const side = (id: string) =>
  `(select row_to_json(t) from (select ${columnList(personColumns)} from people p ${heldToday} where p.id = ${id}) t)`;

const item = (kinds: string) =>
  `json_build_object('one', ${side('page.one_id')}, 'other', ${side('page.other_id')}, 'reasons', ${kinds})`;

const areNotTold = (one: string, other: string) => `not exists (
  select 1 from person_distinctions d where d.one_id = ${one} and d.other_id = ${other})`;

const strangersStatement = `select coalesce(json_agg(${item(`array['IDENTITY_NUMBER']`)}), '[]')::text as json from (
  select a.id as one_id, b.id as other_id
    from (select identity_number from people where identity_number is not null group by identity_number having count(*) > 1) shared
    join people a using (identity_number) join people b using (identity_number)
   where a.id < b.id and a.search_key <> b.search_key and ${areNotTold('a.id', 'b.id')} limit ${mostStrangers}) page`;

/**
 * The next names in the order of their index: those several people bear, and among these people the keys that two of them share.
 * A name cut off by the limit is left to the next slice. `offset 0` keeps PostgreSQL at the posts of these people: it would read all.
 */
const sliceStatement = `with
  slice as materialized (select id, search_key collate "C" as search_key, born_on, phone, identity_number from people
    where search_key collate "C" >= $1 order by search_key collate "C" limit $4::int),
  edge as (select count(*) = $4::int and min(search_key) < max(search_key) as is_cut, max(search_key) as last from slice),
  named as materialized (select * from (
    select s.*, count(*) over (partition by search_key) as n from slice s, edge where not is_cut or search_key < last) x where n > 1),
  key as (
    select search_key, id, 'BIRTH_YEAR' as kind, extract(year from born_on)::text as value from named where born_on is not null
    union all select search_key, id, 'PHONE', translate(phone, ' .-', '') from named where phone is not null
    union all select search_key, id, 'IDENTITY_NUMBER', identity_number from named where identity_number is not null
    union all select distinct n.search_key, n.id, 'UNIT', x.organisation_id::text
      from named n
      cross join lateral (select organisation_id from posts where person_id = n.id and organisation_id is not null offset 0) x),
  shared as (select search_key, kind, array_agg(id) as ids from key group by search_key, kind, value having count(*) > 1),
  pair as (select s.search_key, a.id as one_id, b.id as other_id, array_agg(distinct kind order by kind) as kinds
    from shared s, unnest(s.ids) a (id), unnest(s.ids) b (id) where a.id < b.id group by s.search_key, a.id, b.id),
  page as (select * from pair where (search_key, one_id, other_id) > ($1, $2::uuid, $3::uuid)
    and ${areNotTold('pair.one_id', 'pair.other_id')} order by search_key, one_id, other_id limit $5::int)
  select json_build_object('items', coalesce((select json_agg(${item(
    `(select array_agg(r order by array_position(${reasons}, r)) from unnest(page.kinds) r)`,
  )} order by search_key, one_id, other_id) from page), '[]'),
    'ends', (select array_agg(search_key || '|' || one_id || '|' || other_id order by search_key, one_id, other_id) from page),
    'cutAt', (select case when is_cut then last when (select count(*) from slice) = $4::int then last || '|' end from edge))::text as json`;

interface Slice {
  items: SuspectedDouble[];
  ends: string[] | null;
  /** The name the next slice begins with; with a bar behind it when that name has been looked at already; null at the end. */
  cutAt: string | null;
}

interface Cursor {
  name: string;
  one: string;
  other: string;
}

function cursorOf(after: string | undefined): Cursor {
  if (!after) return { name: '', one: nobody, other: nobody };
  const match = /^([^|]*)\|([0-9a-f-]{36})\|([0-9a-f-]{36})$/.exec(after);
  if (!match) throw fieldError('after', 'Tiếp theo: hãy mở lại danh sách từ đầu.');
  const [, name = '', one = nobody, other = nobody] = match;
  return { name, one, other };
}

const textOf = ({ name, one, other }: Cursor): string => `${name}|${one}|${other}`;

function cursorBehind(cutAt: string): Cursor {
  const isDone = cutAt.endsWith('|');
  const id = isDone ? everybody : nobody;
  return { name: isDone ? cutAt.slice(0, -1) : cutAt, one: id, other: id };
}

/** Records that may be one person, found by walking the index of names: nobody is compared with everybody. */
@Injectable()
export class DoublesReads {
  constructor(private readonly reads: Reads) {}

  /**
   * The next pairs in the order of names. Looks at some thousand people at a time, until the page is full or a moment has passed:
   * an answer takes the same time in a directory of any size.
   * @throws DomainError VALIDATION_FAILED for an `after` that no page gave.
   */
  async list({ after, pageSize = 25 }: DoublesQuery): Promise<DoublesPage> {
    const until = Date.now() + budget;
    let cursor = cursorOf(after);
    const items = after ? [] : await this.strangers();
    while (items.length < pageSize) {
      const wanted = pageSize - items.length;
      const slice = await this.slice(cursor, wanted);
      items.push(...slice.items);
      const last = slice.ends?.at(-1);
      if (slice.items.length === wanted && last) return { items, next: last };
      if (slice.cutAt === null) return { items, next: null };
      cursor = cursorBehind(slice.cutAt);
      if (Date.now() > until) break;
    }
    return { items, next: textOf(cursor) };
  }

  private async strangers(): Promise<SuspectedDouble[]> {
    return JSON.parse(await this.reads.json(strangersStatement)) as SuspectedDouble[];
  }

  private async slice({ name, one, other }: Cursor, wanted: number): Promise<Slice> {
    return JSON.parse(await this.reads.json(sliceStatement, [name, one, other, sliceSize, wanted])) as Slice;
  }
}
