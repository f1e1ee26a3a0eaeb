import type { FontFace } from '../fonts';
import type { LetterBlock, TextRun } from '../letter-model';

type Piece = TextRun | string;

const asRun = (piece: Piece): TextRun => (typeof piece === 'string' ? { text: piece } : piece);

/** A stretch in bold. */
export const bold = (text: string): TextRun => ({ text, face: 'bold' });

/**
 * A value that nobody has entered: red on paper, and it blocks issuing.
 * @param what without "chưa có": "địa điểm".
 */
export const missing = (what: string): TextRun => ({ text: `[chưa có ${what}]`, isMissing: true });

/** Empty pieces are left out. */
const runsOf = (pieces: readonly Piece[]): TextRun[] => pieces.map(asRun).filter(({ text }) => text !== '');

/** A paragraph whose first line is indented as the form says. */
export const paragraph = (...pieces: Piece[]): LetterBlock => ({ type: 'paragraph', runs: runsOf(pieces) });

/** A paragraph that is not parted from the one after it. */
export const opening = (...pieces: Piece[]): LetterBlock => ({
  type: 'paragraph',
  runs: runsOf(pieces),
  keepNext: true,
});

/** A line of an enumeration: wrapped lines begin after its mark. */
export const item = (...pieces: Piece[]): LetterBlock => ({ type: 'paragraph', runs: runsOf(pieces) });

/** "Địa điểm: …" with the label in bold. */
export const labelled = (label: string, ...pieces: Piece[]): LetterBlock => paragraph(bold(`${label}: `), ...pieces);

export const heading = (level: 1 | 2 | 3, text: string): LetterBlock => ({ type: 'heading', level, text });
export const centred = (text: string, face: FontFace = 'bold'): LetterBlock => ({ type: 'centred', text, face });

/** Each line of a text as a paragraph. */
export const paragraphs = (text: string, face?: FontFace): LetterBlock[] =>
  linesOf(text).map((line) => paragraph(face ? { text: line, face } : line));

/** @returns the lines that are not empty, trimmed. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The first letter as a capital; the rest as it is. */
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** A text without what ends it. */
export const withoutEnd = (text: string): string => text.replace(/[\s.;,/]+$/u, '');

/** A sentence of its own: it begins with a capital and ends with one full stop. */
export const sentence = (text: string): string => `${withoutEnd(upperFirst(text.trim()))}.`;

/**
 * Ends a text as its form does ("./." or "."): the last paragraph takes the sign in place of its own.
 * @param blocks a text that ends with a table or a code gets nothing.
 */
export function endText(blocks: LetterBlock[], fullStop: string): LetterBlock[] {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return blocks;
  const runs = last.runs.slice();
  const end = runs.pop();
  if (!end) return blocks;
  const ended = end.isMissing ? [end, { text: fullStop }] : [{ ...end, text: withoutEnd(end.text) + fullStop }];
  return [...blocks.slice(0, -1), { ...last, runs: [...runs, ...ended] }];
}

/** Joins with commas, the last with "và". */
export function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1) ?? ''}`;
}
