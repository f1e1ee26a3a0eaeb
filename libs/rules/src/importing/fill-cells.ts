import type { ImportField } from '@ky-yeu/contracts/importing-lists';
import type { ImportIssue } from '@ky-yeu/contracts/importing';
import type { MappedColumn } from './map-columns';
import type { SheetGrid } from './sheet-grid';

/** Something that was done to a cell while the sheet was analysed; the reader of the row turns it into an issue. */
export interface LineRemark {
  /** Column, null for the row. */
  index: number | null;
  severity: ImportIssue['severity'];
  message: string;
}

/** A data row while a table is worked on. */
export interface WorkLine {
  row: number;
  line: number;
  cells: string[];
  remarks: LineRemark[];
  /** Changes where a group header stands between two rows. */
  section: number;
}

const ditto = /^[-–\s]*(?:nt|n\.t\.?|như trên|″|"|''|”|“|〃|\/\/|,,|´´|`{2})[-–\s]*$/iu;
const repeatable: ReadonlySet<ImportField> = new Set<ImportField>([
  'posts',
  'organisation',
  'group',
  'site',
  'role',
  'reason',
  'amount',
  'note',
  'parent',
  'locality',
  'system',
  'level',
  'gender',
  'recipientKind',
  'invitation',
  'presence',
]);
const blankFill: ReadonlySet<ImportField> = new Set<ImportField>(['organisation', 'group', 'site']);

/**
 * Completes cells that say what the row above says: merged downwards, ditto marks, and a unit written only once.
 *
 * @param lines the data rows of one table in order; their cells and remarks are changed
 */
export function fillCells(lines: readonly WorkLine[], columns: readonly MappedColumn[], grid: SheetGrid): void {
  columns.forEach(({ field, header }, index) => {
    if (field === null || field === 'ordinal') return;
    fillMerged(lines, index, field, grid);
    if (repeatable.has(field)) fillDitto(lines, index);
    if (blankFill.has(field) && isWrittenOnce(lines, index)) fillBlank(lines, index, header);
  });
}

const names: ReadonlySet<ImportField> = new Set<ImportField>(['fullName', 'familyAndMiddle', 'givenName']);

function fillMerged(lines: readonly WorkLine[], index: number, field: ImportField, grid: SheetGrid): void {
  if (names.has(field)) return;
  for (const line of lines) {
    if (line.cells[index] !== '') continue;
    const merge = grid.mergesAt.get(line.row)?.find((each) => each.left === index && each.top < line.row);
    const text = merge ? (grid.rows[merge.top]?.[index] ?? '') : '';
    if (text !== '') line.cells[index] = text;
  }
}

function fillDitto(lines: readonly WorkLine[], index: number): void {
  let before = '';
  for (const line of lines) {
    const text = line.cells[index] ?? '';
    if (!ditto.test(text)) {
      before = text;
      continue;
    }
    line.cells[index] = before;
    line.remarks.push(
      before === ''
        ? { index, severity: 'WARNING', message: `“${text}” nghĩa là như trên nhưng dòng trên để trống: hãy điền.` }
        : { index, severity: 'INFO', message: `“${text}” được đọc là như dòng trên: “${before}”.` },
    );
  }
}

/** A unit written at its first person only: the cells between are empty and no neighbour repeats one. */
function isWrittenOnce(lines: readonly WorkLine[], index: number): boolean {
  const texts = lines.map((line) => line.cells[index] ?? '');
  if (texts.length < 3 || texts[0] === '') return false;
  const filled = texts.filter((text) => text !== '');
  const hasRepeat = filled.some((text, place) => place > 0 && text === filled[place - 1]);
  return !hasRepeat && (texts.length - filled.length) / texts.length >= 0.4;
}

function fillBlank(lines: readonly WorkLine[], index: number, header: string): void {
  let before: WorkLine | null = null;
  let text = '';
  for (const line of lines) {
    if (line.cells[index] !== '') {
      before = line;
      text = line.cells[index] ?? '';
    } else if (before && before.section === line.section) {
      line.cells[index] = text;
      line.remarks.push({
        index,
        severity: 'WARNING',
        message: `Ô “${header}” để trống, lấy theo dòng ${before.line}: “${text}”. Hãy kiểm tra, sửa nếu không đúng.`,
      });
    }
  }
}
