import { heldRows, type FormLayout } from '../layout';
import { wrapLines } from '../line-breaking';
import type { ArrangedBlock, ArrangedParagraph, ArrangedRun } from './letter-blocks';

/** What flows over the pages, and what travels to the last page with Nơi nhận and the signatures. */
export interface HeldBlocks {
  flowing: ArrangedBlock[];
  held: ArrangedBlock[];
}

/** Lines of a long last paragraph that go with the signatures. */
const heldLines = 3;

/**
 * Takes the last lines of a text away, so that they can be kept together with the signatures; with them goes what must
 * not stand above them alone, such as a heading. A table at the end stays: it gives up its last rows when it is printed.
 */
export function holdBlocks(blocks: ArrangedBlock[], layout: FormLayout, textMm: number): HeldBlocks {
  const flowing = blocks.slice();
  const last = flowing.at(-1);
  if (last === undefined || last.type === 'page-break' || isLongTable(last)) return { flowing, held: [] };
  flowing.pop();
  const parts = last.type === 'paragraph' ? splitParagraph(last, layout, textMm) : [last];
  const held: ArrangedBlock[] = parts.slice(-1);
  if (parts.length > 1) return { flowing: [...flowing, ...parts.slice(0, -1)], held };
  for (let above = flowing.at(-1); isBound(above, held); above = flowing.at(-1)) {
    held.unshift(above);
    flowing.pop();
  }
  return { flowing, held };
}

/** A table that can give up rows, or is too long to travel as a whole. */
function isLongTable(block: ArrangedBlock): boolean {
  if (block.type !== 'table') return false;
  const { groups } = block.list;
  return (groups.at(-1)?.rows.length ?? 0) > 1 || groups.length > heldRows;
}

/** A caption or one short line is not enough above a signature: the paragraph before goes too. */
function isBound(above: ArrangedBlock | undefined, held: ArrangedBlock[]): above is ArrangedParagraph {
  if (above?.type !== 'paragraph') return false;
  return above.keepNext || (held.length === 1 && held[0]?.type === 'qr');
}

/** Cuts a long paragraph at the end of a line, a few lines before its end. */
function splitParagraph(paragraph: ArrangedParagraph, { body }: FormLayout, textMm: number): ArrangedParagraph[] {
  const text = paragraph.runs.map((run) => run.text).join('');
  if (text.includes('\n')) return [paragraph];
  const block = { sizePt: body.size, face: 'regular', widthMm: textMm - Math.max(0, paragraph.hangMm) } as const;
  const lines = wrapLines(text, block);
  if (lines.length < heldLines * 2) return [paragraph];
  const at = lines.slice(0, -heldLines).join(' ').length;
  return [
    { ...paragraph, runs: cutRuns(paragraph.runs, 0, at), isCut: true },
    { ...paragraph, runs: cutRuns(paragraph.runs, at + 1, text.length), firstMm: paragraph.hangMm },
  ];
}

function cutRuns(runs: ArrangedRun[], from: number, to: number): ArrangedRun[] {
  let start = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text ? [{ ...run, text }] : [];
  });
}
