import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import type { FieldKind, ListColumn, ListDescription } from './list-description';

type Item = Readonly<Record<string, unknown>>;
type Labelled = { kind: FieldKind; labels?: Readonly<Record<string, string>> };

function showDay(iso: string, precision: unknown): string {
  const date = formatDate(iso.slice(0, 10));
  return precision === 'YEAR' ? date.slice(6) : precision === 'MONTH' ? date.slice(3) : date;
}

const writers: Readonly<Partial<Record<FieldKind, (value: unknown, precision: unknown) => string>>> = {
  date: (value, precision) => showDay(String(value), precision),
  flag: (value) => (value === true || value === 'true' ? 'Có' : 'Không'),
  number: (value) => formatNumber(Number(value)),
};

/**
 * Writes one value in Vietnamese: the words of a closed list, dates as dd/MM/yyyy, yes and no.
 * @returns '' for what is unknown.
 */
export function showValue({ kind, labels }: Labelled, value: unknown, precision?: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((each) => showValue({ kind, labels }, each)).join(', ');
  const text = String(value);
  return labels ? (labels[text] ?? text) : (writers[kind]?.(value, precision) ?? text);
}

function insteadOf(key: string, column: ListColumn | undefined, values: Item, shown: readonly string[]): string {
  const other = column?.instead;
  return other && !shown.includes(other) && values[other] ? other : key;
}

/**
 * Writes a cell as the screen and the export show it: the value, and after it what stands beside it where that has no
 * column of its own and is not already named.
 * @param shown the keys of the columns that are shown
 */
export function showCell(list: ListDescription, key: string, item: object, shown: readonly string[]): string {
  const values = item as Item;
  const write = (name: string, column: ListColumn | undefined) =>
    showValue(column ?? { kind: 'text' }, values[name], column?.precision && values[column.precision]);
  const column = list.columns[key];
  const beside = (column?.beside ?? []).filter((name) => !shown.includes(name));
  return beside.reduce(
    (text, name) => {
      const more = write(name, list.columns[name]);
      if (!more || text.includes(more)) return text;
      return text ? `${text}, ${more}` : more;
    },
    write(insteadOf(key, column, values, shown), column),
  );
}

/** The columns shown unless the user has chosen others. */
export const usualColumns = (list: ListDescription): string[] =>
  Object.entries(list.columns)
    .filter(([, { isExtra }]) => !isExtra)
    .map(([key]) => key);

/**
 * The columns to show, in order: those asked for that exist, the first one of the list always first.
 * @param asked none for the usual ones
 */
export function columnsToShow(list: ListDescription, asked: readonly string[] | null | undefined): string[] {
  if (!asked?.length) return usualColumns(list);
  const [first = ''] = Object.keys(list.columns);
  return [...new Set([first, ...asked.filter((key) => Object.hasOwn(list.columns, key))])];
}
