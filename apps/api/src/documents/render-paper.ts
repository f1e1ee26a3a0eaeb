import type { PaperFormat } from '@ky-yeu/contracts/papers';
import { arrangeList } from './arrange-list';
import { renderBundle } from './issue/render-bundle';
import { renderBatch } from './merge/render-batch';
import type { Printable } from './printable';
import type { ListDocument } from './document-model';
import { arrangeLetters } from './letter/arrange-letter';
import { renderLetterDocx } from './letter/letter-docx';
import { renderLetterPdf } from './letter/letter-pdf';
import type { LetterDocument, LettersDocument } from './letter-model';
import { renderDocx } from './docx-renderer';
import { renderPdf } from './pdf-renderer';
import { renderSheet } from './sheets/render-sheet';
import { renderXlsx } from './xlsx-renderer';

/**
 * Turns a paper into a file. Heavy: call it in the render process, not in the server.
 * @returns the bytes of the file.
 * @throws when there is no renderer for the paper in this format.
 */
export async function renderPaper(format: PaperFormat, document: Printable): Promise<Buffer> {
  if (document.type === 'bundle') return renderBundle(document);
  if (document.type === 'joined' || document.type === 'each') return renderBatch(format, document);
  if (document.type === 'list') return renderList(format, document);
  if (document.type === 'sheet') return renderSheet(format, document);
  return renderLetters(format, document);
}

async function renderLetters(format: PaperFormat, source: LetterDocument | LettersDocument): Promise<Buffer> {
  if (format === 'pdf') return (await renderLetterPdf(arrangeLetters(source))).file;
  if (format === 'docx') return renderLetterDocx(arrangeLetters(source));
  throw new Error(`No renderer for ${source.type} as ${format}.`);
}

async function renderList(format: PaperFormat, list: ListDocument): Promise<Buffer> {
  const arranged = arrangeList(list);
  switch (format) {
    case 'pdf':
      return renderPdf(arranged).file;
    case 'docx':
      return renderDocx(arranged);
    case 'xlsx':
      return renderXlsx(arranged);
  }
}
