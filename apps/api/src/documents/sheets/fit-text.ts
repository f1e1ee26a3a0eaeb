import { balanceLines, wrapLines, type TextBlock } from '../line-breaking';
import { singleSpacing } from '../layout';
import type { SheetBox } from '../sheet-model';
import { textWidth } from '../text-width';

export type TextBox = Extract<SheetBox, { type: 'text' }>;

/** Kept free at the sides: Word measures without kerning, the PDF with it. */
const slackMm = 0.4;
const stepPt = 0.5;
/** Below a box's own smallest size only so that nothing is ever cut. */
const floorPt = 3;
const pointMm = 25.4 / 72;

export interface FittedText {
  lines: string[];
  /** Points. */
  size: number;
}

/**
 * Sets a text into its box: in lines first, then smaller down to `minSize`, at last with long words broken and smaller
 * still. Both renderers print these very lines, so that the PDF and the Word copy agree.
 */
export function fitText(box: TextBox): FittedText {
  for (let size = box.size; size >= box.minSize; size -= stepPt) {
    const lines = boundLines(box, size);
    if (fits(box, lines, size)) return { lines, size };
  }
  for (let size = box.minSize; ; size -= stepPt) {
    const plain = wrapLines(box.text, blockOf(box, size));
    if (fits(box, plain, size)) return { lines: plain, size };
    const broken = wrapLines(breakWords(box, size), blockOf(box, size));
    if (size <= floorPt || fits(box, broken, size)) return { lines: broken, size };
  }
}

/**
 * Finds the largest size at which a text stands on one line.
 * @param most points; no larger size is given.
 * @returns points, in steps of half a point; may be too small to read, which the caller decides.
 */
export function oneLineSize(text: string, face: TextBox['face'], widthMm: number, most: number): number {
  const room = Math.max(0, widthMm - slackMm) / Math.max(textWidth(text, 1, face), 0.001);
  return Math.min(most, Math.floor(room / stepPt) * stepPt);
}

const blockOf = (box: TextBox, size: number): TextBlock => ({
  sizePt: size,
  face: box.face,
  widthMm: box.width - slackMm,
});

/** Lines of equal length in the middle of a box, none of which ends inside "năm 2019". */
function boundLines(box: TextBox, size: number): string[] {
  const block = blockOf(box, size);
  return box.align === 'center' ? balanceLines(box.text, block) : wrapLines(box.text, block);
}

function fits(box: TextBox, lines: string[], size: number): boolean {
  const height = lines.length * size * singleSpacing * pointMm;
  return height <= box.height + 0.01 && lines.every((line) => textWidth(line, size, box.face) <= box.width - slackMm);
}

/** Puts spaces into words that are wider than the box. */
function breakWords(box: TextBox, size: number): string {
  const isTooWide = (piece: string) => textWidth(piece, size, box.face) > box.width - slackMm;
  return box.text
    .split(/([ \n])/)
    .map((word) => {
      if (!isTooWide(word)) return word;
      const pieces = [''];
      for (const letter of word) {
        const longer = `${pieces.at(-1)}${letter}`;
        if (pieces.at(-1) && isTooWide(longer)) pieces.push(letter);
        else pieces[pieces.length - 1] = longer;
      }
      return pieces.join(' ');
    })
    .join('');
}
