import type { CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { type ImportKind, importFieldLabels, importKindLabels } from '@ky-yeu/contracts/importing-lists';
import { instructions } from './sample-instructions';
import { sampleColumns, type SampleColumn, type SampleLists } from './sample-columns';

export type { SampleLists } from './sample-columns';

/** What the first column of an example says: such a row is never imported. */
export const exampleMark = 'VD';
const listSheet = 'Danh sách';
const choiceSheet = 'Danh mục';
const headRow = 2;
/** Rows that are ready to be filled in: as text, so that no date or leading zero is changed by the spreadsheet. */
const readyRows = 1_000;
const lastRow = 5_000;
const fontName = 'Times New Roman';
const side = { style: 'thin', color: { rgb: '808080' } } as const;
const border = { top: side, right: side, bottom: side, left: side };
const font = (size: number, more: CellStyle['font'] = {}) => ({ name: fontName, size, ...more });
const fill = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } });

const styles = {
  title: { font: font(14, { bold: true }), alignment: { vertical: 'center' } },
  hint: { font: font(11, { italic: true }), alignment: { vertical: 'center' } },
  head: {
    font: font(11, { bold: true }),
    fill: fill('E7E6E6'),
    border,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  example: {
    font: font(11, { italic: true, color: { rgb: '7F7F7F' } }),
    border,
    numFmt: '@',
    alignment: { vertical: 'center', wrapText: true },
  },
  ready: { font: font(11), numFmt: '@', alignment: { vertical: 'center', wrapText: true } },
  text: { font: font(11), alignment: { vertical: 'top', wrapText: true } },
  strong: { font: font(11, { bold: true }), alignment: { vertical: 'top', wrapText: true } },
} satisfies Record<string, CellStyle>;
const requiredHead: CellStyle = { ...styles.head, fill: fill('F8CBAD') };

/**
 * Makes a workbook that an office fills in and sends back: list with drop-downs and two example rows, instructions, and
 * the names that the drop-downs offer.
 * @returns the bytes of the .xlsx file.
 */
export async function sampleWorkbook(kind: ImportKind, lists: SampleLists): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const columns = sampleColumns(kind, lists);
  return writeXlsx({
    properties: { title: titleOf(kind) },
    defaultFont: { name: fontName, size: 11 },
    sheets: [listOf(kind, columns), instructionsOf(kind, columns), choicesOf(columns)],
  });
}

function titleOf(kind: ImportKind): string {
  const label = importKindLabels[kind];
  return /^danh sách/i.test(label) ? label : `Danh sách ${label.toLocaleLowerCase('vi')}`;
}

function listOf(kind: ImportKind, columns: readonly SampleColumn[]): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const put = (row: number, column: number, value: string | null, style: CellStyle) =>
    cells.set(`${row},${column}`, { style, ...(value && { value, type: 'string' as const }) });
  put(0, 0, titleOf(kind).toLocaleUpperCase('vi'), styles.title);
  put(
    1,
    0,
    'Điền từ dòng dưới hai dòng ví dụ (VD). Cột tô màu là bắt buộc. Cách điền xem trang “Hướng dẫn”.',
    styles.hint,
  );
  put(headRow, 0, 'STT', styles.head);
  columns.forEach(({ label, isRequired }, i) => put(headRow, i + 1, label, isRequired ? requiredHead : styles.head));
  for (const example of [0, 1] as const) {
    put(headRow + 1 + example, 0, exampleMark, styles.example);
    columns.forEach(({ examples }, i) => put(headRow + 1 + example, i + 1, examples[example], styles.example));
  }
  for (let row = headRow + 3; row < headRow + 3 + readyRows; row++)
    for (let column = 0; column <= columns.length; column++) put(row, column, null, styles.ready);
  return {
    name: listSheet,
    rows: Array.from({ length: headRow + 3 + readyRows }, () => Array<null>(columns.length + 1).fill(null)),
    cells,
    rowDefs: new Map([
      [0, { height: 24 }],
      [1, { height: 20 }],
      [headRow, { height: 36 }],
      [headRow + 1, { height: 18 }],
      [headRow + 2, { height: 18 }],
    ]),
    columns: [{ width: 7 }, ...columns.map(({ width }) => ({ width }))],
    dataValidations: columns.flatMap(validationOf),
    freezePane: { rows: headRow + 1, columns: 2 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function validationOf({ choices, isClosed, label }: SampleColumn, index: number): DataValidation[] {
  if (choices.length === 0) return [];
  const [cell, list] = [columnName(index + 1), columnName(index)];
  return [
    {
      type: 'list',
      range: `${cell}${headRow + 4}:${cell}${lastRow}`,
      formula1: `'${choiceSheet}'!$${list}$2:$${list}$${choices.length + 1}`,
      allowBlank: true,
      showErrorMessage: isClosed,
      errorStyle: 'stop',
      errorTitle: label,
      errorMessage: `Hãy chọn ${label.toLocaleLowerCase('vi')} trong danh sách thả xuống.`,
    },
  ];
}

/** Each column of the list has its names in the column of the same place. */
function choicesOf(columns: readonly SampleColumn[]): WriteSheet {
  const most = Math.max(0, ...columns.map(({ choices }) => choices.length));
  const rows = Array.from({ length: most }, (_, row) => columns.map(({ choices }) => choices[row] ?? null));
  const cells: NonNullable<WriteSheet['cells']> = new Map(
    columns.map(({ label }, i) => [`0,${i}`, { value: label, type: 'string', style: styles.head }]),
  );
  return {
    name: choiceSheet,
    rows: [columns.map(({ label }) => label), ...rows],
    cells,
    columns: columns.map(({ width }) => ({ width })),
    // Hidden, so that it is not taken for a list when the workbook comes back.
    hidden: true,
  };
}

function instructionsOf(kind: ImportKind, columns: readonly SampleColumn[]): WriteSheet {
  const { general, ofField } = instructions(kind);
  const lines: [string, string, CellStyle][] = [
    ['HƯỚNG DẪN', '', styles.title],
    ...general.map((text, i): [string, string, CellStyle] => [
      i === 0 ? 'Lưu ý' : '',
      `${i + 1}. ${text}`,
      styles.text,
    ]),
    ['CỘT', 'CÁCH ĐIỀN', styles.strong],
    ...columns.map(({ field, isRequired }): [string, string, CellStyle] => [
      importFieldLabels[field],
      `${isRequired ? 'Bắt buộc. ' : ''}${ofField[field] ?? 'Có thể bỏ trống.'}`,
      styles.text,
    ]),
  ];
  const cells: NonNullable<WriteSheet['cells']> = new Map(
    lines.flatMap(([name, text, style], row) => [
      [`${row},0`, { value: name, type: 'string', style }],
      [`${row},1`, { value: text, type: 'string', style }],
    ]),
  );
  // LibreOffice does not grow wrapped rows by itself: about ninety letters stand in a line.
  const heights = lines.map(([, text], row): [number, { height: number }] => [
    row,
    { height: 18 * Math.max(1, Math.ceil(text.length / 90)) },
  ]);
  return {
    name: 'Hướng dẫn',
    rows: lines.map(([name, text]) => [name, text]),
    cells,
    rowDefs: new Map(heights),
    columns: [{ width: 26 }, { width: 90 }],
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}
