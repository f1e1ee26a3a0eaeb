import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { printCell, type ArrangedTable } from './arrange-list';
import { single, textRuns, twips } from './docx-parts';
import type { HeadLine } from './letterhead';

const aligns = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

interface CellStyle {
  align?: keyof typeof aligns;
  face?: HeadLine['face'];
  fill?: string;
  keep?: boolean;
}

/**
 * Makes the table of a list: head row repeated on each page, headings never at the foot of a page.
 * @param heldRows rows at the end that keep with what follows, so that signatures never stand alone.
 */
export function listTable(arranged: ArrangedTable, heldRows: number): Table {
  const { list, table } = arranged;
  const widths = table.columns.map(({ widthMm }) => twips(widthMm));
  const border = { style: BorderStyle.SINGLE, size: table.stroke * 8, color: '000000' };
  const head = table.columns.map((column) =>
    cell(arranged, column.label, { align: 'center', face: 'bold', keep: true }),
  );
  const rows = list.groups.flatMap((group, i) => {
    const isLast = i === list.groups.length - 1;
    const heading = { face: group.level === 1 ? 'bold' : 'boldItalic', keep: true } as const;
    const fill = group.level === 1 ? { fill: table.groupFill } : {};
    return [
      ...(group.heading ? [wideRow(arranged, group.heading, { ...heading, ...fill })] : []),
      ...group.rows.map((row, number) =>
        bodyRow(
          arranged,
          row,
          isLast && heldRows > 0
            ? number >= group.rows.length - heldRows
            : group.subtotal !== undefined && number === group.rows.length - 1,
        ),
      ),
      ...(group.subtotal
        ? [wideRow(arranged, group.subtotal, { align: 'right', face: 'italic', keep: isLast && heldRows > 0 })]
        : []),
    ];
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: twips(table.padY), bottom: twips(table.padY), left: twips(table.padX), right: twips(table.padX) },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows,
      ...(list.total
        ? [wideRow(arranged, list.total, { align: 'right', face: 'boldItalic', keep: heldRows > 0 })]
        : []),
    ],
  });
}

function bodyRow(
  arranged: ArrangedTable,
  row: ArrangedTable['list']['groups'][number]['rows'][number],
  keep: boolean,
): TableRow {
  const { columns, signatureRow } = arranged.table;
  const isSigned = columns.some(({ kind }) => kind === 'signature');
  return new TableRow({
    cantSplit: true,
    ...(isSigned && { height: { value: twips(signatureRow), rule: HeightRule.ATLEAST } }),
    children: columns.map(({ kind, align }, i) => cell(arranged, printCell(row[i], kind), { align, keep })),
  });
}

function wideRow(arranged: ArrangedTable, text: string, style: CellStyle): TableRow {
  return new TableRow({ cantSplit: true, children: [cell(arranged, text, style, arranged.table.columns.length)] });
}

function cell({ table }: ArrangedTable, text: string, style: CellStyle, columnSpan?: number): TableCell {
  return new TableCell({
    columnSpan,
    verticalAlign: VerticalAlign.CENTER,
    ...(style.fill && { shading: { type: ShadingType.CLEAR, fill: style.fill, color: 'auto' } }),
    children: [
      new Paragraph({
        alignment: aligns[style.align ?? 'left'],
        ...(style.keep && { keepNext: true }),
        spacing: single,
        children: textRuns(text, table.size, style.face),
      }),
    ],
  });
}
