import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ITableCellOptions,
} from 'docx';
import type { HeadLine, Letterhead } from './letterhead';

/** Millimetres as twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
/** Single line pitch; without `auto` Word takes 240 for exact and clips the marks over capitals. */
export const single = { before: 0, after: 0, line: 240, lineRule: 'auto' } as const;
const ruleGap = { before: 0, after: 70, line: 60, lineRule: 'exact' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/**
 * Makes one run a line, with Word's own line breaks between them.
 * @param size points.
 */
export function textRuns(text: string, size: number, face: HeadLine['face'] = 'regular'): TextRun[] {
  const isItalic = face.toLowerCase().endsWith('italic');
  const style = { size: size * 2, ...(face.startsWith('bold') && { bold: true }), ...(isItalic && { italics: true }) };
  return text.split('\n').map((line, i) => new TextRun({ ...style, text: line, ...(i > 0 && { break: 1 }) }));
}

/**
 * Makes the centred paragraphs of a heading: each line, and under it a rule as a paragraph's border between indents.
 * @param widthMm the width of the block, from which the rule's indents follow.
 * @param heading the outline level of the bold lines.
 */
export function headParagraphs(
  lines: HeadLine[],
  widthMm: number,
  heading?: IParagraphOptions['heading'],
): Paragraph[] {
  return lines.flatMap(({ text, size, face, ruleMm }) => {
    const line = new Paragraph({
      ...(heading && face === 'bold' && { heading }),
      alignment: AlignmentType.CENTER,
      spacing: single,
      children: textRuns(text, size, face),
    });
    return ruleMm ? [line, rule(ruleMm, widthMm)] : [line];
  });
}

/** Makes the two blocks at the top of the paper and the row of number and date, as a table without borders. */
export function letterheadTable(head: Letterhead): Table {
  const cell = (lines: HeadLine[], widthMm: number, options: Partial<ITableCellOptions> = {}) =>
    new TableCell({
      width: { size: twips(widthMm), type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      ...options,
      children: lines.length ? headParagraphs(lines, widthMm) : [new Paragraph({ spacing: single })],
    });
  const below = { margins: { left: 0, right: 0, top: twips(1.5) } };
  return bareTable(
    [head.leftMm, head.rightMm],
    [
      [cell(head.left, head.leftMm), cell(head.right, head.rightMm)],
      [cell(head.number ? [head.number] : [], head.leftMm, below), cell([head.date], head.rightMm, below)],
    ],
  );
}

/** Makes a table that shows no lines. */
export function bareTable(widthsMm: number[], rows: TableCell[][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widthsMm.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widthsMm.map((width) => twips(width)),
    borders: noBorders,
    rows: rows.map((children) => new TableRow({ cantSplit: true, children })),
  });
}

function rule(lengthMm: number, widthMm: number): Paragraph {
  const indent = Math.max(0, twips((widthMm - lengthMm) / 2));
  return new Paragraph({
    spacing: ruleGap,
    indent: { left: indent, right: indent },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [new TextRun({ text: '', size: 4 })],
  });
}
