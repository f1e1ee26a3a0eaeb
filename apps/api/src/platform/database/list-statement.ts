import type { PageQuery } from '@ky-yeu/contracts/page';
import { DomainError } from '../http/domain-error';

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

/** A LIKE pattern for a folded fragment anywhere in a text. */
export const contains = (folded: string): string => `%${folded.replace(/[\\%_]/g, '\\$&')}%`;

function orderBy(source: ListSource, sort: string | undefined): string {
  const [first] = Object.keys(source.sorts);
  const key = (sort ?? first ?? '').replace(/^-/, '');
  const terms = source.sorts[key];
  if (!terms) {
    const message = `Sắp xếp: chỉ sắp được theo ${Object.keys(source.sorts).join(', ')}.`;
    throw new DomainError('VALIDATION_FAILED', { detail: message, issues: [{ path: 'sort', message }] });
  }
  return terms.replaceAll('{dir}', sort?.startsWith('-') ? 'desc' : 'asc') + `, ${source.tieBreak}`;
}

export interface ListStatement {
  text: string;
  values: unknown[];
}

/** Joins named columns to a SELECT list. */
export const columnList = (columns: Record<string, string>): string =>
  Object.entries(columns)
    .map(([alias, sql]) => `${sql} as "${alias}"`)
    .join(', ');

/** Where a search narrows the rows: only then the ids are worth collecting first. */
const isSearch = (filters: Filters): boolean => filters.where.some((condition) => condition.includes('search_key'));

/**
 * One statement for page and total: `{items, total, page, pageSize}` as JSON text.
 * After a search the list of ids is materialised, as a fence: without it PostgreSQL walks an index on names and filters row by row.
 */
export function listStatement(source: ListSource, query: PageQuery, filters: Filters): ListStatement {
  const { page = 1, pageSize = 50 } = query;
  const values = [...filters.values, pageSize, (page - 1) * pageSize, page];
  const [limit, offset, pageNumber] = [2, 1, 0].map((back) => `$${values.length - back}`);
  const { from, joins = '', pageJoins = '', guard } = source;
  const ids = `select ${from.split(' ').at(-1)}.id from ${from} ${joins}
    ${filters.where.length ? `where ${filters.where.join(' and ')}` : ''}`;
  const order = orderBy(source, query.sort);
  const cut = `order by ${order} limit ${limit}::int offset ${offset}::int`;
  const pick = (hits: string, end: string) => `select ${columnList(source.columns)} from ${hits}
    join ${from} using (id) ${joins} ${pageJoins} ${end}`;
  const [items, total] = isSearch(filters)
    ? [pick('hit', cut), '(select count(*) from hit)']
    : [pick(`(${ids} ${cut}) hit`, `order by ${order}`), source.total ?? `(select count(*) from (${ids}) counted)`];
  const text = `${isSearch(filters) ? `with hit as materialized (${ids})` : ''}
    select json_build_object('items', coalesce((select json_agg(t) from (${items}) t), '[]'::json), 'total', ${total},
      'page', ${pageNumber}::int, 'pageSize', ${limit}::int)::text as json ${guard ? `where ${guard}` : ''}`;
  return { text, values };
}
