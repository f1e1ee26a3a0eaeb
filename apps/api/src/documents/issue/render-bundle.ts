import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from '../fonts';
import { bodyFont } from '../layout';
import type { BundleDocument } from './bundle-model';

/** The pages of a PDF that this program has written: its page tree stands in it uncompressed. */
export function pagesOf(pdf: Uint8Array): number {
  const counts = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
    .toString('latin1')
    .matchAll(/\/Count (\d+)\b/g);
  return Math.max(1, ...[...counts].map(([, count]) => Number(count)));
}

/**
 * Draws several finished papers as one PDF: cover, table of contents with page numbers, bookmarks, and every page as it
 * is. Text can be searched and copied; the structure for screen readers is that of the single files, not of this one.
 * @throws when a paper is no readable PDF.
 */
export function renderBundle({ entries, ...bundle }: BundleDocument): Buffer {
  const typst = NodeCompiler.create({ workspace: templateFolder(), fontArgs: [{ fontPaths: fontFolders }] });
  const told = entries.map(({ title, number, pdf }, at) => {
    typst.mapShadow(join(templateFolder(), `paper-${at}.pdf`), Buffer.from(pdf));
    return { title, number, pages: pagesOf(pdf), file: `paper-${at}.pdf` };
  });
  const data = { ...bundle, font: bodyFont.pdf, entries: told };
  typst.mapShadow(join(templateFolder(), 'bundle.json'), Buffer.from(JSON.stringify(data)));
  try {
    const outcome = typst.compile({ mainFilePath: join(templateFolder(), 'bundle.typ') });
    const diagnostics = outcome.takeDiagnostics();
    if (!outcome.result) {
      throw new Error(
        `Typst refused the bundle: ${JSON.stringify(diagnostics && typst.fetchDiagnostics(diagnostics))}`,
      );
    }
    return typst.pdf(outcome.result, { pdfTags: true });
  } finally {
    typst.resetShadow();
    typst.evictCache(0);
  }
}

/** Beside the source under test, beside the bundle once built. */
function templateFolder(): string {
  const found = ['templates', join('documents', 'templates'), join('..', 'templates')]
    .map((path) => join(__dirname, path))
    .find((path) => existsSync(path));
  if (!found) throw new Error('The folder of paper templates is missing beside the program.');
  return found;
}
