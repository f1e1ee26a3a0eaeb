import type { BulkEdit } from '@ky-yeu/contracts/lists/list-actions';
import { checkContract } from '@ky-yeu/contracts/check-contract';
import type { PageQuery } from '@ky-yeu/contracts/page';
import { filterBy, scopeFilters, type Filters, type ListScope } from '../database/list-statement';
import { cleanQuery } from '../http/contract.pipe';
import { DomainError, fieldError } from '../http/domain-error';

type Contract = new () => PageQuery;

/** Parameters of the address that say how a list looks, not which rows it has. */
const looks = ['page', 'pageSize', 'sort', 'columns', 'density', 'saved'];

/** Reads the conditions of a list as they stand in an address. @throws DomainError VALIDATION_FAILED. */
export function readQuery(Query: Contract, text: string): PageQuery {
  const parameters = new URLSearchParams(text);
  looks.forEach((name) => parameters.delete(name));
  const plain = Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const all = parameters.getAll(name);
      return [name, all.length > 1 ? all : all[0]];
    }),
  );
  const checked = checkContract(Query, cleanQuery(plain), { fromText: true });
  if (checked.value) return checked.value;
  throw new DomainError('VALIDATION_FAILED', { issues: checked.issues, detail: checked.issues[0]?.message });
}

/** The rows of a list, or those of them that were chosen. */
export interface Selection {
  alias: string;
  from: string;
  where: string;
  values: unknown[];
}

/**
 * The rows that a bulk edit means.
 * @param scope all results that are meant; for chosen ids the list without conditions
 */
export function selectionOf(input: BulkEdit, scope: ListScope): Selection {
  const isAll = input.isAll === true;
  if (isAll === Boolean(input.ids?.length)) throw fieldError('ids', 'Hãy chọn ít nhất một dòng.');
  const { where, values } = scopeFilters(scope);
  const filters: Filters = { where: [...where], values: [...values] };
  const alias = scope.source.from.split(' ').at(-1) ?? '';
  const isChosen = `${alias}.id = any ($$::uuid[])`;
  filterBy(filters, isAll ? `not (${isChosen})` : isChosen, isAll ? exceptOf(input) : input.ids);
  return {
    alias,
    from: `${scope.source.from} ${scope.source.joins ?? ''}`,
    where: whereOf(filters),
    values: filters.values,
  };
}

const exceptOf = ({ except }: BulkEdit) => (except?.length ? except : null);
const whereOf = ({ where }: Filters) => (where.length ? `where ${where.join(' and ')}` : '');
