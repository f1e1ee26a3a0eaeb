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
  Object.entries(columns).map(([alias, sql]) => `${sql} as "${alias}"`).join(', ');

/**
 * One statement for page and total: `{items, total, page, pageSize}` as JSON text.
 * The materialised list of ids is a fence: without it PostgreSQL walks an index on names and filters row by row.
 */
export function listStatement(source: ListSource, query: PageQuery, filters: Filters, defaultPageSize = 50): ListStatement {
  const page = query.page ?? 1;
  const pageSize = query.pageSize ?? defaultPageSize;
  const values = [...filters.values, pageSize, (page - 1) * pageSize, page];
  const [limit, offset, pageNumber] = [2, 1, 0].map((back) => `$${values.length - back}`);
  const where = filters.where.length ? `where ${filters.where.join(' and ')}` : '';
  const order = orderBy(source, query.sort);
  const joins = source.joins ?? '';
  const alias = source.from.split(' ').at(-1);
  const searched = filters.where.some((condition) => condition.includes('search_key'));
  const guard = source.guard ? `where ${source.guard}` : '';
  const total = source.total && !searched ? source.total : `(select count(*) from ${source.from} ${joins} ${where})`;
  const text = searched
    ? `with hit as materialized (select ${alias}.id from ${source.from} ${joins} ${where})
       select json_build_object('items', coalesce((select json_agg(t) from (
         select ${columnList(source.columns)} from hit join ${source.from} using (id) ${joins} ${source.pageJoins ?? ''}
         order by ${order} limit ${limit}::int offset ${offset}::int) t), '[]'::json),
         'total', (select count(*) from hit), 'page', ${pageNumber}::int, 'pageSize', ${limit}::int)::text as json ${guard}`
    : `select json_build_object('items', coalesce((select json_agg(t) from (
         select ${columnList(source.columns)} from (
           select ${alias}.id from ${source.from} ${joins} ${where} order by ${order} limit ${limit}::int offset ${offset}::int) page
         join ${source.from} using (id) ${joins} ${source.pageJoins ?? ''} order by ${order}) t), '[]'::json),
         'total', ${total}, 'page', ${pageNumber}::int, 'pageSize', ${limit}::int)::text as json ${guard}`;
  return { text, values };
}
