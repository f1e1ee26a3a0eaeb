import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from './fonts';

let compiler: NodeCompiler | undefined;

/** The one engine of this process. */
export function typstEngine(): NodeCompiler {
  return (compiler ??= NodeCompiler.create({ workspace: templateFolder(), fontArgs: [{ fontPaths: fontFolders }] }));
}

/**
 * Sets a template with its data.
 * @param files contents by the name under which the template reads them.
 * @throws when the template is wrong or a font is missing.
 */
export function compileTemplate(template: string, files: Record<string, string>): NodeTypstDocument {
  const typst = typstEngine();
  for (const [name, text] of Object.entries(files)) typst.mapShadow(join(templateFolder(), name), Buffer.from(text));
  const outcome = typst.compile({ mainFilePath: join(templateFolder(), template) });
  const diagnostics = outcome.takeDiagnostics();
  const problems = diagnostics ? typst.fetchDiagnostics(diagnostics) : [];
  if (!outcome.result || problems.length > 0) throw new Error(`Typst refused ${template}: ${JSON.stringify(problems)}`);
  return outcome.result;
}

/** The values of all marks of one name, in their order. */
export const marksOf = (drawn: NodeTypstDocument, label: string): unknown[] =>
  typstEngine().query(drawn, { selector: label, field: 'value' }) as unknown[];

/** Writes the file, tagged as PDF/UA-1 or without tags. */
export function exportPdf(drawn: NodeTypstDocument, tagged: boolean): Buffer {
  const typst = typstEngine();
  if (!tagged) return typst.pdf(drawn, { pdfTags: false });
  try {
    return typst.pdf(drawn, { pdfStandard: 'ua-1' });
  } catch {
    // PDF/UA refuses a letter that the font lacks (an emoji in a name); the paper is still wanted.
    return typst.pdf(drawn, { pdfTags: true });
  }
}

/** Gives the memory of the last paper back. */
export function forgetPaper(): void {
  compiler?.resetShadow();
  compiler?.evictCache(0);
}

/** Lets words break that are longer than any column is wide; no Vietnamese word is. */
export function breakLongWords(json: string): string {
  return json.replace(/[^\s"\\]{31,}/gu, (word) => word.replace(/.{12}(?=.)/gu, '$&\u200b'));
}

/** Beside the source under test, beside the bundle once built. */
function templateFolder(): string {
  const found = [join(__dirname, 'templates'), join(__dirname, 'documents', 'templates')].find((path) =>
    existsSync(path),
  );
  if (!found) throw new Error('The folder of paper templates is missing beside the program.');
  return found;
}
