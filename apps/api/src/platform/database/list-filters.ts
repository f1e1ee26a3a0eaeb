import { isRealDate } from '@ky-yeu/contracts/real-date';
import {
  filterOperatorLabels,
  operatorsOf,
  parseFilter,
  type FilterOperator,
  type FilterTerm,
  type ListDescription,
  type ListFilter,
} from '@ky-yeu/contracts/lists/list-description';
import { fold } from '@ky-yeu/vietnamese/fold';
import { DomainError } from '../http/domain-error';

/** `condition` holds `$$` where its value stands. */
export interface Condition {
  condition: string;
  value?: unknown;
}

/** A column, or conditions of its own where the field is no column; needs the joins of the list, not those of its page. */
export type FilterSql = string | { is: string; empty: string };

/** What a list may be filtered by: what the description offers, as SQL. */
export interface FilterFields {
  description: ListDescription;
  sql: Readonly<Record<string, FilterSql>>;
}

function refuse(message: string): never {
  throw new DomainError('VALIDATION_FAILED', { detail: message, issues: [{ path: 'filter', message }] });
}

/** A LIKE pattern for a folded fragment anywhere in a text; a search for signs alone ("%%") finds nothing. */
export const contains = (folded: string): string => (folded ? `%${folded.replace(/[\\%_]/g, '\\$&')}%` : '');

const isNumber = (text: string) => /^-?\d{1,15}([.]\d{1,4})?$/.test(text);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function choices({ label, labels = {} }: ListFilter, value: string): string[] {
  const chosen = value.split(',');
  if (!chosen.every((each) => Object.hasOwn(labels, each)))
    refuse(`Lọc theo ${label}: hãy chọn giá trị trong danh sách (${Object.values(labels).slice(0, 6).join(', ')} …).`);
  return chosen;
}

function references({ label }: ListFilter, value: string): string[] {
  const ids = value.split(',');
  if (!ids.every((id) => uuid.test(id))) refuse(`Lọc theo ${label}: hãy chọn lại từ danh sách gợi ý.`);
  return ids;
}

const readValue: Record<ListFilter['kind'], (field: ListFilter, value: string) => unknown> = {
  choice: choices,
  choices,
  reference: references,
  text: ({ label }, value) => contains(fold(value)) || refuse(`Lọc theo ${label}: hãy nhập chữ cần tìm.`),
  date: ({ label }, value) =>
    isRealDate(value) ? value : refuse(`Lọc theo ${label}: ngày này không có trong lịch, hãy nhập ngày/tháng/năm.`),
  number: ({ label }, value) => (isNumber(value) ? value : refuse(`Lọc theo ${label}: hãy nhập một số.`)),
  year: ({ label }, value) => (/^\d{4}$/.test(value) ? value : refuse(`Lọc theo ${label}: hãy nhập năm bốn chữ số.`)),
  flag: ({ label }, value) =>
    value === 'true' || value === 'false' ? value : refuse(`Lọc theo ${label}: hãy chọn có hoặc không.`),
};

const types = { date: 'date', number: 'numeric', year: 'integer', flag: 'boolean' } as const;

function matches(kind: ListFilter['kind'], column: string): string {
  if (kind === 'choice') return `${column} = any($$::text[])`;
  if (kind === 'choices') return `${column} && $$::text[]`;
  if (kind === 'reference') return `${column} = any($$::uuid[])`;
  if (kind === 'text') return `fold(${column}) like $$`;
  return `${column} = $$::${types[kind]}`;
}

function isEmpty(kind: ListFilter['kind'], column: string): string {
  if (kind === 'choices') return `coalesce(cardinality(${column}), 0) = 0`;
  return kind === 'text' ? `coalesce(${column}, '') = ''` : `${column} is null`;
}

/** What is unknown is not the value either: "not male" finds those without a gender too. */
const negated = (condition: string) => `(${condition}) is not true`;

function conditionOf(kind: ListFilter['kind'], sql: FilterSql, operator: FilterOperator): string {
  const is = typeof sql === 'string' ? matches(kind, sql) : sql.is;
  const empty = typeof sql === 'string' ? isEmpty(kind, sql) : sql.empty;
  switch (operator) {
    case 'empty':
      return empty;
    case 'filled':
      return negated(empty);
    case 'not':
    case 'lacks':
      return negated(is);
    case 'from':
    case 'to':
      return is.replace(/ = (?=\$\$)/, operator === 'from' ? ' >= ' : ' <= ');
    default:
      return is;
  }
}

function read(fields: FilterFields | undefined, text: string): FilterTerm & { field: string } {
  if (!fields) refuse('Danh sách này không lọc được theo điều kiện.');
  const term = parseFilter(text);
  if (!term) refuse(`Lọc: không hiểu điều kiện “${text.slice(0, 60)}”; mỗi điều kiện có dạng mục:phép:giá trị.`);
  if (!Object.hasOwn(fields.description.filters, term.field) || !Object.hasOwn(fields.sql, term.field)) {
    const offered = Object.values(fields.description.filters).map(({ label }) => label);
    refuse(`Lọc: danh sách này chỉ lọc được theo ${offered.join(', ')}.`);
  }
  return term;
}

function check(field: ListFilter, { operator, value }: FilterTerm): unknown {
  const offered = operatorsOf(field);
  if (!offered.includes(operator)) {
    const words = offered.map((each) => filterOperatorLabels[each]).join(', ');
    refuse(`Lọc theo ${field.label}: chỉ lọc được bằng ${words}.`);
  }
  return operator === 'empty' || operator === 'filled' ? undefined : readValue[field.kind](field, value);
}

/**
 * Turns the conditions of a request into SQL. The text comes from the list's declaration alone; each value is a
 * parameter. The conditions come in one order whatever order they were asked in, so that few texts arise.
 * @throws DomainError VALIDATION_FAILED with a sentence for a field or operator that the list does not offer.
 */
export function readFilters(fields: FilterFields | undefined, asked: readonly string[] = []): Condition[] {
  return asked
    .map((text) => {
      const term = read(fields, text);
      const field = fields?.description.filters[term.field];
      const sql = fields?.sql[term.field];
      if (!field || !sql) throw new DomainError('INTERNAL');
      const value = check(field, term);
      return { condition: conditionOf(field.kind, sql, term.operator), ...(value === undefined ? {} : { value }) };
    })
    .sort((one, other) => (one.condition < other.condition ? -1 : one.condition > other.condition ? 1 : 0));
}
