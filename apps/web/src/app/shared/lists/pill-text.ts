import {
  filterOperatorLabels,
  needsNoValue,
  parseFilter,
  type FilterTerm,
  type ListDescription,
  type ListFilter,
} from '@ky-yeu/contracts/lists/list-description';
import { showValue } from '@ky-yeu/contracts/lists/show-field';
import { knownName } from '../known-names';

export interface Pill extends FilterTerm {
  /** As it stands in the address. */
  text: string;
  /** "Giới tính là Nam": what it says. */
  words: string;
  /** Ids whose names are not known yet. */
  unknown: string[];
}

function valueWords(field: ListFilter, value: string): string {
  if (field.kind === 'text') return `“${value}”`;
  if (field.kind === 'year' || field.kind === 'number' || field.kind === 'date' || field.kind === 'flag')
    return showValue(field, value).toLocaleLowerCase('vi');
  const one = (each: string) => (field.kind === 'reference' ? (knownName(each) ?? '…') : showValue(field, each));
  return value.split(',').map(one).join(' hoặc ');
}

/** Reads a condition of the address for a list; null when the list does not offer it. */
export function pillOf(list: ListDescription, text: string): Pill | null {
  const term = parseFilter(text);
  const field = term && Object.hasOwn(list.filters, term.field) ? list.filters[term.field] : undefined;
  if (!term || !field) return null;
  const value = needsNoValue(term.operator) ? '' : ` ${valueWords(field, term.value)}`;
  const unknown = field.kind === 'reference' && term.value ? term.value.split(',').filter((id) => !knownName(id)) : [];
  return { ...term, text, unknown, words: `${field.label} ${filterOperatorLabels[term.operator]}${value}` };
}
