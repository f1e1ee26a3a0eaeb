import { arrangeTable, type ArrangedTable } from '../arrange-list';
import { cleanRun, cleanTexts } from '../clean-text';
import type { FontFace } from '../fonts';
import type { FormLayout } from '../layout';
import type { LetterBlock, LetterTable, TextRun } from '../letter-model';
import { textWidth } from '../text-width';

export interface ArrangedRun {
  text: string;
  face: FontFace;
  isMissing: boolean;
}

export interface ArrangedParagraph {
  type: 'paragraph';
  runs: ArrangedRun[];
  align: 'justify' | 'left' | 'center' | 'right';
  /** Millimetres from the left margin: the first line, and the lines after it. */
  firstMm: number;
  hangMm: number;
  keepNext: boolean;
  /** The style of a heading; 0 is text. */
  heading: 0 | 1 | 2 | 3;
  /** The level a screen reader is told; levels never skip one, as PDF/UA asks. */
  outline: number;
  /** The rest follows in the next paragraph: the last line is full, and no gap comes after it. */
  isCut?: boolean;
}

/** A block with its layout decided; millimetres and points. */
export type ArrangedBlock =
  | ArrangedParagraph
  | (ArrangedTable & { type: 'table' })
  | { type: 'qr'; content: string; caption: string; sizeMm: number }
  | { type: 'page-break' };

const headingFaces = { 1: 'bold', 2: 'bold', 3: 'boldItalic' } as const;
/** "- ", "+ ", "1. ", "1.2. ", "a) ": wrapped lines of a hanging paragraph begin after it. */
const marker = /^(?:[-–+•]|\d+(?:\.\d+)*[.)]|[a-zđ]\)|[IVXLC]+\.)[ \u00a0]/u;
const usualHang = 5;

/**
 * Takes the decisions of layout for the blocks of a text, and cleans their texts.
 * @param outline the level of the title above them, 0 without one.
 */
export function arrangeBlocks(
  blocks: LetterBlock[],
  layout: FormLayout,
  textMm: number,
  outline: number,
): ArrangedBlock[] {
  let above = outline;
  return blocks.map((block) => {
    if (block.type === 'heading') above = Math.min(block.level + outline, above + 1);
    return arrangeBlock(block.type === 'paragraph' ? block : cleanTexts(block), layout, textMm, above);
  });
}

function arrangeBlock(block: LetterBlock, layout: FormLayout, textMm: number, outline: number): ArrangedBlock {
  const text = { type: 'paragraph', hangMm: 0, heading: 0, outline: 0 } as const;
  switch (block.type) {
    case 'paragraph':
      return {
        ...text,
        ...indents(block, layout),
        runs: arrangeRuns(block.runs),
        keepNext: block.keepNext ?? false,
      };
    case 'heading':
      return {
        ...text,
        runs: [arrangeRun({ text: block.text, face: headingFaces[block.level] })],
        align: 'justify',
        firstMm: layout.body.firstIndent,
        keepNext: true,
        heading: block.level,
        outline,
      };
    case 'centred':
      return {
        ...text,
        runs: [arrangeRun({ text: block.text, face: block.face ?? 'bold' })],
        align: 'center',
        firstMm: 0,
        keepNext: true,
      };
    case 'table':
      return arrangeLetterTable(block.table, layout, textMm);
    default:
      return block;
  }
}

type ParagraphBlock = Extract<LetterBlock, { type: 'paragraph' }>;

function indents(block: ParagraphBlock, { body }: FormLayout): Pick<ArrangedParagraph, 'align' | 'firstMm' | 'hangMm'> {
  const align = block.align ?? 'justify';
  const usual = align === 'center' || align === 'right' ? 'none' : 'first';
  const indent = block.indent ?? usual;
  const firstMm = indent === 'none' ? 0 : body.firstIndent;
  return { align, firstMm, hangMm: indent === 'hanging' ? body.firstIndent + markerWidth(block, body.size) : 0 };
}

function markerWidth({ runs: [first] }: ParagraphBlock, sizePt: number): number {
  const mark = first && marker.exec(first.text);
  return mark ? textWidth(mark[0], sizePt, first.face) : usualHang;
}

/** Spaces inside a paragraph part its runs; those at its ends are nobody's wish. */
function arrangeRuns(runs: TextRun[]): ArrangedRun[] {
  return runs.map((run, i) => {
    const text = cleanRun(run.text);
    const started = i === 0 ? text.trimStart() : text;
    return arrangeRun({ ...run, text: i === runs.length - 1 ? started.trimEnd() : started });
  });
}

/** A missing value is told by its brackets too: a black and white printer shows no red. */
function arrangeRun({ text, face = 'regular', isMissing = false }: TextRun): ArrangedRun {
  const isMarked = !isMissing || /^\[.*\]$/su.test(text);
  return { text: isMarked ? text : `[${text}]`, face, isMissing };
}

function arrangeLetterTable(source: LetterTable, layout: FormLayout, textMm: number): ArrangedBlock {
  const groups = source.groups.length ? source.groups : [{ heading: '', level: 1 as const, rows: [] }];
  const list = { ...source, groups };
  return { type: 'table', list, table: arrangeTable(list, layout, textMm) };
}
