import { templateLimits } from '@ky-yeu/contracts/paper-templates';
import { fileKindOf, fileRefusals } from '../../platform/files/file-kind';
import { containerFaults, RefusedFile } from '../../platform/files/refused-file';
import { openZip } from '../../platform/files/zip-entries';
import { packageFaults, RefusedTemplate } from './refused-template';
import { xmlText } from './scan-xml';

/** A Word file taken apart: every part by its name, XML as text. */
export interface TemplateParts {
  xml: Map<string, string>;
  other: Map<string, Buffer>;
}

const ofFile: Readonly<Record<string, string>> = {
  [fileRefusals.macros]: packageFaults.macros,
  [fileRefusals.password]: packageFaults.password,
  [containerFaults.password]: packageFaults.password,
  [containerFaults.bomb]: packageFaults.bomb,
  [fileRefusals.broken]: packageFaults.broken,
  [containerFaults.broken]: packageFaults.broken,
};

/**
 * Takes a Word file apart, once: what is checked is what is filled in later, with no second reader that could see
 * another file in the same bytes.
 * @throws RefusedTemplate when it is no .docx, locked, broken, has macros or inflates beyond the limits.
 */
export async function openTemplate(name: string, bytes: Uint8Array): Promise<TemplateParts> {
  if (bytes.length > templateLimits.bytes) throw new RefusedTemplate([packageFaults.tooLarge]);
  const zipped = await orRefuse(async () => {
    const kind = await fileKindOf(name, bytes);
    if (kind !== 'DOCX') throw new RefusedTemplate([packageFaults.kind]);
    return openZip(bytes, {
      entries: 1_000,
      entryBytes: templateLimits.inflatedBytes,
      totalBytes: templateLimits.inflatedBytes,
    });
  });
  const parts: TemplateParts = { xml: new Map(), other: new Map() };
  for (const entry of zipped.writtenNames.filter((each) => !each.endsWith('/'))) {
    const content = (await orRefuse(() => zipped.read(entry))) ?? Buffer.alloc(0);
    if (/\.(xml|rels)$/i.test(entry)) parts.xml.set(entry, xmlText(content));
    else parts.other.set(entry, content);
  }
  if (!parts.xml.has('word/document.xml')) throw new RefusedTemplate([packageFaults.broken]);
  return parts;
}

async function orRefuse<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    throw new RefusedTemplate([ofFile[error.message] ?? packageFaults.kind]);
  }
}
