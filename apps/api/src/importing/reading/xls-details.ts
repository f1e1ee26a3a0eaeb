import { RefusedFile, refusals } from './refused-file';
import { builtInFormat } from './xlsx-parts';

/** Kinds of records of an Excel 97–2003 workbook (MS-XLS §2.3). */
const records = {
  bof: 0x0809,
  eof: 0x000a,
  filePass: 0x002f,
  font: 0x0031,
  format: 0x041e,
  xf: 0x00e0,
  boundSheet: 0x0085,
  formula: 0x0006,
  string: 0x0207,
  multipleRk: 0x00bd,
};
/** Records of one cell: row, column and look stand first in all of them. */
const cellRecords = new Set([0x00fd, 0x027e, 0x0203, 0x0205, 0x0204, records.formula]);

export interface XlsSheetDetails {
  isHidden: boolean;
  /** Number of the look of each cell, by "row,column". */
  looks: Map<string, number>;
  /** Texts of formulas that the library does not find. */
  formulaTexts: Map<string, string>;
}
export interface XlsDetails {
  sheets: XlsSheetDetails[];
  /** By number of the look. */
  fonts: (string | null)[];
  formats: (string | null)[];
}

interface BiffRecord {
  id: number;
  data: Buffer;
  offset: number;
}

/**
 * Reads what the spreadsheet library leaves out of an .xls: encryption, hidden sheets, fonts and number formats.
 * @throws RefusedFile when the workbook is encrypted or older than Excel 97.
 */
export function readXlsDetails(stream: Uint8Array): XlsDetails {
  const all = [...recordsOf(Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength))];
  if (all[0]?.id !== records.bof) throw new RefusedFile(refusals.broken);
  if (all[0].data.readUInt16LE(0) !== 0x0600) throw new RefusedFile(refusals.oldExcel);
  if (all.some(({ id }) => id === records.filePass)) throw new RefusedFile(refusals.password);
  const fontNames = all.filter(({ id }) => id === records.font).map(({ data }) => shortText(data, 14));
  const formats = new Map<number, string>();
  for (const { id, data } of all) if (id === records.format) formats.set(data.readUInt16LE(0), longText(data, 2));
  const looks = all.filter(({ id }) => id === records.xf);
  const byOffset = new Map(all.map((record, index) => [record.offset, index]));
  return {
    // Font number 4 does not exist (MS-XLS §2.5.129).
    fonts: looks.map(({ data }) => fontNames[fontIndex(data.readUInt16LE(0))] ?? null),
    formats: looks.map(({ data }) => formats.get(data.readUInt16LE(2)) ?? builtInFormat(data.readUInt16LE(2))),
    sheets: all
      .filter(({ id }) => id === records.boundSheet)
      .map(({ data }) => sheetDetails(all, byOffset.get(data.readUInt32LE(0)), (data.readUInt8(4) & 3) !== 0)),
  };
}

function fontIndex(number: number): number {
  return number > 4 ? number - 1 : number;
}

function* recordsOf(bytes: Buffer): Generator<BiffRecord> {
  for (let at = 0; at + 4 <= bytes.length;) {
    const [id, length] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
    if (id === 0 && length === 0) return;
    yield { id, data: bytes.subarray(at + 4, at + 4 + length), offset: at };
    at += 4 + length;
  }
}

function sheetDetails(all: readonly BiffRecord[], start: number | undefined, isHidden: boolean): XlsSheetDetails {
  const details: XlsSheetDetails = { isHidden, looks: new Map(), formulaTexts: new Map() };
  let formula = '';
  for (let i = (start ?? all.length) + 1; i < all.length; i++) {
    const { id, data } = all[i] as BiffRecord;
    if (id === records.eof) break;
    if (cellRecords.has(id) && data.length >= 6) {
      formula = `${data.readUInt16LE(0)},${data.readUInt16LE(2)}`;
      details.looks.set(formula, data.readUInt16LE(4));
    } else if (id === records.multipleRk) {
      const [row, column] = [data.readUInt16LE(0), data.readUInt16LE(2)];
      for (let at = 4; at + 8 <= data.length; at += 6)
        details.looks.set(`${row},${column + (at - 4) / 6}`, data.readUInt16LE(at));
    } else if (id === records.string && formula) details.formulaTexts.set(formula, longText(data, 0));
  }
  return details;
}

function longText(data: Buffer, at: number): string {
  return characters(data, at + 2, data.readUInt16LE(at));
}

function shortText(data: Buffer, at: number): string {
  return characters(data, at + 1, data.readUInt8(at));
}

function characters(data: Buffer, at: number, count: number): string {
  const isWide = ((data[at] ?? 0) & 1) !== 0;
  return data.toString(isWide ? 'utf16le' : 'latin1', at + 1, at + 1 + count * (isWide ? 2 : 1));
}
