import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { readingLimits } from './limits';
import { OdsStyles } from './ods-styles';
import { OdsTables } from './ods-tables';
import { RefusedFile, refusals } from './refused-file';
import { shownOnly } from './read-xlsx';
import { SharedBudget } from './sheet-grid';
import { readXml } from './xml-reader';
import type { ZipEntries } from '../../platform/files/zip-entries';

/**
 * Reads the sheets of an OpenDocument spreadsheet (.ods). Hidden sheets are left out unless all are hidden.
 * @throws RefusedFile when it is broken, encrypted or beyond the limits.
 */
export async function readOds(zip: ZipEntries): Promise<SourceSheet[]> {
  const manifest = await zip.read('META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw new RefusedFile(refusals.password);
  const content = await zip.read('content.xml');
  if (!content) throw new RefusedFile(refusals.broken);
  const styles = new OdsStyles();
  const common = await zip.read('styles.xml');
  if (common) styles.read(common);
  const tables = new OdsTables(styles, new SharedBudget());
  let isBody = false;
  readXml(content, {
    open: (name, attributes) => {
      isBody ||= name === 'body';
      if (isBody) tables.open(name, attributes);
      else styles.open(name, attributes);
    },
    text: (text) => tables.text(text),
    close: (name) => tables.close(name),
  });
  const sheets = shownOnly(tables.tables).flatMap(({ grid }) => grid.build() ?? []);
  if (sheets.length > readingLimits.sheets) throw new RefusedFile(refusals.tooManySheets);
  return sheets;
}
