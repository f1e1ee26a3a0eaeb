import { paperTexts, type PaperTextField } from '@ky-yeu/contracts/paper-texts';
import type { PaperForm } from '../document-model';
import type { LetterBlock, LetterDocument, TextRun } from '../letter-model';
import type { PaperContext, PaperDocument } from '../paper-composer';
import { issuerLine, superiorLine } from '../paper-frame';
import { formWords, type FormWords } from './form-words';
import { inFull, recipientsOf, signatureOf, type Issuer } from './issuer-words';
import { keepBlocks, missing, paragraph, paragraphs } from './runs';
import type { TextsReads } from './texts.reads';

/** How one kind of paper is made: read its data, suggest the office's texts from them, write it. */
export interface TextPaper<Data> {
  read(reads: TextsReads, context: PaperContext): Promise<Data>;
  suggest(data: Data, context: PaperContext): Record<string, string>;
  write(data: Data, context: PaperContext, texts: PaperTexts): PaperDocument;
}

/** A kind whose data nobody else needs to know. */
export interface AnyTextPaper {
  suggest(reads: TextsReads, context: PaperContext): Promise<Record<string, string>>;
  compose(reads: TextsReads, context: PaperContext): Promise<PaperDocument>;
}

/** Hides the data of a kind, so that kinds stand in one table. */
export function textPaper<Data>(paper: TextPaper<Data>): AnyTextPaper {
  return {
    suggest: async (reads, context) => paper.suggest(await paper.read(reads, context), context),
    compose: async (reads, context) => {
      const data = await paper.read(reads, context);
      return paper.write(data, context, textsOf(context, paper.suggest(data, context)));
    },
  };
}

/** The texts of one paper: as the office wrote them, else as suggested. */
export interface PaperTexts {
  /** '' without one. */
  get(key: string): string;
  /** A required text that is not there is a missing value, named after its field. */
  run(key: string): TextRun;
  /** Each line as a paragraph; missing in one paragraph; nothing for an optional text without lines. */
  blocks(key: string): LetterBlock[];
}

/** @param suggested texts by key; what the office wrote takes their place. */
export function textsOf(
  { kind, frame }: Pick<PaperContext, 'kind' | 'frame'>,
  suggested: Record<string, string>,
): PaperTexts {
  const fields: readonly PaperTextField[] = paperTexts[kind] ?? [];
  const get = (key: string) => (frame.texts[key]?.trim() || suggested[key]?.trim()) ?? '';
  const missingOf = (key: string) => missing(labelOf(fields, key));
  const run = (key: string): TextRun => (get(key) ? { text: get(key) } : missingOf(key));
  const isAsked = (key: string) => fields.some((field) => field.key === key && field.isRequired);
  return {
    get,
    run,
    blocks: (key) => (get(key) ? paragraphs(get(key)) : isAsked(key) ? [paragraph(missingOf(key))] : []),
  };
}

function labelOf(fields: readonly PaperTextField[], key: string): string {
  const label = fields.find((field) => field.key === key)?.label ?? key;
  return label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
}

/** The form in which the lead host writes. */
export const formOf = ({ conference }: Pick<PaperContext, 'conference'>): PaperForm =>
  conference.form === 'PARTY' ? 'party' : 'state';

export const wordsOf = (context: Pick<PaperContext, 'conference'>): FormWords => formWords[formOf(context)];

/** The lead host as who writes the paper. */
export const issuerOf = ({ conference }: Pick<PaperContext, 'conference'>): Issuer => ({
  name: conference.issuer ?? '',
  superior: conference.superior,
});

type Written = Pick<LetterDocument, 'title' | 'subtitle' | 'blocks'> &
  Partial<Pick<LetterDocument, 'addressee' | 'notes' | 'annexes' | 'recipients' | 'signatures' | 'orientation'>>;

/** Letterhead, marks, recipients and signature around what a paper says; the frame goes before what is customary. */
export function letterOf(context: PaperContext, written: Written): LetterDocument {
  const { conference, frame, layout, kind } = context;
  const issuer = issuerOf(context);
  const full = {
    issuer: conference.issuer && inFull(conference.issuer),
    superior: issuer.superior && inFull(issuer.superior),
  };
  const signatures = written.signatures ?? [signatureOf(issuer, kind, layout)];
  return {
    type: 'letter',
    form: formOf(context),
    layout,
    language: 'vi',
    orientation: 'portrait',
    superior: superiorLine(full),
    issuer: issuerLine(full),
    number: frame.number,
    place: frame.place,
    date: frame.date,
    marks: frame.marks,
    notes: [],
    annexes: [],
    ...written,
    blocks: keepBlocks(written.blocks),
    recipients: frame.recipients.length
      ? frame.recipients
      : (written.recipients ?? recipientsOf(issuer, kind, wordsOf(context))),
    signatures: frame.signatures.length ? frame.signatures : signatures,
  };
}
