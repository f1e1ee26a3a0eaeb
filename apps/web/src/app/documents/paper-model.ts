import type { Paper, PaperSignature, UpdatePaper } from '@ky-yeu/contracts/paper-drafts';
import { paperTexts } from '@ky-yeu/contracts/paper-texts';
import { paperChoices, type PaperGrouping, type PaperKind, type PaperOrder } from '@ky-yeu/contracts/papers';

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
  order: PaperOrder | '';
  group: PaperGrouping | '';
  columns: readonly string[];
  orientation: string;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const signatureModel = ({ lines, note, name }: PaperSignature) => ({
  ...{ lines: lines.join('\n'), note: note ?? '', name: name ?? '' },
});

const stringAt = (choices: Record<string, unknown>, key: string): string => {
  const value = choices[key];
  return typeof value === 'string' ? value : '';
};

/** A draft as its editor shows it. */
export function paperModel(paper: Paper): PaperModel {
  const { kind, marks, choices, texts } = paper;
  const columns = Array.isArray(choices['columns'])
    ? (choices['columns'] as string[])
    : paperChoices[kind].defaultColumns;
  return {
    ...{ organisationId: paper.organisationId, issuedOn: paper.issuedOn, place: paper.place ?? '' },
    number: paper.number === null ? '' : String(paper.number),
    marks: { draft: marks.draft ?? '', urgency: marks.urgency ?? '', circulation: marks.circulation ?? '' },
    signatures: paper.signatures.map(signatureModel),
    recipients: paper.recipients.join('\n'),
    texts: Object.fromEntries((paperTexts[kind] ?? []).map(({ key }) => [key, texts[key] ?? ''])),
    order: stringAt(choices, 'order') as PaperOrder | '',
    group: stringAt(choices, 'group') as PaperGrouping | '',
    ...{ columns, orientation: stringAt(choices, 'orientation') },
  };
}

function choicesOf(kind: PaperKind, model: PaperModel, kept: Record<string, unknown>): Record<string, unknown> {
  const { order, group, orientation, columns } = model;
  const chosen = Object.entries({ order, group, orientation }).filter(([, value]) => value !== '');
  const others = Object.entries(kept).filter(([key]) => !['order', 'group', 'orientation', 'columns'].includes(key));
  const offered = paperChoices[kind].columns;
  return {
    ...Object.fromEntries([...others, ...chosen]),
    ...(offered.length > 0 && { columns: offered.filter((column) => columns.includes(column)) }),
  };
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
    choices: choicesOf(paper.kind, model, paper.choices),
  };
}
