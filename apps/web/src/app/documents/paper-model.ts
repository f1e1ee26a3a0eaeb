import type { Paper, PaperSignature, UpdatePaper } from '@ky-yeu/contracts/paper-drafts';
import { paperTexts } from '@ky-yeu/contracts/paper-texts';
import type { PaperColumn, PaperKind } from '@ky-yeu/contracts/papers';
import { chosenLayout, defaultLayout, offeredChoices, type PaperLayoutChoice } from './paper-offers';

/** What the editor of a draft holds: every box a text. */
export interface PaperModel {
  organisationId: string;
  number: string;
  issuedOn: string | null;
  place: string;
  marks: { draft: string; urgency: string; circulation: string };
  signatures: { lines: string; note: string; name: string }[];
  recipients: string;
  texts: Record<string, string>;
  layout: PaperLayoutChoice;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const signatureModel = ({ lines, note, name }: PaperSignature) => ({
  ...{ lines: lines.join('\n'), note: note ?? '', name: name ?? '' },
});

/** Saved choices over the usual ones; what is no text, or not offered, is left as it is in the draft. */
function layoutModel(kind: PaperKind, choices: Record<string, unknown>): PaperLayoutChoice {
  const saved = offeredChoices(kind)
    .filter((key) => key !== 'columns' && typeof choices[key] === 'string')
    .map((key) => [key, choices[key]]);
  const { columns } = choices;
  return {
    ...defaultLayout(kind),
    ...(Object.fromEntries(saved) as Partial<PaperLayoutChoice>),
    ...(Array.isArray(columns) && { columns: columns as PaperColumn[] }),
  };
}

/** A draft as its editor shows it. */
export function paperModel(paper: Paper): PaperModel {
  const { kind, marks, choices, texts } = paper;
  return {
    ...{ organisationId: paper.organisationId, issuedOn: paper.issuedOn, place: paper.place ?? '' },
    number: paper.number === null ? '' : String(paper.number),
    marks: { draft: marks.draft ?? '', urgency: marks.urgency ?? '', circulation: marks.circulation ?? '' },
    signatures: paper.signatures.map(signatureModel),
    recipients: paper.recipients.join('\n'),
    texts: Object.fromEntries((paperTexts[kind] ?? []).map(({ key }) => [key, texts[key] ?? ''])),
    layout: layoutModel(kind, choices),
  };
}

function choicesOf(kind: PaperKind, layout: PaperLayoutChoice, kept: Record<string, unknown>): Record<string, unknown> {
  const offered: readonly string[] = offeredChoices(kind);
  const others = Object.entries(kept).filter(([key]) => !offered.includes(key));
  return Object.fromEntries([...others, ...chosenLayout(kind, layout)]);
}

/** What is sent of it; texts that were left empty are not. */
export function paperBody(paper: Paper, model: PaperModel): UpdatePaper {
  const number = model.number.trim();
  return {
    ...{ organisationId: model.organisationId, issuedOn: model.issuedOn, version: paper.version },
    number: number === '' ? null : Number(number),
    place: model.place.trim() || null,
    marks: {
      draft: model.marks.draft.trim() || null,
      urgency: model.marks.urgency.trim() || null,
      circulation: model.marks.circulation.trim() || null,
    },
    signatures: model.signatures.map(({ lines, note, name }) => ({
      ...{ lines: linesOf(lines), note: note.trim() || null, name: name.trim() || null },
    })),
    recipients: linesOf(model.recipients),
    texts: Object.fromEntries(Object.entries(model.texts).filter(([, text]) => text.trim() !== '')),
    choices: choicesOf(paper.kind, model.layout, paper.choices),
  };
}
