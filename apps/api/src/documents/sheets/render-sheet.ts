import type { PaperFormat } from '@ky-yeu/contracts/papers';
import { cleanTexts } from '../clean-text';
import type { SheetDocument } from '../sheet-model';
import { renderSheetDocx } from './sheet-docx';
import { renderSheetPdf } from './sheet-pdf';

/**
 * Turns cards on sheets into a file.
 * @throws for a format other than PDF and Word: cards have no table to calculate with.
 */
export async function renderSheet(format: PaperFormat, document: SheetDocument): Promise<Buffer> {
  const clean = cleanTexts(document);
  switch (format) {
    case 'pdf':
      return renderSheetPdf(clean);
    case 'docx':
      return renderSheetDocx(clean);
    case 'xlsx':
      throw new Error('Cards have no Excel copy.');
  }
}
