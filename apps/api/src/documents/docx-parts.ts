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
import type { SignatureBlock } from './document-model';
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
  return lines.flatMap(({ text, size, face, ruleMm, boxMm }) => {
    const line = new Paragraph({
      ...(heading && face === 'bold' && { heading }),
      alignment: AlignmentType.CENTER,
      spacing: single,
      ...(boxMm && framed(boxMm, widthMm)),
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
      ...(head.marks ? [[cell(head.marks.left, head.leftMm, below), cell(head.marks.right, head.rightMm, below)]] : []),
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

/**
 * Makes the paragraphs of a signature: posts, note, room to sign, name.
 * @param size points.
 */
export function signature({ lines, note, name }: SignatureBlock, size: number, roomMm: number): Paragraph[] {
  const line = (text: string, face: 'bold' | 'italic', before = 0) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...single, before },
      children: textRuns(text, size, face),
    });
  return [
    ...lines.map((text) => line(text, 'bold')),
    ...(note ? [line(note, 'italic')] : []),
    line(name ?? '', 'bold', twips(roomMm)),
  ];
}

/** Makes empty room between two parts, as a paragraph of that height. */
export function gap(heightMm: number, keepNext = false): Paragraph {
  return new Paragraph({
    ...(keepNext && { keepNext }),
    spacing: { before: 0, after: 0, line: twips(heightMm), lineRule: 'exact' },
  });
}

/** A frame around a line, as a paragraph's borders between indents. */
function framed(boxMm: number, widthMm: number): Pick<IParagraphOptions, 'border' | 'indent' | 'spacing'> {
  const indent = Math.max(0, twips((widthMm - boxMm) / 2));
  const edge = { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' } as const;
  return {
    spacing: { ...single, before: 80, after: 60 },
    indent: { left: indent, right: indent },
    border: { top: edge, bottom: edge, left: { ...edge, space: 0 }, right: { ...edge, space: 0 } },
  };
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
