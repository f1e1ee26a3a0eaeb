import { fromLegacy } from './legacy-encodings';
import { isVietnameseSyllable } from './syllable';

// Both the browser and Node have it; the library names neither's types.
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

const sampleSize = 100_000;
const accentedWord = /[\p{L}\p{M}]*[^\0-\x7f\P{L}][\p{L}\p{M}]*/gu;

/**
 * Reads the bytes of a text file. UTF-8 with or without byte order mark; UTF-16 with a mark, or without by where its
 * null bytes stand; windows-1258 (base letter and combining tone); anything else as windows-1252, in which TCVN3 and VNI
 * text stays to be converted column by column (`detectLegacy`, `fromLegacy`).
 *
 * @param bytes the whole file
 * @returns the text in NFC without byte order mark, and the encoding: 'utf-8', 'utf-16le', 'utf-16be', 'windows-1258' or
 *   'windows-1252'
 */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (encoding !== null) return decode(bytes, encoding);
  try {
    return decode(bytes, 'utf-8');
  } catch {
    return decode(bytes, narrowEncoding(bytes.subarray(0, sampleSize)));
  }
}

function decode(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
  const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  return { text: text.normalize('NFC'), encoding };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function wideEncoding(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, sampleSize) >> 1;
  let [first, second] = [0, 0];
  for (let at = 0; at < pairs; at++) {
    if (bytes[2 * at] === 0) first++;
    if (bytes[2 * at + 1] === 0) second++;
  }
  // Spaces, digits and plain letters have a null byte in UTF-16 and are most of any list.
  if (second > pairs / 4 && second > first * 4) return 'utf-16le';
  return first > pairs / 4 && first > second * 4 ? 'utf-16be' : null;
}

function narrowEncoding(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const cells = western.split(/[\t\r\n;,]/);
  const asTcvn3 = cells.map((cell) => fromLegacy(cell, 'TCVN3')).join('\n');
  const asVni = cells.map((cell) => fromLegacy(cell, 'VNI')).join('\n');
  const others = Math.max(score(western), score(asTcvn3), score(asVni));
  return score(new TextDecoder('windows-1258').decode(bytes)) > others ? 'windows-1258' : 'windows-1252';
}

function score(text: string): number {
  const words = text.normalize('NFC').match(accentedWord) ?? [];
  return words.filter(isVietnameseSyllable).length * 2 - words.length;
}
