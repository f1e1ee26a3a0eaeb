import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { readDocx } from './read-docx';
import { mainPart } from './office-parts';
import { readOds } from './read-ods';
import { readXlsb } from './read-old-excel';
import { readXlsx } from './read-xlsx';
import { RefusedFile } from './refused-file';
import { openZip, type ZipEntries } from '../../platform/files/zip-entries';

/**
 * Reads a zip by what is in it: workbook, Word document or OpenDocument spreadsheet.
 * @throws RefusedFile for everything else, and for what is broken, encrypted or beyond the limits.
 */
export async function readZip(bytes: Uint8Array): Promise<SourceSheet[]> {
  const zip = await openZip(bytes);
  const main = await mainPart(zip);
  if (main?.endsWith('.bin')) return readXlsb(bytes, zip);
  if (main && /^xl\//i.test(main)) return readXlsx(zip, main);
  if (main && /^word\//i.test(main)) return readDocx(zip, main);
  const mediaType = (await zip.read('mimetype'))?.toString('latin1', 0, 100).trim() ?? '';
  if (/opendocument\.spreadsheet/.test(mediaType)) return readOds(zip);
  throw new RefusedFile(refusalOf(zip, main, mediaType));
}

function refusalOf(zip: ZipEntries, main: string | null, mediaType: string): string {
  if (/opendocument\.text/.test(mediaType))
    return 'Chưa đọc được tệp .odt. Hãy mở bằng LibreOffice hoặc Word, lưu lại thành .docx rồi gửi lại.';
  if (/presentation/.test(mediaType) || (main && /^ppt\//i.test(main)))
    return 'Đây là tệp trình chiếu. Hãy chép danh sách sang Excel hoặc Word rồi gửi lại.';
  if (zip.names.some((name) => name.endsWith('.iwa')))
    return 'Đây là tệp của Numbers hoặc Pages trên máy Apple. Hãy xuất ra Excel (.xlsx) hoặc Word (.docx) rồi gửi lại.';
  return 'Đây là tệp nén. Hãy giải nén rồi gửi từng tệp danh sách (Excel, Word, CSV) trong đó.';
}
