import { Document, HeadingLevel, Packer, Paragraph, TableCell, WidthType } from 'docx';
import type { ArrangedList } from './arrange-list';
import { pageHeaders, pageProperties } from './docx-page';
import { bareTable, gap, headParagraphs, letterheadTable, signature, single, textRuns, twips } from './docx-parts';
import { listTable } from './docx-table';
import { bodyFont, heldRows } from './layout';

/**
 * Writes a list as a Word document with the same lines, widths and sizes as the PDF.
 * @returns the bytes of the .docx file.
 */
export async function renderDocx(arranged: ArrangedList): Promise<Buffer> {
  const { list, layout, textMm } = arranged;
  const document = new Document({
    title: arranged.documentTitle,
    creator: list.issuer,
    styles: {
      default: {
        document: {
          run: { font: bodyFont.office, size: layout.closingSize * 2, language: { value: 'vi-VN' } },
          paragraph: { spacing: single },
        },
        heading1: { run: { font: bodyFont.office, color: '000000' }, paragraph: { spacing: single } },
      },
    },
    sections: [
      {
        properties: pageProperties(layout, { orientation: list.orientation, isFirst: true }),
        headers: pageHeaders(layout),
        children: [
          ...(arranged.letterhead ? [letterheadTable(arranged.letterhead), gap(6)] : []),
          ...headParagraphs(arranged.title, textMm, HeadingLevel.HEADING_1),
          gap(4),
          listTable(arranged, heldRows),
          ...ending(arranged),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Closing lines and signatures; every line keeps with the next, so that the last rows come along to a new page. */
function ending({ list, layout, textMm, table }: ArrangedList): (Paragraph | ReturnType<typeof bareTable>)[] {
  const closing = list.closing.map(
    (line, i) =>
      new Paragraph({
        keepNext: list.signatures.length > 0,
        spacing: { ...single, before: twips(i === 0 ? 3 : 1) },
        children: textRuns(line, layout.closingSize),
      }),
  );
  if (list.signatures.length === 0) return closing;
  const alone = list.signatures.length === 1;
  const blocks = alone ? [null, ...list.signatures] : list.signatures;
  const widthMm = textMm / blocks.length;
  const cells = blocks.map(
    (block) =>
      new TableCell({
        width: { size: twips(widthMm), type: WidthType.DXA },
        margins: { left: 0, right: 0 },
        children: block
          ? signature(block, layout.signatureSize, table.signatureRoom)
          : [new Paragraph({ spacing: single })],
      }),
  );
  return [
    ...closing,
    gap(3, true),
    bareTable(
      blocks.map(() => widthMm),
      [cells],
    ),
    gap(0.4),
  ];
}
