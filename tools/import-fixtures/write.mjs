// Writes tables in the formats and encodings of Vietnamese offices.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { bundle } from '../bundle.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const built = join(root, '.cache/import-fixtures');
const load = createRequire(import.meta.url);

await bundle(
  [
    'libs/vietnamese/src/legacy-encodings.ts',
    'apps/api/src/importing/reading/read-source.ts',
    'apps/api/src/platform/testing/make-zip.ts',
    'apps/api/src/importing/testing/office-files.ts',
  ],
  built,
);
export const { toLegacy } = load(join(built, 'legacy-encodings.js'));
export const { readSource } = load(join(built, 'read-source.js'));
export const { makeZip } = load(join(built, 'make-zip.js'));
export const { makeWorkbook, makeDocument, inlineRow } = load(join(built, 'office-files.js'));

/**
 * An .xlsx of rows.
 * @param {unknown[][]} rows
 * @param {{ font?: string, merges?: string[], dates?: string, formats?: Record<number, string>, more?: object, sheets?: object[] }} options
 */
export function xlsx(rows, { font = 'Times New Roman', merges = [], formats = {}, more = {}, sheets = [] } = {}) {
  const cells = new Map();
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const numFmt = formats[c] ?? (value instanceof Date ? 'dd/mm/yyyy' : undefined);
      if (value !== null && value !== '')
        cells.set(`${r},${c}`, { value, style: { font: { name: font, size: 12 }, numFmt } });
    }),
  );
  const sheet = {
    name: 'Danh sách',
    rows,
    cells,
    merges: merges.map(area),
    columns: [{ width: 6 }, { width: 28 }, { width: 14 }, { width: 40 }],
  };
  return writeXlsx({ sheets: [sheet, ...sheets], ...more });
}

function area(name) {
  const [from, to] = name.split(':').map((cell) => /([A-Z]+)(\d+)/.exec(cell));
  const column = ([, letters]) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { startRow: from[2] - 1, startCol: column(from), endRow: to[2] - 1, endCol: column(to) };
}

/** Lets LibreOffice read a file and save it in another format. */
export function throughOffice(content, from, to) {
  const folder = mkdtempSync(join(tmpdir(), 'import-fixtures-'));
  try {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, `list.${from}`), content);
    const [extension] = to.split(':');
    const profile = `-env:UserInstallation=file://${join(tmpdir(), 'import-fixtures-profile')}`;
    const filter = from === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
    const args = [
      '--headless',
      profile,
      ...filter,
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      join(folder, `list.${from}`),
    ];
    execFileSync('soffice', args, { stdio: 'ignore' });
    return readFileSync(join(folder, 'out', `list.${extension}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A table as a web page. Cells that are null are covered by a merged one; { text, columns, rows } spans. */
export function html(rows, { before = '', after = '', font = 'Times New Roman' } = {}) {
  const escape = (value) => String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  const td = (cell) => {
    if (cell === undefined) return '';
    const {
      text,
      columns = 1,
      rows: height = 1,
    } = cell !== null && typeof cell === 'object' ? cell : { text: cell ?? '' };
    return `<td colspan="${columns}" rowspan="${height}"><font face="${font}">${escape(text)}</font></td>`;
  };
  const body = rows.map((row) => `<tr>${row.map(td).join('')}</tr>`).join('\n');
  return `<html><head><meta charset="utf-8"></head><body>${before}<table border="1">${body}</table>${after}</body></html>`;
}

/** Delimited text as spreadsheets write it. */
export function delimited(rows, delimiter, lineEnd = '\r\n') {
  const field = (value) => {
    const text = value === null ? '' : String(value);
    return new RegExp(`["\\n${delimiter}]`).test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(field).join(delimiter)).join(lineEnd) + lineEnd;
}

const tones = new Map(
  [...'\u0300\u0309\u0303\u0301\u0323'].map((tone, i) => [tone, [0xcc, 0xd2, 0xde, 0xec, 0xf2][i]]),
);
const letters1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]),
);

/** windows-1258: letters with their own mark, tones behind them. */
export function windows1258(text) {
  const bytes = [];
  for (const letter of text.normalize('NFC')) {
    if (letters1258.has(letter)) bytes.push(letters1258.get(letter));
    else {
      const [base, ...marks] = letter.normalize('NFD');
      const own = marks.filter((mark) => !tones.has(mark)).join('');
      bytes.push(
        letters1258.get((base + own).normalize('NFC')) ?? 63,
        ...marks.flatMap((mark) => tones.get(mark) ?? []),
      );
    }
  }
  return Buffer.from(bytes);
}

export const utf16be = (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
export const legacyRows = (rows, encoding) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toLegacy(cell, encoding) : cell)));
