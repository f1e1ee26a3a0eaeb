import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableCell,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { ArrangedList } from './arrange-list';
import { bareTable, headParagraphs, letterheadTable, single, textRuns, twips } from './docx-parts';
import { listTable } from './docx-table';
import { bodyFont, heldRows, pageMm } from './layout';
import type { SignatureBlock } from './document-model';

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
        ...section(arranged),
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

function section({ list, layout }: ArrangedList): Pick<ISectionOptions, 'properties' | 'headers'> {
  const { top, bottom, left, right } = layout.margins;
  const number = new TextRun({ size: layout.pageNumberSize * 2, children: [PageNumber.CURRENT] });
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(pageMm.width),
          height: twips(pageMm.height),
          orientation: list.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(layout.pageNumberTop),
        },
      },
    },
    headers: {
      default: new Header({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, spacing: single, children: [number] })],
      }),
      first: new Header({ children: [new Paragraph({ spacing: single })] }),
    },
  };
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

function signature({ lines, note, name }: SignatureBlock, size: number, roomMm: number): Paragraph[] {
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

function gap(heightMm: number, keepNext = false): Paragraph {
  return new Paragraph({
    ...(keepNext && { keepNext }),
    spacing: { before: 0, after: 0, line: twips(heightMm), lineRule: 'exact' },
  });
}
