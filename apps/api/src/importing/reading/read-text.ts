import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { decodeBytes } from '@ky-yeu/vietnamese/decode-bytes';
import { readHtmlTables } from './html-tables';
import { RefusedFile } from './refused-file';
import { SharedBudget } from './sheet-grid';
import { readTextSheet } from './text-sheet';

const pastedName = 'Nội dung dán';
const notText =
  'Không nhận ra loại tệp này. Hãy gửi danh sách ở dạng Excel (.xlsx, .xls), Word (.docx), CSV hoặc văn bản thuần.';

/**
 * Reads a file of text: CSV, plain list, or a web page with a table that a program saved as ".xls".
 * @throws RefusedFile when the bytes are no text, or a kind of text that is not read.
 */
export function readTextFile(bytes: Uint8Array, fileName: string): SourceSheet[] {
  const { text } = decodeBytes(bytes);
  refuseBinary(text);
  const head = text.slice(0, 4000).trimStart();
  if (/<table|<html|<!doctype html/i.test(head) && /^</.test(head)) {
    const sheets = readHtmlTables(text);
    if (sheets.length === 0) throw new RefusedFile(htmlWithoutTable);
    return sheets;
  }
  if (/^<\?xml|^<\w+:Workbook/.test(head)) throw new RefusedFile(xmlRefusal(head));
  if (/^MIME-Version:/i.test(head)) throw new RefusedFile(webArchive);
  return [readTextSheet(text, sheetName(fileName), new SharedBudget())].filter((sheet) => sheet !== null);
}

/** Reads pasted text; see readTextSheet. */
export function readPastedText(text: string): SourceSheet[] {
  return [readTextSheet(text, pastedName, new SharedBudget())].filter((sheet) => sheet !== null);
}

const htmlWithoutTable = 'Đây là một trang web không có bảng nào. Hãy chép danh sách sang Excel hoặc Word rồi gửi lại.';
const webArchive =
  'Đây là trang web lưu một tệp (.mht). Hãy mở bằng Excel hoặc Word, lưu lại thành .xlsx hoặc .docx rồi gửi lại.';

function xmlRefusal(head: string): string {
  return /urn:schemas-microsoft-com:office:spreadsheet|Excel\.Sheet/.test(head)
    ? 'Tệp ở dạng “Bảng tính XML 2003” nên chưa đọc được. Hãy mở bằng Excel, lưu lại thành .xlsx rồi gửi lại.'
    : 'Đây là tệp dữ liệu XML. Hãy chép danh sách sang Excel hoặc Word rồi gửi lại.';
}

/** Text has no control characters but tabs and ends of lines, and almost no character that could not be decoded. */
function refuseBinary(text: string): void {
  const sample = text.slice(0, 100_000);
  // eslint-disable-next-line no-control-regex
  const strange = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  if (sample.includes('\0') || strange > Math.max(2, sample.length * 0.005)) throw new RefusedFile(notText);
}

function sheetName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'Danh sách';
}
