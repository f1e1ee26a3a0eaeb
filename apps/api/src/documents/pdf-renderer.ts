import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { ArrangedList } from './arrange-list';
import { bodyFont } from './layout';
import { printTable } from './table-print';
import { breakLongWords, compileTemplate, exportPdf, forgetPaper, marksOf } from './typst';

export interface DrawnPdf {
  file: Buffer;
  /** Pages, from 1, of the table's last row and of the closing line with the signatures. */
  lastRowPage: number;
  endingPage: number;
}

/**
 * Draws a list as PDF with Typst: tagged as PDF/UA-1 up to the size that `ArrangedList.tagged` allows.
 * Runs for seconds without yielding and takes hundreds of megabytes for thousands of rows: call it in the render process.
 * @throws when a template is wrong or a font is missing.
 */
export function renderPdf(arranged: ArrangedList): DrawnPdf {
  try {
    let drawn = compile(arranged, false);
    if (pageOf(drawn, '<last-row>') !== pageOf(drawn, '<ending>')) {
      forgetPaper();
      drawn = compile(arranged, true);
    }
    return {
      file: exportPdf(drawn, arranged.tagged),
      lastRowPage: pageOf(drawn, '<last-row>'),
      endingPage: pageOf(drawn, '<ending>'),
    };
  } finally {
    forgetPaper();
  }
}

const compile = (arranged: ArrangedList, isHeld: boolean): NodeTypstDocument =>
  compileTemplate('list.typ', { 'list.json': breakLongWords(JSON.stringify(toTemplate(arranged, isHeld))) });

const pageOf = (drawn: NodeTypstDocument, label: string): number => Number(marksOf(drawn, label)[0] ?? 0);

/** What the template reads as list.json. */
function toTemplate(arranged: ArrangedList, isHeld: boolean) {
  const { list, layout, table } = arranged;
  return {
    font: bodyFont.pdf,
    language: list.language,
    documentTitle: arranged.documentTitle,
    page: arranged.pageMm,
    margins: layout.margins,
    pageNumberTop: layout.pageNumberTop,
    pageNumberSize: layout.pageNumberSize,
    closingSize: layout.closingSize,
    signatureSize: layout.signatureSize,
    letterhead: arranged.letterhead,
    title: arranged.title,
    table,
    ...printTable(arranged, isHeld),
    closing: list.closing,
    signatures: list.signatures.map(({ lines, note, name }) => ({ lines, note: note ?? null, name: name ?? null })),
  };
}
