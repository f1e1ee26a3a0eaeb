import type { CellStyle } from 'hucre/xlsx';
import type { ArrangedColumn, ArrangedList } from './arrange-list';
import type { CellAlign } from './document-model';
import type { FontFace } from './fonts';
import { bodyFont } from './layout';
import type { HeadLine } from './letterhead';

export interface SheetStyles {
  head: CellStyle;
  group: CellStyle;
  subgroup: CellStyle;
  subtotal: CellStyle;
  total: CellStyle;
  body: (column: ArrangedColumn, isNumber: boolean) => CellStyle;
  /** Of a calendar date, which stays a date in the sheet. */
  day: (column: ArrangedColumn) => CellStyle;
}

const side = { style: 'thin', color: { rgb: '000000' } } as const;
const border = { top: side, right: side, bottom: side, left: side };
/** Excel's format "Text": what is typed into such a cell later stays text as well. */
const textFormat = '@';

/**
 * Styles a text outside the table.
 * @param size points.
 */
export function textStyle(size: number, face: FontFace, align: CellAlign): CellStyle {
  return {
    font: { name: bodyFont.office, size, bold: face.startsWith('bold'), italic: face.toLowerCase().endsWith('italic') },
    alignment: { horizontal: align, vertical: 'center', wrapText: false },
    numFmt: textFormat,
  };
}

/** Styles a line of the heading. */
export function headStyle({ size, face }: HeadLine): CellStyle {
  const style = textStyle(size, face, 'center');
  return { ...style, alignment: { ...style.alignment, shrinkToFit: true } };
}

/** Makes the styles of a table's cells once, so that thousands of cells share them. */
export function tableStyles({ size, groupFill }: ArrangedList['table']): SheetStyles {
  const cell = (face: FontFace, horizontal: CellAlign, numFmt = textFormat): CellStyle => ({
    ...textStyle(size, face, horizontal),
    border,
    alignment: { horizontal, vertical: 'center', wrapText: true, ...(horizontal !== 'center' && { indent: 1 }) },
    numFmt,
  });
  const made = new Map<string, CellStyle>();
  return {
    head: cell('bold', 'center'),
    group: { ...cell('bold', 'left'), fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: groupFill } } },
    subgroup: cell('boldItalic', 'left'),
    subtotal: cell('italic', 'right'),
    total: cell('boldItalic', 'right'),
    day: ({ align }) => {
      const key = `${align} day`;
      const style = made.get(key) ?? {
        ...cell('regular', align, 'dd/mm/yyyy'),
        alignment: { horizontal: align, vertical: 'center' },
      };
      made.set(key, style);
      return style;
    },
    body: ({ align, kind }, isNumber) => {
      const format = !isNumber ? textFormat : kind === 'number' ? '#,##0' : '0';
      const key = `${align} ${format}`;
      const style = made.get(key) ?? cell('regular', align, format);
      // A column of amounts is as narrow as its widest figure: no room for an indent.
      if (isNumber) style.alignment = { horizontal: align, vertical: 'center' };
      made.set(key, style);
      return style;
    },
  };
}
