import { kindOfName, type FileKind } from '@ky-yeu/contracts/files';
import { CompoundFile } from './compound-file';
import { RefusedFile } from './refused-file';
import { openZip, type ZipEntries } from './zip-entries';

/** The sentences of files that are not kept. */
export const fileRefusals = {
  empty: 'Tệp rỗng, không có nội dung. Hãy kiểm tra lại tệp đã chọn.',
  kind: 'Hệ thống chỉ nhận tệp PDF, Word, Excel, PowerPoint, ảnh JPG hoặc PNG. Hãy lưu sang một trong các dạng đó rồi gửi lại.',
  ending:
    'Nội dung của tệp không đúng với phần đuôi tên tệp. Hãy mở tệp bằng chương trình của nó, lưu lại đúng dạng rồi gửi lại.',
  macros:
    'Tệp có chứa macro nên không nhận. Hãy lưu sang dạng không có macro (.docx, .xlsx, .pptx hoặc .pdf) rồi gửi lại.',
  password: 'Tệp được đặt mật khẩu nên người khác không mở được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi gửi lại.',
  broken: 'Tệp bị hỏng hoặc chưa tải lên hết. Hãy mở tệp để kiểm tra, lưu lại rồi gửi lại.',
} as const;

/** The part that makes a zip a paper of Office (ECMA-376 part 1, 8.4–8.6). */
const mainParts: readonly (readonly [string, FileKind])[] = [
  ['word/document.xml', 'DOCX'],
  ['xl/workbook.xml', 'XLSX'],
  ['ppt/presentation.xml', 'PPTX'],
];
/** The stream that makes an OLE container a paper of Office before 2007. */
const mainStreams: readonly (readonly [string, FileKind])[] = [
  ['worddocument', 'DOC'],
  ['workbook', 'XLS'],
  ['book', 'XLS'],
  ['powerpoint document', 'PPT'],
];
const macroStorages = ['macros', '_vba_project_cur', '_vba_project', 'vba'];
const macroTypes = /macroenabled|vbaproject|macrosheet/i;
const macroEnding = /\.(docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppsm|ppam)$/i;

const latin = (content: Uint8Array, length = content.length): string =>
  Buffer.from(content.buffer, content.byteOffset, Math.min(length, content.length)).toString('latin1');

/**
 * Tells what a file is by its content, which must agree with the ending of its name.
 * @throws RefusedFile when it is of another kind, holds macros, is locked, broken or empty.
 */
export async function fileKindOf(name: string, content: Uint8Array): Promise<FileKind> {
  if (content.length === 0) throw new RefusedFile(fileRefusals.empty);
  if (macroEnding.test(name)) throw new RefusedFile(fileRefusals.macros);
  const promised = kindOfName(name);
  if (!promised) throw new RefusedFile(fileRefusals.kind);
  const found = await sniff(content);
  if (!found) throw new RefusedFile(fileRefusals.ending);
  if (found !== promised) throw new RefusedFile(fileRefusals.ending);
  return found;
}

async function sniff(content: Uint8Array): Promise<FileKind | null> {
  const head = latin(content, 1100);
  if (head.startsWith('PK')) return sniffZip(content);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffCompound(content);
  if (head.startsWith('\xff\xd8\xff')) return 'JPG';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  // Scanners write a few bytes before the header, and readers take that (ISO 32000-1, annex H note 13).
  return /^[\s\S]{0,1019}%PDF-\d/.test(head) ? 'PDF' : null;
}

async function sniffZip(content: Uint8Array): Promise<FileKind | null> {
  const zip = await orSay(() => openZip(content));
  const kind = mainParts.find(([part]) => zip.names.includes(part))?.[1];
  if (!kind) return null;
  await refuseMacros(zip);
  return kind;
}

/** A macro shows in the names of the parts, or in their types when somebody gave the part another name. */
async function refuseMacros(zip: ZipEntries): Promise<void> {
  const types = await orSay(() => zip.read('[Content_Types].xml'));
  if (!types) throw new RefusedFile(fileRefusals.broken);
  // Also of a list in UTF-16; Office itself writes neither entities for letters nor a document type there.
  const text = latin(types).replaceAll('\0', '');
  if (/&#|<!/.test(text)) throw new RefusedFile(fileRefusals.broken);
  const hasPart = zip.names.some((name) => /vbaproject|\/macrosheets\//.test(name));
  if (hasPart || macroTypes.test(text)) throw new RefusedFile(fileRefusals.macros);
}

async function sniffCompound(content: Uint8Array): Promise<FileKind | null> {
  const { names } = await orSay(() => Promise.resolve().then(() => new CompoundFile(content)));
  if (names.includes('encryptedpackage')) throw new RefusedFile(fileRefusals.password);
  const kind = mainStreams.find(([stream]) => names.includes(stream))?.[1] ?? null;
  if (kind && macroStorages.some((storage) => names.includes(storage))) throw new RefusedFile(fileRefusals.macros);
  return kind;
}

/** What the reader of a container says of lists is said here of any file. */
async function orSay<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isLocked = error instanceof RefusedFile && /mật khẩu/.test(error.message);
    throw new RefusedFile(isLocked ? fileRefusals.password : fileRefusals.broken, { cause: error });
  }
}
