import { cleanTexts } from '../clean-text';
import type { SignatureBlock } from '../document-model';
import { countRows } from '../document-model';
import { layoutOf, pageMm, singleSpacing, taggedRows, textWidthMm, type FormLayout } from '../layout';
import type { LetterAnnex, LetterBlock, LetterDocument, LettersDocument } from '../letter-model';
import { composeLetterhead, composeTitle, type HeadLine, type Letterhead } from '../letterhead';
import { balanceLines } from '../line-breaking';
import { composeMarks } from './letter-marks';
import { arrangeBlocks, type ArrangedBlock } from './letter-blocks';

/** "Nơi nhận" as it is printed: with dashes, and with the stops at the ends of its lines. */
export interface ArrangedRecipients {
  label: string;
  lines: string[];
}

/** A signature block; its room grows so that the names of all blocks side by side stand on one line. */
export interface ArrangedSignature extends SignatureBlock {
  roomMm: number;
}

/** What is set on pages of one orientation: the letter itself, or one of its annexes. */
export interface ArrangedPart {
  orientation: 'portrait' | 'landscape';
  pageMm: { width: number; height: number };
  textMm: number;
  /** Null for a plain paper and for an annex. */
  letterhead: Letterhead | null;
  title: HeadLine[];
  blocks: ArrangedBlock[];
  recipients: ArrangedRecipients | null;
  signatures: ArrangedSignature[];
  /** Widths of the columns that the ending stands in. */
  signatureMm: number;
}

/** A letter with every decision of its layout taken; what a renderer draws. Millimetres and points. */
export interface ArrangedLetter {
  letter: LetterDocument;
  layout: FormLayout;
  documentTitle: string;
  /** The letter, then its annexes, each on pages of its own. */
  parts: ArrangedPart[];
}

export interface ArrangedLetters {
  documentTitle: string;
  tagged: boolean;
  letters: ArrangedLetter[];
}

/** Letters in one file up to which it carries its structure for screen readers. */
export const taggedLetters = 50;
/** Room for a signature and a seal, which is 36 mm wide and covers a third of the signature. */
export const signatureRoomMm = 25;
/** Between what stands one above the other: letterhead, title, text, ending, and QR code and its caption. */
export const gapsMm = { afterLetterhead: 7, afterTitle: 4, beforeEnding: 4, afterCode: 1 } as const;
export const captionSize = 11;
export const missingColour = 'C00000';

/**
 * Takes all decisions of layout for one letter or many, once for every renderer.
 * @returns the cleaned letters beside their layout.
 */
export function arrangeLetters(source: LetterDocument | LettersDocument): ArrangedLetters {
  const letters = (source.type === 'letter' ? [source] : source.letters).map(arrangeLetter);
  const rows = letters.reduce((sum, { parts }) => sum + countTableRows(parts), 0);
  return {
    documentTitle: source.type === 'letter' ? (letters[0]?.documentTitle ?? '') : cleanTexts(source.title),
    tagged: !(source.type === 'letters' && source.isPart) && letters.length <= taggedLetters && rows <= taggedRows,
    letters,
  };
}

function arrangeLetter(source: LetterDocument): ArrangedLetter {
  // The runs of paragraphs are cleaned where they are arranged: their spaces count.
  const letter = { ...cleanTexts(source), blocks: source.blocks };
  const layout = layoutOf(letter);
  return {
    letter,
    layout,
    documentTitle: `${letter.title} ${letter.subtitle}`.replace(/\s+/g, ' ').trim(),
    parts: [
      {
        ...arrangePart(letter, layout),
        letterhead: letter.isPlain ? null : { ...composeLetterhead(letter), ...composeMarks(letter.marks, layout) },
        title: composeTitle(letter),
        recipients: arrangeRecipients(letter.recipients),
      },
      ...letter.annexes.map((annex, i) =>
        arrangeAnnex({ ...annex, blocks: source.annexes[i]?.blocks ?? [] }, letter, layout),
      ),
    ],
  };
}

function arrangeAnnex(annex: LetterAnnex, letter: LetterDocument, layout: FormLayout): ArrangedPart {
  const { orientation, label, title, subtitle, note } = annex;
  const size = layout.subtitleSize;
  const named = composeTitle({ ...letter, orientation, title, subtitle, notes: note ? [note] : [] });
  return {
    ...arrangePart(annex, layout),
    letterhead: null,
    title: [...(label ? [{ text: label, size, face: 'bold' as const }] : []), ...named],
    recipients: null,
  };
}

type Part = Pick<LetterDocument, 'orientation' | 'title' | 'signatures'> & { blocks: LetterBlock[] };

function arrangePart(
  { orientation, title, blocks, signatures }: Part,
  layout: FormLayout,
): Omit<ArrangedPart, 'letterhead' | 'title' | 'recipients'> {
  const { width, height } = pageMm;
  const textMm = textWidthMm(layout, orientation);
  const signatureMm = textMm / Math.max(2, signatures.length);
  return {
    orientation,
    pageMm: orientation === 'portrait' ? { width, height } : { width: height, height: width },
    textMm,
    blocks: arrangeBlocks(blocks, layout, textMm, title === '' ? 0 : 1),
    signatures: arrangeSignatures(signatures, layout.signatureSize, signatureMm),
    signatureMm,
  };
}

/** A long post breaks into lines of like length, not before its last word. */
function arrangeSignatures(blocks: SignatureBlock[], sizePt: number, widthMm: number): ArrangedSignature[] {
  const fit = (text: string) => balanceLines(text, { sizePt, face: 'bold', widthMm: widthMm - 2 });
  const broken = blocks.map((block) => ({ ...block, lines: block.lines.flatMap(fit) }));
  const heights = broken.map(({ lines, note }) => lines.length + (note ? 1 : 0));
  const lineMm = (sizePt * singleSpacing * 25.4) / 72;
  return broken.map((block, i) => ({
    ...block,
    roomMm: signatureRoomMm + (Math.max(...heights) - (heights[i] ?? 0)) * lineMm,
  }));
}

function arrangeRecipients(recipients: string[]): ArrangedRecipients | null {
  if (recipients.length === 0) return null;
  const lines = recipients.map((line, i) => {
    const text = line.replace(/^[-–]\s*/u, '').replace(/[;,.\s]+$/u, '');
    return `-\u00a0${text}${i === recipients.length - 1 ? '.' : ';'}`;
  });
  return { label: 'Nơi nhận:', lines };
}

function countTableRows(parts: ArrangedPart[]): number {
  const blocks = parts.flatMap((part) => part.blocks);
  return blocks.reduce((sum, block) => sum + (block.type === 'table' ? countRows(block.list) : 0), 0);
}
