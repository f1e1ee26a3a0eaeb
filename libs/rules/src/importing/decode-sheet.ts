import type { LegacyEncoding } from '@ky-yeu/contracts/importing-lists';
import { detectLegacy, fromLegacy, legacyOfFont } from '@ky-yeu/vietnamese/legacy-encodings';
import { syllableShare } from '@ky-yeu/vietnamese/syllable';
import { normaliseParagraphs } from '@ky-yeu/vietnamese/normalise-text';
import type { SourceSheet } from './source-sheet';

/** A sheet in Unicode, each row as wide as the widest; `raw` keeps one value before conversion for the proof. */
export interface DecodedSheet {
  rows: string[][];
  width: number;
  encodings: (LegacyEncoding | null)[];
  proofs: ({ before: string; after: string } | null)[];
}

/** A column's encoding shows in its first values; reading 10,000 would tell no more. */
const sampleSize = 120;
const needsCleaning = /[^\x21-\x7e\u00c0-\u02af\u1ea0-\u1ef9 ]|[^ -\u2fff]| {2}|^ | $|[aeiouyAEIOUYdD][\u0300-\u036f]/;
// Letters that only Unicode Vietnamese has: with one of them a column is not legacy.
const unicodeOnly = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/**
 * Cleans one cell: composed, no control characters, single spaces, line breaks as "\n".
 *
 * @param text a cell in Unicode
 */
export function cleanCell(text: string): string {
  return needsCleaning.test(text) ? normaliseParagraphs(text) : text;
}

/**
 * Converts a sheet to Unicode column by column and cleans every cell.
 *
 * @param sheet the sheet as read
 * @param chosen the encodings that a person chose, by column; null is "Unicode", absent is a guess
 */
export function decodeSheet(sheet: SourceSheet, chosen: ReadonlyMap<number, LegacyEncoding | null>): DecodedSheet {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, index) => index);
  const guessed = guessEncodings(sheet, columns);
  const encodings = columns.map((index) =>
    chosen.has(index) ? (chosen.get(index) ?? null) : (guessed[index] ?? null),
  );
  const isCapital = columns.map((index) => legacyOfFont(sheet.fonts[index] ?? '')?.isCapitals ?? false);
  const proofs = columns.map(() => null as DecodedSheet['proofs'][number]);
  const rows = sheet.rows.map((row) =>
    columns.map((index) => {
      const before = row[index] ?? '';
      const encoding = encodings[index];
      if (before === '' || encoding == null) return cleanCell(before);
      const converted = fromLegacy(before, encoding);
      const after = cleanCell(isCapital[index] ? converted.toUpperCase() : converted);
      if (proofs[index] === null && after !== before) proofs[index] = { before, after };
      return after;
    }),
  );
  return { rows, width, encodings, proofs };
}

function guessEncodings(sheet: SourceSheet, columns: readonly number[]): (LegacyEncoding | null)[] {
  const samples = columns.map((index) => sampleOf(sheet, index));
  const found = columns.map((index) => guessOne(samples[index] ?? [], sheet.fonts[index] ?? null));
  const common = mostCommon(found);
  if (common === null) return found;
  // A column of years has no words but its header, too few to tell; it was typed like its neighbours.
  return found.map((encoding, index) => encoding ?? (couldBe(samples[index] ?? [], common) ? common : null));
}

function sampleOf(sheet: SourceSheet, index: number): string[] {
  const values: string[] = [];
  for (const row of sheet.rows) {
    const value = row[index];
    if (value && /\p{L}/u.test(value)) values.push(value);
    if (values.length >= sampleSize) break;
  }
  return values;
}

function guessOne(values: readonly string[], font: string | null): LegacyEncoding | null {
  if (values.length === 0) return null;
  const byText = detectLegacy(values);
  if (byText !== null || font === null) return byText;
  // A font alone proves nothing: many files name .VnTime and hold Unicode.
  const byFont = legacyOfFont(font);
  return byFont && isForeignToUnicode(values) ? byFont.encoding : null;
}

function couldBe(values: readonly string[], encoding: LegacyEncoding): boolean {
  if (encoding !== 'VIQR') return isForeignToUnicode(values);
  // In VIQR "a.b@x.vn" would be a text too.
  const converted = values.map((value) => fromLegacy(value, 'VIQR'));
  if (values.some((value) => value.includes('@')) || converted.join() === values.join()) return false;
  return converted.every((value) => syllableShare(value) > 0.9);
}

function isForeignToUnicode(values: readonly string[]): boolean {
  const text = values.join(' ').normalize('NFC');
  return /[\u0080-\uffff]/.test(text) && !unicodeOnly.test(text);
}

function mostCommon(found: readonly (LegacyEncoding | null)[]): LegacyEncoding | null {
  const votes = new Map<LegacyEncoding, number>();
  for (const encoding of found) if (encoding) votes.set(encoding, (votes.get(encoding) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
