import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from '../fonts';
import { bodyFont } from '../layout';
import type { SheetBox, SheetDocument } from '../sheet-model';
import { fitText, type TextBox } from './fit-text';
import { cutMarks, placeCards } from './place-cards';
import { qrSvg } from './qr-code';

/** Cards up to which the file carries its structure for screen readers: beyond, the file grows manifold. */
const taggedCards = 400;

let compiler: NodeCompiler | undefined;

/**
 * Draws cards on sheets as PDF with Typst, tagged as PDF/UA-1 up to 400 cards. Heavy: call it in the render process.
 * @throws when the template is wrong or a font is missing.
 */
export function renderSheetPdf(document: SheetDocument): Buffer {
  const folder = templateFolder();
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontFolders }] });
  try {
    compiler.mapShadow(join(folder, 'sheet.json'), Buffer.from(JSON.stringify(toTemplate(document))));
    const outcome = compiler.compile({ mainFilePath: join(folder, 'sheet.typ') });
    const diagnostics = outcome.takeDiagnostics();
    const problems = diagnostics ? compiler.fetchDiagnostics(diagnostics) : [];
    if (!outcome.result || problems.length > 0) throw new Error(`Typst refused the sheet: ${JSON.stringify(problems)}`);
    return exportPdf(compiler, outcome.result, document.cards.length <= taggedCards);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

function exportPdf(typst: NodeCompiler, drawn: NodeTypstDocument, isTagged: boolean): Buffer {
  if (!isTagged) return typst.pdf(drawn, { pdfTags: false });
  try {
    return typst.pdf(drawn, { pdfStandard: 'ua-1' });
  } catch {
    // PDF/UA refuses a letter that the font lacks (an emoji in a name); the paper is still wanted.
    return typst.pdf(drawn, { pdfTags: true });
  }
}

/** What the template reads as sheet.json. */
function toTemplate(document: SheetDocument) {
  return {
    font: bodyFont.pdf,
    language: document.language,
    title: document.title,
    page: document.page,
    marks: document.cutMarks ? cutMarks(document).lines : [],
    sheets: placeCards(document).map((cards) =>
      cards.map(({ card, x, y }) => ({ x, y, boxes: card.boxes.map((box) => drawnBox(box, card.label)) })),
    ),
  };
}

function drawnBox(box: SheetBox, label: string) {
  switch (box.type) {
    case 'text':
      return drawnText(box);
    case 'qr':
      return { ...box, svg: qrSvg(box.content), alt: `Mã QR: ${label}` };
    case 'rectangle': {
      const { fill, stroke, strokePt = 0.5, radius = 0 } = box;
      return { ...box, fill: colour(fill), stroke: colour(stroke), strokePt, radius };
    }
    case 'line':
      return { ...box, isDashed: box.isDashed ?? false };
  }
}

function drawnText(box: TextBox) {
  const { face, isTurned = false } = box;
  const weight = face.startsWith('bold') ? 'bold' : 'regular';
  const style = face.toLowerCase().endsWith('italic') ? 'italic' : 'normal';
  return { ...box, ...fitText(box), weight, style, colour: colour(box.colour ?? '000000'), isTurned };
}

const colour = (code: string | undefined): string | null => (code ? `#${code}` : null);

/** Beside the source under test, beside the bundle once built. */
function templateFolder(): string {
  const found = [join(__dirname, '../templates'), join(__dirname, 'templates'), join(__dirname, 'documents/templates')];
  const folder = found.find((path) => existsSync(join(path, 'sheet.typ')));
  if (!folder) throw new Error('The folder of paper templates is missing beside the program.');
  return folder;
}
