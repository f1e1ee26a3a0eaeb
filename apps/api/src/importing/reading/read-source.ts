import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { CompoundFile } from '../../platform/files/compound-file';
import { readingLimits } from './limits';
import { readXls } from './read-old-excel';
import { readPastedText, readTextFile } from './read-text';
import { readZip } from './read-zip';
import { RefusedFile, refusals } from './refused-file';
import { type RefusedKind, sniffKind } from './sniff-kind';

/** A file that was sent, or a text that was pasted. */
export type SourceInput = { fileName: string; bytes: Uint8Array } | { text: string };

const refusedKinds: Readonly<Record<RefusedKind, string>> = {
  PDF: 'Tệp PDF chỉ để xem và in, không đọc thành danh sách được. Hãy gửi tệp Word hoặc Excel gốc, hoặc mở PDF, chép danh sách rồi dán vào ô văn bản.',
  IMAGE: 'Đây là ảnh chụp hoặc bản quét. Hãy gửi tệp Word hoặc Excel gốc của danh sách.',
  MEDIA: 'Đây là tệp âm thanh hoặc phim. Hãy chọn tệp danh sách Excel, Word hoặc CSV.',
  ARCHIVE: 'Đây là tệp nén. Hãy giải nén rồi gửi từng tệp danh sách (Excel, Word, CSV) trong đó.',
  PROGRAM: 'Đây là tệp chương trình, không phải danh sách. Hãy chọn tệp Excel, Word hoặc CSV.',
  RTF: 'Chưa đọc được tệp RTF. Hãy mở bằng Word, lưu lại thành .docx rồi gửi lại.',
  OLD_EXCEL: refusals.oldExcel,
};

/**
 * Reads a list into its sheets: Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods), Word (.docx), CSV and other
 * text in any encoding that Vietnamese offices use, tables of web pages. Runs in a process of its own.
 * @returns at least one sheet with at least one row.
 * @throws RefusedFile with a Vietnamese sentence that says why and what to do.
 */
export async function readSource(input: SourceInput): Promise<SourceSheet[]> {
  const sheets = 'text' in input ? readPasted(input.text) : await readFile(input.bytes, input.fileName);
  if (sheets.length === 0) throw new RefusedFile(refusals.empty);
  return sheets;
}

function readPasted(text: string): SourceSheet[] {
  if (text.length > readingLimits.textCharacters) throw new RefusedFile(refusals.tooLongText);
  return readPastedText(text);
}

function readFile(bytes: Uint8Array, fileName: string): Promise<SourceSheet[]> | SourceSheet[] {
  if (bytes.length > readingLimits.fileBytes) throw new RefusedFile(refusals.tooLarge);
  const kind = sniffKind(bytes);
  switch (kind) {
    case 'EMPTY':
      return [];
    case 'ZIP':
      return readZip(bytes);
    case 'COMPOUND':
      return readCompound(bytes);
    case 'TEXT':
      return readTextFile(bytes, fileName);
    default:
      throw new RefusedFile(refusedKinds[kind]);
  }
}

function readCompound(bytes: Uint8Array): Promise<SourceSheet[]> {
  const file = new CompoundFile(bytes);
  const has = (name: string) => file.names.includes(name);
  if (has('encryptedpackage') || has('encryptioninfo')) throw new RefusedFile(refusals.password);
  if (has('workbook') || has('book')) return readXls(bytes, file);
  if (has('worddocument'))
    throw new RefusedFile('Chưa đọc được tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu lại thành .docx rồi gửi lại.');
  if (has('powerpoint document'))
    throw new RefusedFile('Đây là tệp trình chiếu. Hãy chép danh sách sang Excel hoặc Word rồi gửi lại.');
  throw new RefusedFile('Không nhận ra loại tệp này. Hãy gửi danh sách ở dạng Excel (.xlsx), Word (.docx) hoặc CSV.');
}
