import type { PageQuery } from '@ky-yeu/contracts/page';
import { DomainError } from '../http/domain-error';
import { contains, readFilters, type FilterFields } from './list-filters';
import type { TextKind } from './reads';

export { contains };

/** How one list is read: everything here is code, only `values` come from the request. */
export interface ListSource {
  /** The table and its alias, "people p". */
  from: string;
  /** Joins needed by filters, sorting and columns. */
  joins?: string;
  /** Joins needed only by the columns of the page shown. */
  pageJoins?: string;
  /** Named columns: alias in the answer → SQL. */
  columns: Record<string, string>;
  /** What `sort` may be → ORDER BY terms; the first is the default. `{dir}` becomes asc or desc. */
  sorts: Record<string, string>;
  /** A unique last term, so that pages never overlap. */
  tieBreak: string;
  /** Total from elsewhere than counting, valid when nothing is filtered. */
  total?: string;
  /** A condition without which the list itself does not exist (an unknown conference). */
  guard?: string;
  /** What `filter` may name; without it the list refuses every condition. */
  fields?: FilterFields;
  /** Common table expressions that the joins use; their first value is that of the first filter. */
  with?: string;
}

export interface Filters {
  where: string[];
  values: unknown[];
}

/** Adds a condition whose `$$` stands for its own value. */
export function filterBy(filters: Filters, condition: string, value: unknown): void {
  if (value === undefined || value === null) return;
  filters.values.push(value);
  filters.where.push(condition.replaceAll('$$', `$${filters.values.length}`));
}

function orderBy(source: ListSource, sort: string | undefined): string {
  const [first] = Object.keys(source.sorts);
  const key = (sort ?? first ?? '').replace(/^-/, '');
  const terms = Object.hasOwn(source.sorts, key) ? source.sorts[key] : undefined;
  if (!terms) {
    const message = `Sắp xếp: chỉ sắp được theo ${Object.keys(source.sorts).join(', ')}.`;
    throw new DomainError('VALIDATION_FAILED', { detail: message, issues: [{ path: 'sort', message }] });
  }
  return terms.replaceAll('{dir}', sort?.startsWith('-') ? 'desc' : 'asc') + `, ${source.tieBreak}`;
}

export interface ListStatement {
  text: string;
  values: unknown[];
  kind: TextKind;
}

/** The rows that a request means: a list with its own filters, and what the user asked for. */
export interface ListScope {
  source: ListSource;
  query: PageQuery;
  /** Without the conditions of `query.filter`. */
  filters: Filters;
}

/** All conditions of a scope, those of `query.filter` last. @throws DomainError VALIDATION_FAILED. */
export function scopeFilters({ source, query, filters }: ListScope): Filters {
  if (!query.filter?.length) return filters;
  const all: Filters = { where: [...filters.where], values: [...filters.values] };
  for (const { condition, value } of readFilters(source.fields, query.filter)) {
    if (value === undefined) all.where.push(condition);
    else filterBy(all, condition, value);
  }
  return all;
}

/** Joins named columns to a SELECT list. */
export const columnList = (columns: Record<string, string>): string =>
  Object.entries(columns)
    .map(([alias, sql]) => `${sql} as "${alias}"`)
    .join(', ');

/** Where a search narrows the rows: only then the hits are worth collecting first. */
const isSearch = (filters: Filters): boolean => filters.where.some((condition) => condition.includes('search_key'));

/** A list keeps so many texts; those of rare combinations of conditions are made anew each time. */
const maxTexts = 300;
/** Texts made before, by the columns of their list (which are never copied) and what else decides them. */
const made = new WeakMap<ListSource['columns'], Map<string, string>>();

/**
 * One statement for page and total: `{items, total, page, pageSize}` as JSON text.
 * After a search the hits are materialised, as a fence: without it PostgreSQL walks an index on names and filters row by row.
 */
export function listStatement(list: ListSource, query: PageQuery, own: Filters): ListStatement {
  const { page = 1, pageSize = 50 } = query;
  const isComposed = Boolean(query.filter?.length);
  const filters = scopeFilters({ source: list, query, filters: own });
  const source = isComposed ? { ...list, total: undefined } : list;
  const values = [...filters.values, pageSize, (page - 1) * pageSize, page];
  const texts = made.get(source.columns) ?? new Map<string, string>();
  made.set(source.columns, texts);
  const key = JSON.stringify([filters.where, query.sort, source.total, source.guard, source.with]);
  const text = texts.get(key) ?? writeStatement(source, query.sort, filters, values.length);
  if (texts.size < maxTexts) texts.set(key, text);
  return { text, values, kind: isComposed ? 'composed' : 'usual' };
}

/** The first `limit` rows of a scope in its order, with all its columns: one row of the answer a row of the list. */
export function rowsStatement(scope: ListScope, limit: number): ListStatement {
  const { source, query } = scope;
  const filters = scopeFilters(scope);
  const { from, joins = '', pageJoins = '' } = source;
  const alias = from.split(' ').at(-1);
  const order = orderBy(source, query.sort);
  const where = filters.where.length ? `where ${filters.where.join(' and ')}` : '';
  const tables = source.with ? `with ${source.with} ` : '';
  const text = `${tables}select ${columnList(source.columns)} from (select ${alias}.id from ${from} ${joins} ${where}
    order by ${order} limit $${filters.values.length + 1}::int) page join ${from} using (id) ${joins} ${pageJoins} order by ${order}`;
  return { text, values: [...filters.values, limit], kind: 'composed' };
}

/** The last three values are the limit, the offset and the number of the page. */
function writeStatement(source: ListSource, sort: string | undefined, filters: Filters, valueCount: number): string {
  const [limit, offset, page] = [2, 1, 0].map((back) => `$${valueCount - back}::int`);
  const { from, joins = '', pageJoins = '', guard } = source;
  const alias = from.split(' ').at(-1);
  const hits = (columns: string) => `select ${columns} from ${from} ${joins}
    ${filters.where.length ? `where ${filters.where.join(' and ')}` : ''}`;
  const order = orderBy(source, sort);
  const cut = `order by ${order} limit ${limit} offset ${offset}`;
  const shown = (rows: string) =>
    `select ${columnList(source.columns)} from ${rows} ${joins} ${pageJoins} order by ${order}`;
  // The joins for the columns run for the rows of the page only, not for every hit.
  const [items, total] = isSearch(filters)
    ? [shown(`(select ${alias}.* from hit ${alias} ${joins} ${cut}) ${alias}`), '(select count(*) from hit)']
    : [shown(`(${hits(`${alias}.id`)} ${cut}) page join ${from} using (id)`), source.total ?? `(${hits('count(*)')})`];
  const tables = [source.with, isSearch(filters) && `hit as materialized (${hits(`${alias}.*`)})`].filter(Boolean);
  return `${tables.length ? `with ${tables.join(', ')}` : ''}
    select json_build_object('items', coalesce((select json_agg(t) from (${items}) t), '[]'::json), 'total', ${total},
      'page', ${page}, 'pageSize', ${limit})::text as json ${guard ? `where ${guard}` : ''}`;
}
