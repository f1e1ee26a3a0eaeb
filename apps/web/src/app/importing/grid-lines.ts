import type { ImportColumn, ImportIssue, ImportRow } from '@ky-yeu/contracts/importing';
import type { ImportField, ImportKind } from '@ky-yeu/contracts/importing-lists';
import { sourceText } from './read-fields';

/** A cell as the grid shows it. */
export interface GridCell {
  field: ImportField;
  value: string;
  /** What the source said, when an editor has typed something else. */
  source: string | null;
  /** Errors and warnings of this cell; what is only told stands in the details of the row. */
  issues: readonly ImportIssue[];
}

/** A line of the grid: a row of data with its place among those, or a line of the source that is none. */
export interface GridLine {
  row: ImportRow;
  /** Place among the rows of data on the page; null for other lines. */
  place: number | null;
  /** The name of the group that starts here. */
  section: string | null;
  cells: readonly GridCell[];
  /** Errors and warnings of the row as a whole. */
  issues: readonly ImportIssue[];
}

interface Shape {
  kind: ImportKind;
  columns: readonly ImportColumn[];
  fields: readonly ImportField[];
}

const isLoud = ({ severity }: ImportIssue) => severity !== 'INFO';

function cellOf(row: ImportRow, field: ImportField, { kind, columns }: Shape): GridCell {
  return {
    field,
    value: row.values[field] ?? '',
    source: row.edits[field] === undefined ? null : sourceText(row, field, kind, columns),
    issues: row.issues.filter((issue) => issue.field === field && isLoud(issue)),
  };
}

/**
 * Sets rows out as lines of the grid. A group is named before its first row, unless its own line stands there already.
 *
 * @param rows one page, in the order of the source
 */
export function gridLines(rows: readonly ImportRow[], shape: Shape): GridLine[] {
  let place = 0;
  let group: string | null = null;
  let isGroupOnShow = false;
  return rows.map((row) => {
    if (row.role !== 'DATA') {
      isGroupOnShow = row.role === 'GROUP';
      return { row, place: null, section: null, cells: [], issues: [] };
    }
    const section: string | null = row.groupName !== group && !isGroupOnShow ? row.groupName : null;
    group = row.groupName;
    isGroupOnShow = false;
    const known = new Set<ImportField | null>(shape.fields);
    return {
      row,
      place: place++,
      section,
      cells: shape.fields.map((field) => cellOf(row, field, shape)),
      // An issue of a field without a column here would be seen nowhere.
      issues: row.issues.filter((issue) => isLoud(issue) && !known.has(issue.field)),
    };
  });
}
