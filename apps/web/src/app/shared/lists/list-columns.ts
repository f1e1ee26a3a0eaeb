import type { ListColumn, ListDescription } from '@ky-yeu/contracts/lists/list-description';
import { showCell } from '@ky-yeu/contracts/lists/show-field';
import type { Column } from '../data-list';

/** What a list has its own way of a column that the description tells. */
export type ColumnLooks<Item> = Partial<Pick<Column<Item>, 'sort' | 'width' | 'align' | 'isWideOnly' | 'cell'>>;

function columnOf<Item extends object>(
  list: ListDescription,
  key: string,
  { label, kind, isExtra }: ListColumn,
  looks: ColumnLooks<Item> = {},
): Column<Item> {
  return {
    key,
    header: label,
    ...(isExtra ? { isExtra } : {}),
    ...(kind === 'number' ? { align: 'end' } : {}),
    cell: (item, shown) => showCell(list, key, item, shown) || null,
    ...looks,
  };
}

/**
 * Makes the columns of a list from its description, so that the screen writes what the export writes.
 * @param looks widths and orders to sort by, for some of them
 */
export function columnsOf<Item extends object>(
  list: ListDescription,
  looks: Readonly<Record<string, ColumnLooks<Item>>> = {},
): Column<Item>[] {
  return Object.entries(list.columns).map(([key, column]) => columnOf(list, key, column, looks[key]));
}
