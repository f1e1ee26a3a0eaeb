import { createHash } from 'node:crypto';
import type { SignatureBlock } from '../document-model';
import type { PaperDocument } from '../paper-composer';

/** The data of a paper as text; what comes from the form pack is not part of them. */
const contentOf = (document: PaperDocument): string =>
  JSON.stringify(document, (key, value: unknown) => (key === 'layout' ? undefined : value));

/** What tells whether two papers say the same; hex digits of SHA-256. */
export const documentHash = (document: PaperDocument): string =>
  createHash('sha256').update(contentOf(document)).digest('hex');

const signaturesOf = (document: PaperDocument): SignatureBlock[] => {
  if (document.type === 'letters') return document.letters[0]?.signatures ?? [];
  return document.type === 'sheet' ? [] : document.signatures;
};

/** What the register says of a paper: its subject, and who signed it. */
export function registerFacts(document: PaperDocument): { subject: string; signerName: string | null } {
  const subject = 'subtitle' in document && document.subtitle ? document.subtitle : document.title;
  const names = signaturesOf(document).flatMap(({ name }) => (name ? [name] : []));
  return { subject: subject || '…', signerName: names.at(-1) ?? null };
}
