import {
  AlignmentType,
  Document,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TextRun,
  UnderlineType,
  WidthType,
  type ISectionOptions,
} from 'docx';
import { pageHeaders, pageProperties } from '../docx-page';
import { bareTable, gap, headParagraphs, letterheadTable, signature, single, textRuns, twips } from '../docx-parts';
import { listTable } from '../docx-table';
import { heldRows, type FormLayout } from '../layout';
import {
  captionSize,
  gapsMm,
  type ArrangedLetter,
  type ArrangedLetters,
  type ArrangedPart,
  type ArrangedRecipients,
} from './arrange-letter';
import { letterParagraph } from './docx-paragraph';
import { letterStyles } from './docx-styles';
import type { ArrangedBlock } from './letter-blocks';
import { qrPng } from './qr-code';

/** Dots an inch of the library's image sizes. */
const imageDpi = 96;

/**
 * Writes letters as one Word document with the same lines, widths and sizes as the PDF: a section for each letter and
 * annex; each letter begins with page 1.
 * @returns the bytes of the .docx file.
 */
export async function renderLetterDocx({ documentTitle, letters }: ArrangedLetters): Promise<Buffer> {
  const first = letters[0];
  if (!first) throw new Error('There is no letter to write.');
  return Packer.toBuffer(
    new Document({
      title: documentTitle,
      creator: first.letter.issuer,
      styles: letterStyles(first.layout),
      sections: letters.flatMap((letter, i) => letter.parts.map((part, n) => section(letter, part, i === 0, n === 0))),
    }),
  );
}

/** Every section after the first takes the headers of the one before: a thousand letters share two. */
function section(
  { layout }: ArrangedLetter,
  part: ArrangedPart,
  isFirstLetter: boolean,
  isFirstPart: boolean,
): ISectionOptions {
  return {
    properties: pageProperties(layout, {
      orientation: part.orientation,
      isFirst: isFirstPart,
      ...(isFirstPart && { startAt: 1 }),
    }),
    ...(isFirstLetter && isFirstPart && { headers: pageHeaders(layout) }),
    children: [
      ...(part.letterhead ? [letterheadTable(part.letterhead), gap(gapsMm.afterLetterhead)] : []),
      ...(part.title.length
        ? [...headParagraphs(part.title, part.textMm, isFirstPart ? 'Title' : 'Heading1'), gap(gapsMm.afterTitle)]
        : []),
      ...part.blocks.flatMap((block, i) => blockParts(block, layout, hasEnding(part) && i === part.blocks.length - 1)),
      ...ending(part, layout),
    ],
  };
}

const hasEnding = ({ recipients, signatures }: ArrangedPart) => recipients !== null || signatures.length > 0;

/** @param isLast the ending follows, which must not stand alone on a page. */
function blockParts(block: ArrangedBlock, layout: FormLayout, isLast: boolean): (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [letterParagraph(block, layout, isLast)];
    case 'table':
      return [gap(0.7), listTable(block, isLast ? heldRows : 0), gap(3, isLast)];
    case 'qr':
      return code(block, isLast);
    case 'page-break':
      return [new Paragraph({ spacing: { ...single, line: 20, lineRule: 'exact' }, pageBreakBefore: true })];
  }
}

function code({ content, caption, sizeMm }: Extract<ArrangedBlock, { type: 'qr' }>, isLast: boolean): Paragraph[] {
  const side = Math.round((sizeMm / 25.4) * imageDpi);
  const alt = { name: 'Mã QR', title: 'Mã QR', description: `Mã QR. ${caption}` };
  const image = new ImageRun({
    type: 'png',
    data: qrPng(content),
    transformation: { width: side, height: side },
    altText: alt,
  });
  const centred = { alignment: AlignmentType.CENTER };
  const picture = new Paragraph({
    ...centred,
    keepNext: caption !== '' || isLast,
    spacing: { ...single, before: twips(2), after: twips(caption ? gapsMm.afterCode : 3) },
    children: [image],
  });
  if (!caption) return [picture];
  return [
    picture,
    new Paragraph({
      ...centred,
      keepNext: isLast,
      spacing: { ...single, after: twips(3) },
      children: textRuns(caption, captionSize, 'italic'),
    }),
  ];
}

/** Nơi nhận at the left of one signature; two or three stand side by side, with Nơi nhận under them. */
function ending(part: ArrangedPart, layout: FormLayout): (Paragraph | Table)[] {
  if (!hasEnding(part)) return [];
  const signatures = part.signatures.map((block) => signature(block, layout.signatureSize, block.roomMm));
  const names = part.recipients ? recipients(part.recipients, layout) : [];
  if (signatures.length > 1) {
    const table = columns(signatures, part.signatureMm);
    return [gap(gapsMm.beforeEnding, true), table, gap(gapsMm.beforeEnding), ...names];
  }
  return [gap(gapsMm.beforeEnding, true), columns([names, signatures[0] ?? []], part.signatureMm), gap(0.4)];
}

function columns(cells: Paragraph[][], widthMm: number): Table {
  return bareTable(
    cells.map(() => widthMm),
    [
      cells.map(
        (children) =>
          new TableCell({
            width: { size: twips(widthMm), type: WidthType.DXA },
            margins: { left: 0, right: 0 },
            children: children.length ? children : [new Paragraph({ spacing: single })],
          }),
      ),
    ],
  );
}

function recipients({ label, lines }: ArrangedRecipients, { recipients: look }: FormLayout): Paragraph[] {
  const isBold = look.labelFace === 'boldItalic';
  const heading = new TextRun({
    text: label,
    size: look.labelSize * 2,
    bold: isBold,
    italics: isBold,
    ...(look.isLabelUnderlined && { underline: { type: UnderlineType.SINGLE } }),
  });
  const hanging = Math.round(look.lineSize * 0.6 * 20);
  return [
    new Paragraph({ spacing: single, keepNext: true, children: [heading] }),
    ...lines.map(
      (line) =>
        new Paragraph({
          spacing: single,
          indent: { left: hanging, hanging },
          children: textRuns(line, look.lineSize),
        }),
    ),
  ];
}
