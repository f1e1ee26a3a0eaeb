export type SourceKind = 'ZIP' | 'COMPOUND' | 'TEXT' | 'EMPTY' | RefusedKind;
export type RefusedKind = 'PDF' | 'IMAGE' | 'ARCHIVE' | 'PROGRAM' | 'RTF' | 'OLD_EXCEL' | 'MEDIA';

/* eslint-disable no-control-regex -- signatures of files are made of control characters */

/** First bytes of files that are no text, read as ISO 8859-1. */
const signatures: readonly (readonly [RegExp, SourceKind])[] = [
  [/^PK(\x03\x04|\x05\x06|\x07\x08)/, 'ZIP'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'COMPOUND'],
  [/^[\s\S]{0,1000}?%PDF-\d/, 'PDF'],
  [/^(\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|BM[\s\S]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/, 'IMAGE'],
  [/^[\s\S]{4}ftyp(heic|heix|mif1|avif)/, 'IMAGE'],
  [/^([\s\S]{4}ftyp|ID3|OggS|RIFF|\x1aE\xdf\xa3)/, 'MEDIA'],
  [/^(Rar!\x1a|7z\xbc\xaf\x27\x1c|\x1f\x8b|BZh\d|\xfd7zXZ)/, 'ARCHIVE'],
  [/^(MZ[\s\S]{0,200}\0|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)/, 'PROGRAM'],
  [/^\s*\{\\rtf/, 'RTF'],
  [/^\x09[\x00\x02\x04\x08][\x04-\x10]\0/, 'OLD_EXCEL'],
];

/** Tells the kind of a file by its first bytes; its name is not asked, since offices rename files freely. */
export function sniffKind(bytes: Uint8Array): SourceKind {
  if (bytes.length === 0) return 'EMPTY';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1100)).toString('latin1');
  return signatures.find(([signature]) => signature.test(head))?.[1] ?? 'TEXT';
}
