import type { FormLayout } from './layout';

/** The two families of official papers: the Party's (36-HD/VPTW) and the State's (Decree 30/2020/NĐ-CP). */
export type PaperForm = 'party' | 'state';

export type CellAlign = 'left' | 'center' | 'right';
/** `date` holds yyyy-mm-dd, or text where the day is not known; `ordinal` is the running number, `signature` stays empty and makes rows tall enough to sign. */
export type ColumnKind = 'text' | 'name' | 'number' | 'date' | 'signature' | 'ordinal';
export type CellValue = string | number | null;

export interface ListColumn {
  key: string;
  label: string;
  kind: ColumnKind;
  /** Without it: text to the left, numbers to the right, ordinals in the middle. */
  align?: CellAlign;
  /** A fixed width in millimetres; without it the width follows from what the column holds. */
  widthMm?: number;
}

export interface ListGroup {
  /** Empty for a list that is not grouped. */
  heading: string;
  level: 1 | 2;
  /** One value a column, in the order of the columns. A level-1 group may have no rows of its own. */
  rows: CellValue[][];
  subtotal?: string;
}

export interface SignatureBlock {
  /** Lines in bold capitals such as "TM. BAN TỔ CHỨC", "TRƯỞNG BAN". */
  lines: string[];
  /** A line in italics under the posts, such as "(Ký, ghi rõ họ tên)". */
  note?: string;
  /** Who signs; empty leaves room for a name by hand. */
  name?: string;
}

/** A list to be printed, as plain JSON: no renderer needs anything else. */
export interface ListDocument {
  type: 'list';
  form: PaperForm;
  /** The numbers of the form pack in force; without it those built in. */
  layout?: FormLayout;
  /** Without letterhead: a list taken out of the system is no official paper. */
  isPlain?: boolean;
  language: 'vi';
  orientation: 'portrait' | 'landscape';
  superior: string | null;
  issuer: string;
  /** Number and symbol, such as "05/DS-UBND"; null leaves a blank to fill in, '' leaves the line out. */
  number: string | null;
  /** Null leaves a blank to fill in. */
  place: string | null;
  /** Calendar date as yyyy-mm-dd; null leaves blanks to fill in. */
  date: string | null;
  title: string;
  subtitle: string;
  /** Lines under the title: time, venue, the decision that the list belongs to. */
  notes: string[];
  columns: ListColumn[];
  groups: ListGroup[];
  /** The last line of the table, such as "Tổng cộng: 120 đại biểu". */
  total?: string;
  closing: string[];
  /** One block stands on the right, two or three stand side by side. */
  signatures: SignatureBlock[];
}

/**
 * Counts the rows of a list.
 * @returns the number of rows in all groups, headings and sub-totals left out.
 */
export function countRows(list: Pick<ListDocument, 'groups'>): number {
  return list.groups.reduce((sum, group) => sum + group.rows.length, 0);
}
