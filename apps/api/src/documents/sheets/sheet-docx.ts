import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  ImageRun,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ITableCellBorders,
} from 'docx';
import { bareTable, single, twips } from '../docx-parts';
import { bodyFont } from '../layout';
import type { SheetBox, SheetDocument } from '../sheet-model';
import { fitText, type TextBox } from './fit-text';
import { cutMarks, moveBox, placeCards } from './place-cards';
import { qrPng } from '../qr-code';
import { gridOf, type GridBorder, type GridCell, type SheetGrid } from './sheet-grid';

/** A paragraph that Word wants between two tables, as low as can be: twips. */
const hairline = 20;
const pixelsPerMm = 96 / 25.4;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const verticals = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

/**
 * Writes cards on sheets as a Word document: a table of fixed cells a page, real text in the lines of the PDF.
 * Word sets no text upside down but up and down a page: a sheet with such text lies on its side.
 * @returns the bytes of the .docx file.
 */
export async function renderSheetDocx(document: SheetDocument): Promise<Buffer> {
  const pages = pagesOf(document);
  const isOnSide = pages.flat().some(({ type, ...box }) => type === 'text' && 'isTurned' in box && box.isTurned);
  const { width, height } = document.page;
  const page = isOnSide ? { width: height, height: width } : { width, height };
  const placed = isOnSide ? pages.map((boxes) => boxes.map((box) => layOnSide(box, height))) : pages;
  const start = cornerOf(placed.flat());
  const word = new Document({
    title: document.title,
    styles: {
      default: {
        document: {
          run: { font: bodyFont.office, size: 2, language: { value: 'vi-VN' } },
          paragraph: { spacing: single },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: { top: start.y - hairline, left: start.x, right: 0, bottom: 0, header: 0, footer: 0, gutter: 0 },
          },
        },
        children: [
          ...placed.flatMap((boxes, i) => [hair(i > 0), pageTable(gridOf(boxes, start), document, isOnSide)]),
          hair(false),
        ],
      },
    ],
  });
  return Packer.toBuffer(word);
}

/** The pieces of each page. A table has no room outside for marks: thin outlines of the cards stand for them. */
function pagesOf(document: SheetDocument): SheetBox[][] {
  const { width, height } = document.card;
  const marks = document.cutMarks ? cutMarks(document) : { isBetween: true, lines: [] };
  const outline: SheetBox[] = marks.isBetween
    ? []
    : [{ type: 'rectangle', x: 0, y: 0, width, height, stroke: 'BFBFBF', strokePt: 0.25 }];
  const between = marks.isBetween
    ? marks.lines.map((mark): SheetBox => ({ type: 'line', ...mark, strokePt: 0.25 }))
    : [];
  return placeCards(document).map((cards) => [
    ...between,
    ...cards.flatMap(({ card, x, y }) => [...outline, ...card.boxes].map((box) => moveBox(box, x, y))),
  ]);
}

/** Turns a piece with its page by a quarter to the right. */
function layOnSide(box: SheetBox, pageHeight: number): SheetBox {
  if (box.type === 'line') return { ...box, x: pageHeight - box.toY, y: box.x, toX: pageHeight - box.y, toY: box.toX };
  if (box.type === 'qr') return { ...box, x: pageHeight - box.y - box.size, y: box.x };
  const { x, y, width, height } = box;
  const turned = { x: pageHeight - y - height, y: x, width: height, height: width };
  return { ...box, ...turned };
}

function cornerOf(boxes: SheetBox[]): { x: number; y: number } {
  const least = (values: number[]) => twips(Math.max(0, Math.min(...values, 100)));
  return { x: least(boxes.map(({ x }) => x)), y: Math.max(hairline, least(boxes.map(({ y }) => y))) };
}

function hair(isNewPage: boolean): Paragraph {
  return new Paragraph({
    ...(isNewPage && { pageBreakBefore: true }),
    spacing: { before: 0, after: 0, line: hairline, lineRule: 'exact' },
  });
}

function pageTable(grid: SheetGrid, document: SheetDocument, isOnSide: boolean): Table {
  if (grid.widths.length === 0 || grid.heights.length === 0)
    return bareTable([10], [[new TableCell({ children: [] })]]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: grid.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: grid.widths,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: grid.rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          height: { value: grid.heights[row] ?? 0, rule: HeightRule.EXACT },
          children: cells.map((cell) => tableCell(cell, document, isOnSide)),
        }),
    ),
  });
}

function tableCell(cell: GridCell, document: SheetDocument, isOnSide: boolean): TableCell {
  const { box, fill, columnSpan, rowSpan } = cell;
  const text = box?.type === 'text' ? box : null;
  const direction = text?.isTurned
    ? TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT
    : TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT;
  return new TableCell({
    columnSpan,
    rowSpan,
    ...(text && { verticalAlign: verticals[text.vertical] }),
    ...(text && isOnSide && { textDirection: direction }),
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    ...bordersOf(cell),
    children: [content(cell, document, isOnSide)],
  });
}

function content({ box }: GridCell, document: SheetDocument, isOnSide: boolean): Paragraph {
  if (!box) return emptyParagraph();
  return box.type === 'qr' ? codeParagraph(box, document.title) : textParagraph(box, isOnSide);
}

/** Only the borders that are there: a thousand cards make a long document as it is. */
function bordersOf(cell: GridCell): { borders?: ITableCellBorders } {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const border = cell[side];
    return border ? [[side, line(border)] as const] : [];
  });
  return sides.length ? { borders: Object.fromEntries(sides) } : {};
}

function line({ size, colour, isDashed }: GridBorder): IBorderOptions {
  return { style: isDashed ? BorderStyle.DASHED : BorderStyle.SINGLE, size, color: colour };
}

function textParagraph(box: TextBox, isOnSide: boolean): Paragraph {
  // A box on its side is set in its own, upright measures.
  const { lines, size } = fitText(isOnSide ? { ...box, width: box.height, height: box.width } : box);
  const isItalic = box.face.toLowerCase().endsWith('italic');
  const style = {
    size: Math.round(size * 2),
    color: box.colour ?? '000000',
    ...(box.face.startsWith('bold') && { bold: true }),
    ...(isItalic && { italics: true }),
  };
  return new Paragraph({
    alignment: alignments[box.align],
    children: lines.map((text, i) => new TextRun({ ...style, text, ...(i > 0 && { break: 1 }) })),
  });
}

function codeParagraph({ content, size }: Extract<SheetBox, { type: 'qr' }>, title: string): Paragraph {
  const pixels = Math.floor(size * pixelsPerMm) - 1;
  const alt = { name: 'QR', title: 'Mã QR', description: `Mã QR: ${title}` };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: qrPng(content),
        transformation: { width: pixels, height: pixels },
        altText: alt,
      }),
    ],
  });
}

/** One point high, as the document's own text size is: the row's height is fixed by its rule. */
const emptyParagraph = (): Paragraph => new Paragraph({});
