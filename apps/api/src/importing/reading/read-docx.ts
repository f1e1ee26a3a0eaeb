import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { DocxBlocks } from './docx-blocks';
import { DocxFonts } from './docx-fonts';
import { docxSheets } from './docx-sheets';
import { readingLimits } from './limits';
import { readRelations } from './office-parts';
import { RefusedFile, refusals } from './refused-file';
import { readXml } from './xml-reader';
import type { ZipEntries } from '../../platform/files/zip-entries';

/**
 * Reads the lists of a Word document (.docx): its tables, or its paragraphs when the list is no table. Deleted and
 * hidden text, text boxes, headers, notes and automatic numbers are left out.
 * @param main path of the document part.
 * @throws RefusedFile when it is broken or beyond the limits.
 */
export async function readDocx(zip: ZipEntries, main: string): Promise<SourceSheet[]> {
  const document = await zip.read(main);
  if (!document) throw new RefusedFile(refusals.broken);
  const fonts = new DocxFonts();
  const styles = (await readRelations(zip, main)).find(({ type }) => type === 'styles');
  const styleBytes = styles ? await zip.read(styles.target) : null;
  if (styleBytes) fonts.read(styleBytes);
  const reader = new DocxBlocks(fonts);
  readXml(document, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  const sheets = docxSheets(reader.blocks);
  if (sheets.length > readingLimits.sheets) throw new RefusedFile(refusals.tooManySheets);
  return sheets;
}
