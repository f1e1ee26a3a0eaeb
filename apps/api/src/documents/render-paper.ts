import type { PaperFormat } from '@ky-yeu/contracts/papers';
import { arrangeList } from './arrange-list';
import type { ListDocument } from './document-model';
import { renderDocx } from './docx-renderer';
import { renderPdf } from './pdf-renderer';
import { renderXlsx } from './xlsx-renderer';

/**
 * Turns a list into a file. Heavy: call it in the render process, not in the server.
 * @returns the bytes of the file.
 */
export async function renderPaper(format: PaperFormat, list: ListDocument): Promise<Buffer> {
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
