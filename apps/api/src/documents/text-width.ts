import { readFileSync } from 'node:fs';
import { fontFiles, type FontFace } from './fonts';

interface Metrics {
  unitsPerEm: number;
  advances: Map<number, number>;
}

const mmPerPoint = 25.4 / 72;
const loaded = new Map<FontFace, Metrics>();

/**
 * Measures a text as the PDF and Word will set it: Tinos and Times New Roman share their widths. Kerning is left out.
 * @param sizePt size of the letters in points.
 * @returns the width of the widest line in millimetres.
 */
export function textWidth(text: string, sizePt: number, face: FontFace = 'regular'): number {
  const { unitsPerEm, advances } = metricsOf(face);
  const widths = text.split('\n').map((line) => {
    let units = 0;
    for (const char of line) units += advances.get(char.codePointAt(0) ?? 0) ?? unitsPerEm;
    return units;
  });
  return (Math.max(...widths) / unitsPerEm) * sizePt * mmPerPoint;
}

function metricsOf(face: FontFace): Metrics {
  const known = loaded.get(face);
  if (known) return known;
  const metrics = readMetrics(readFileSync(fontFiles[face]));
  loaded.set(face, metrics);
  return metrics;
}

/** Reads the advance widths out of a TrueType file: tables head, hhea, hmtx and a cmap of format 4 (ISO/IEC 14496-22). */
function readMetrics(font: Buffer): Metrics {
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const table = (tag: string) => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no ${tag} table.`);
    return offset;
  };
  const hmtx = table('hmtx');
  const lastMetric = font.readUInt16BE(table('hhea') + 34) - 1;
  const advances = new Map<number, number>();
  for (const [code, glyph] of readCharacters(font, table('cmap')))
    advances.set(code, font.readUInt16BE(hmtx + Math.min(glyph, lastMetric) * 4));
  return { unitsPerEm: font.readUInt16BE(table('head') + 18), advances };
}

function* readCharacters(font: Buffer, cmap: number): Generator<[code: number, glyph: number]> {
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + i * 8),
  );
  const start = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4.');
  const double = font.readUInt16BE(start + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + double, 16 + double * 2, 16 + double * 3].map((at) => start + at);
  for (let i = 0; i < double; i += 2) {
    const range = font.readUInt16BE(ranges + i);
    for (let code = font.readUInt16BE(starts + i); code <= font.readUInt16BE(ends + i) && code < 0xffff; code++) {
      const at = ranges + i + range + (code - font.readUInt16BE(starts + i)) * 2;
      const glyph = range === 0 ? code : font.readUInt16BE(at);
      if (glyph !== 0) yield [code, (glyph + font.readUInt16BE(deltas + i)) & 0xffff];
    }
  }
}
