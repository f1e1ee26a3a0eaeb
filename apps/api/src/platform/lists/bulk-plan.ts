import { isRealDate } from '@ky-yeu/contracts/real-date';
import type { BulkEdit } from '@ky-yeu/contracts/lists/list-actions';
import type { ListBulkField } from '@ky-yeu/contracts/lists/list-description';
import { fieldError } from '../http/domain-error';
import type { BulkColumn, ListDefinition } from './list-definition';

/** A bulk edit that has been checked: SQL of the value as it is and as it will be, both over the alias of the table. */
export interface BulkPlan {
  /** null deletes the rows. */
  field: ListBulkField | null;
  column: BulkColumn | null;
  value: string | null;
  /** `old` as text; arrays as JSON. */
  old: (alias: string) => string;
  /** The new value, of the column's own type; `$n` is its parameter. */
  next: (alias: string, parameter: number) => string;
}

const refuse = (label: string, sentence: string): never => {
  throw fieldError('value', `${label}: ${sentence}`);
};

const checks: Record<BulkColumn['type'], (field: ListBulkField, value: string) => unknown> = {
  text: ({ label, labels, maxLength = 500 }, value) => {
    if (labels && !Object.hasOwn(labels, value)) refuse(label, 'hãy chọn một giá trị trong danh sách.');
    if (value.length > maxLength) refuse(label, `dài quá ${maxLength} ký tự, hãy rút gọn.`);
  },
  'text[]': ({ label, labels = {} }, value) =>
    Object.hasOwn(labels, value) || refuse(label, 'hãy chọn một giá trị trong danh sách.'),
  uuid: ({ label }, value) =>
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) || refuse(label, 'hãy chọn lại từ danh sách gợi ý.'),
  date: ({ label }, value) =>
    isRealDate(value) || refuse(label, 'ngày này không có trong lịch, hãy nhập theo dạng ngày/tháng/năm.'),
  boolean: ({ label }, value) => value === 'true' || value === 'false' || refuse(label, 'hãy chọn có hoặc không.'),
  numeric: ({ label }, value) =>
    /^\d{1,15}([.]\d{1,4})?$/.test(value) || refuse(label, 'phải là một số từ 0 trở lên; chưa biết thì để trống.'),
};

/** Reads what to do. @throws DomainError VALIDATION_FAILED with a sentence for what the list does not offer. */
export function planBulk({ description, bulk }: ListDefinition, input: BulkEdit): BulkPlan {
  if (!bulk) throw fieldError('action', 'Danh sách này không sửa hàng loạt được.');
  if (input.action === 'DELETE') {
    if (!description.canDelete) throw fieldError('action', `Không xóa hàng loạt ${description.noun} được.`);
    return { field: null, column: null, value: null, old: () => `''`, next: () => 'null' };
  }
  const name = input.field ?? '';
  const field = Object.hasOwn(description.bulk, name) ? description.bulk[name] : undefined;
  const column = bulk.columns[name];
  if (!field || !column) throw fieldError('field', 'Mục cần sửa: hãy chọn một mục trong danh sách.');
  return planSet(field, column, input);
}

function planSet(field: ListBulkField, column: BulkColumn, { action, value = null }: BulkEdit): BulkPlan {
  const isList = column.type === 'text[]';
  if (value === null && (isList || !field.canBeEmpty)) refuse(field.label, 'hãy chọn giá trị mới.');
  if (value !== null) checks[column.type](field, value);
  if (action !== 'SET' && !isList) throw fieldError('action', `${field.label}: chỉ ghi đè được, không thêm bớt được.`);
  const own = (alias: string) => `${alias}.${column.column}`;
  const old = (alias: string) => (isList ? `to_json(${own(alias)})::text` : `${own(alias)}::text`);
  const next = (alias: string, parameter: number) => {
    const given = `$${parameter}::text`;
    if (action === 'ADD')
      return `case when ${given} = any (${own(alias)}) then ${own(alias)} else ${own(alias)} || ${given} end`;
    if (action === 'REMOVE')
      return `coalesce(nullif(array_remove(${own(alias)}, ${given}), '{}'), array['${column.least ?? ''}'])`;
    return isList ? `array[${given}]` : `${given}::${column.type}`;
  };
  return { field, column, value, old, next };
}
