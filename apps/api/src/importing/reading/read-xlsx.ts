import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { readingLimits } from './limits';
import { readRelations } from './office-parts';
import { RefusedFile, refusals } from './refused-file';
import { SharedBudget, SheetGrid } from './sheet-grid';
import { readCellStyles, readSharedTexts, readWorkbook } from './xlsx-parts';
import { readWorksheet } from './xlsx-worksheet';
import type { ZipEntries } from '../../platform/files/zip-entries';

/**
 * Reads the sheets of an Excel workbook (.xlsx, .xlsm, .xltx). Macros, pictures and links are never inflated. Hidden
 * sheets are left out unless all are hidden.
 * @param main path of the workbook part.
 * @throws RefusedFile when it is broken or beyond the limits.
 */
export async function readXlsx(zip: ZipEntries, main: string): Promise<SourceSheet[]> {
  const workbook = await zip.read(main);
  if (!workbook) throw new RefusedFile(refusals.broken);
  const relations = await readRelations(zip, main);
  const part = async (type: string) => {
    const relation = relations.find((other) => other.type === type);
    return relation ? await zip.read(relation.target) : null;
  };
  const { sheets: entries, is1904 } = readWorkbook(workbook);
  const [texts, styles] = [await part('sharedStrings'), await part('styles')];
  const context = {
    texts: texts ? readSharedTexts(texts) : [],
    styles: styles ? readCellStyles(styles) : { fonts: [], formats: [] },
    is1904,
  };
  const budget = new SharedBudget();
  const sheets: SourceSheet[] = [];
  for (const { name, relationId } of shownOnly(entries)) {
    const relation = relations.find(({ id }) => id === relationId);
    // Sheets of charts and dialogs have no cells.
    if (relation?.type !== 'worksheet') continue;
    const bytes = await zip.read(relation.target);
    if (!bytes) throw new RefusedFile(refusals.broken);
    const grid = new SheetGrid(name, budget);
    readWorksheet(bytes, grid, context);
    const sheet = grid.build();
    if (sheet) sheets.push(sheet);
    if (sheets.length > readingLimits.sheets) throw new RefusedFile(refusals.tooManySheets);
  }
  return sheets;
}

/** Leaves hidden sheets out, unless nothing else is there. */
export function shownOnly<T extends { isHidden: boolean }>(entries: readonly T[]): readonly T[] {
  const shown = entries.filter(({ isHidden }) => !isHidden);
  return shown.length > 0 ? shown : entries;
}
