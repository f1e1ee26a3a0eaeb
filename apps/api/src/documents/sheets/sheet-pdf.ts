import { bodyFont } from '../layout';
import type { SheetBox, SheetDocument } from '../sheet-model';
import { compileTemplate, exportPdf, forgetPaper } from '../typst';
import { fitText, type TextBox } from './fit-text';
import { cutMarks, placeCards } from './place-cards';
import { qrSvg } from '../qr-code';

/** Cards up to which the file carries its structure for screen readers: beyond, the file grows manifold. */
const taggedCards = 400;

/**
 * Draws cards on sheets as PDF with Typst, tagged as PDF/UA-1 up to 400 cards. Heavy: call it in the render process.
 * @throws when the template is wrong or a font is missing.
 */
export function renderSheetPdf(document: SheetDocument): Buffer {
  try {
    const drawn = compileTemplate('sheet.typ', { 'sheet.json': JSON.stringify(toTemplate(document)) });
    return exportPdf(drawn, document.cards.length <= taggedCards);
  } finally {
    forgetPaper();
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
