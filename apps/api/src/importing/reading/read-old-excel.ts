import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { type CellValue, readXls as parseXls, readXlsb as parseXlsb, type Sheet, type Workbook } from 'hucre/xlsx';
import { numberText } from './cell-number';
import { CompoundFile } from '../../platform/files/compound-file';
import { readingLimits } from './limits';
import { RefusedFile, refusals } from './refused-file';
import { shownOnly } from './read-xlsx';
import { SharedBudget, SheetGrid } from './sheet-grid';
import { readXlsDetails, type XlsDetails, type XlsSheetDetails } from './xls-details';
import type { ZipEntries } from '../../platform/files/zip-entries';

const dayMs = 86_400_000;

/**
 * Reads the sheets of an Excel 97–2003 workbook (.xls).
 * @throws RefusedFile when it is broken, encrypted, older than Excel 97 or beyond the limits.
 */
export async function readXls(bytes: Uint8Array, file: CompoundFile): Promise<SourceSheet[]> {
  const stream = file.read('Workbook') ?? file.read('Book');
  if (!stream) throw new RefusedFile(refusals.broken);
  const details = refuseBroken(() => readXlsDetails(stream));
  const workbook = await parse(() => parseXls(bytes));
  return sheetsOf(workbook, details);
}

/**
 * Reads the sheets of a binary workbook (.xlsb). It tells neither fonts nor hidden sheets.
 * @throws RefusedFile when it is broken or beyond the limits.
 */
export async function readXlsb(bytes: Uint8Array, zip: ZipEntries): Promise<SourceSheet[]> {
  // The library inflates for itself: what it may read is measured first.
  for (const name of zip.names) if (/\.(bin|xml|rels)$/.test(name)) await zip.read(name);
  return sheetsOf(await parse(() => parseXlsb(bytes)), null);
}

function sheetsOf(workbook: Workbook, details: XlsDetails | null): SourceSheet[] {
  const budget = new SharedBudget();
  const entries = workbook.sheets.map((sheet, index) => {
    const own = details?.sheets[index];
    return { sheet, own, isHidden: own?.isHidden ?? sheet.hidden ?? false };
  });
  const sheets = shownOnly(entries).flatMap(({ sheet, own }) => gridOf(sheet, own, details, budget).build() ?? []);
  if (sheets.length > readingLimits.sheets) throw new RefusedFile(refusals.tooManySheets);
  return sheets;
}

function gridOf(
  sheet: Sheet,
  own: XlsSheetDetails | undefined,
  details: XlsDetails | null,
  budget: SharedBudget,
): SheetGrid {
  const grid = new SheetGrid(sheet.name, budget);
  // Rows that the file does not have are holes of the array, which forEach passes over.
  sheet.rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const look = own?.looks.get(`${row},${column}`) ?? -1;
      grid.put(row, column, cellText(value, details?.formats[look] ?? null), details?.fonts[look] ?? null);
    }),
  );
  own?.formulaTexts.forEach((text, place) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (sheet.rows[row]?.[column] == null) grid.put(row, column, text, null);
  });
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    grid.merge({ top: startRow, left: startCol, bottom: endRow, right: endCol });
  return grid;
}

function cellText(value: CellValue, format: string | null): string {
  if (value instanceof Date)
    return numberText((value.getTime() - Date.UTC(1899, 11, 30)) / dayMs, format ?? 'dd/mm/yyyy');
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}

async function parse(read: () => Promise<Workbook>): Promise<Workbook> {
  try {
    return await read();
  } catch (error) {
    throw new RefusedFile(refusals.broken, { cause: error });
  }
}

function refuseBroken<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile(refusals.broken, { cause: error });
  }
}
