import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { printCell, type ArrangedList } from './arrange-list';
import { fontFolders } from './fonts';
import { bodyFont } from './layout';

/** Rows that move to the last page with the signatures when these would stand there alone. */
const heldRows = 3;

interface PrintedGroup {
  heading: string;
  level: number;
  rows: string[][];
  subtotal: string | null;
}

let compiler: NodeCompiler | undefined;

export interface DrawnPdf {
  file: Buffer;
  /** Pages, from 1, of the table's last row and of the closing line with the signatures. */
  lastRowPage: number;
  endingPage: number;
}

/**
 * Draws a list as PDF with Typst: tagged as PDF/UA-1 up to the size that `ArrangedList.tagged` allows.
 * Runs for seconds without yielding and takes hundreds of megabytes for thousands of rows: call it in the render process.
 * @throws when a template is wrong or a font is missing.
 */
export function renderPdf(arranged: ArrangedList): DrawnPdf {
  compiler ??= NodeCompiler.create({ workspace: templateFolder(), fontArgs: [{ fontPaths: fontFolders }] });
  try {
    let drawn = compile(compiler, arranged, 0);
    if (pageOf(compiler, drawn, '<last-row>') !== pageOf(compiler, drawn, '<ending>')) {
      compiler.evictCache(0);
      drawn = compile(compiler, arranged, heldRows);
    }
    return {
      file: exportPdf(compiler, drawn, arranged.tagged),
      lastRowPage: pageOf(compiler, drawn, '<last-row>'),
      endingPage: pageOf(compiler, drawn, '<ending>'),
    };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

/** Lets words break that are longer than any column is wide; no Vietnamese word is. */
export function breakLongWords(json: string): string {
  return json.replace(/[^\s"\\]{31,}/gu, (word) => word.replace(/.{12}(?=.)/gu, '$&\u200b'));
}

function exportPdf(typst: NodeCompiler, drawn: NodeTypstDocument, tagged: boolean): Buffer {
  if (!tagged) return typst.pdf(drawn, { pdfTags: false });
  try {
    return typst.pdf(drawn, { pdfStandard: 'ua-1' });
  } catch {
    // PDF/UA refuses a letter that the font lacks (an emoji in a name); the paper is still wanted.
    return typst.pdf(drawn, { pdfTags: true });
  }
}

function compile(typst: NodeCompiler, arranged: ArrangedList, held: number): NodeTypstDocument {
  typst.mapShadow(
    join(templateFolder(), 'list.json'),
    Buffer.from(breakLongWords(JSON.stringify(toTemplate(arranged, held)))),
  );
  const outcome = typst.compile({ mainFilePath: join(templateFolder(), 'list.typ') });
  const diagnostics = outcome.takeDiagnostics();
  const problems = diagnostics ? typst.fetchDiagnostics(diagnostics) : [];
  if (!outcome.result || problems.length > 0) throw new Error(`Typst refused the list: ${JSON.stringify(problems)}`);
  return outcome.result;
}

function pageOf(typst: NodeCompiler, drawn: NodeTypstDocument, label: string): number {
  return (typst.query(drawn, { selector: label, field: 'value' }) as number[])[0] ?? 0;
}

/** What the template reads as list.json. */
function toTemplate(arranged: ArrangedList, held: number) {
  const { list, layout, table } = arranged;
  const groups = list.groups.map((group): PrintedGroup => ({
    heading: group.heading,
    level: group.level,
    rows: group.rows.map((row) => list.columns.map(({ kind }, i) => printCell(row[i], kind))),
    subtotal: group.subtotal ?? null,
  }));
  const last = groups.at(-1);
  const taken = last ? Math.min(held, last.rows.length - 1) : 0;
  const isHeld = last !== undefined && taken > 0;
  return {
    font: bodyFont.pdf,
    language: list.language,
    documentTitle: arranged.documentTitle,
    page: arranged.pageMm,
    margins: layout.margins,
    pageNumberTop: layout.pageNumberTop,
    pageNumberSize: layout.pageNumberSize,
    closingSize: layout.closingSize,
    signatureSize: layout.signatureSize,
    letterhead: arranged.letterhead,
    title: arranged.title,
    table,
    groups: isHeld ? [...groups.slice(0, -1), { ...last, rows: last.rows.slice(0, -taken), subtotal: null }] : groups,
    held: isHeld ? [{ ...last, rows: last.rows.slice(-taken) }] : [],
    total: isHeld ? null : (list.total ?? null),
    heldTotal: isHeld ? (list.total ?? null) : null,
    closing: list.closing,
    signatures: list.signatures.map(({ lines, note, name }) => ({ lines, note: note ?? null, name: name ?? null })),
  };
}

/** Beside the source under test, beside the bundle once built. */
function templateFolder(): string {
  const found = [join(__dirname, 'templates'), join(__dirname, 'documents', 'templates')].find((path) =>
    existsSync(path),
  );
  if (!found) throw new Error('The folder of paper templates is missing beside the program.');
  return found;
}
