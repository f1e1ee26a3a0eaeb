import { setImmediate } from 'node:timers/promises';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { FontFace } from '../fonts';
import { joinPdfs } from '../join-pdf';
import { bodyFont, type FormLayout } from '../layout';
import { printTable } from '../table-print';
import { breakLongWords, compileTemplate, exportPdf, forgetPaper, marksOf } from '../typst';
import {
  captionSize,
  gapsMm,
  missingColour,
  type ArrangedLetter,
  type ArrangedLetters,
  type ArrangedPart,
  type ArrangedSignature,
} from './arrange-letter';
import { holdBlocks } from './hold-blocks';
import type { ArrangedBlock, ArrangedRun } from './letter-blocks';
import { qrSvg } from './qr-code';

export interface DrawnLetters {
  file: Buffer;
  /** For each letter and annex that ends with signatures: the pages, from 1, of its last line and of its ending. */
  endings: { textPage: number; endingPage: number }[];
}

/** Letters set at once; a thousand at once take 1.4 GB, and no less time. */
const lettersAtOnce = 50;

/**
 * Draws letters as PDF with Typst, tagged as PDF/UA-1 where `ArrangedLetters.tagged` says so. Many letters are set in
 * portions and joined. Runs for seconds with few turns of the event loop: call it in the render process.
 * @throws when a template is wrong or a font is missing.
 */
export async function renderLetterPdf(arranged: ArrangedLetters): Promise<DrawnLetters> {
  const { letters, documentTitle } = arranged;
  if (letters.length <= lettersAtOnce) return drawLetters(arranged);
  const files: Buffer[] = [];
  const endings: DrawnLetters['endings'] = [];
  for (let from = 0; from < letters.length; from += lettersAtOnce) {
    const drawn = drawLetters({ ...arranged, letters: letters.slice(from, from + lettersAtOnce) });
    files.push(drawn.file);
    endings.push(...drawn.endings);
    // The engine's memory is given back only when the event loop turns.
    await setImmediate();
  }
  return {
    file: joinPdfs(
      files.map((file) => ({ file })),
      documentTitle,
    ),
    endings,
  };
}

function drawLetters(arranged: ArrangedLetters): DrawnLetters {
  try {
    const codes = codesOf(arranged);
    const onePage = drawOnePagers(arranged, codes);
    if (onePage) return onePage;
    let drawn = compile(arranged, codes, new Set());
    const alone = endingsOf(drawn).filter(({ textPage, endingPage }) => textPage !== endingPage);
    if (alone.length > 0) {
      forgetPaper();
      drawn = compile(arranged, codes, new Set(alone.map(({ part }) => part)));
    }
    return {
      file: exportPdf(drawn, arranged.tagged),
      endings: endingsOf(drawn).map(({ textPage, endingPage }) => ({ textPage, endingPage })),
    };
  } finally {
    forgetPaper();
  }
}

/**
 * Tries letters without page numbers and marks, which takes a third of the time: right when each fills one page only.
 * @returns null when some letter is longer.
 */
function drawOnePagers(arranged: ArrangedLetters, codes: Map<string, string>): DrawnLetters | null {
  const { letters } = arranged;
  if (letters.length === 1 || letters.some(({ parts }) => parts.length > 1)) return null;
  const drawn = compile(arranged, codes, new Set(), true);
  if (drawn.numOfPages === letters.length)
    return {
      file: exportPdf(drawn, arranged.tagged),
      endings: letters.map((_, i) => ({ textPage: i + 1, endingPage: i + 1 })),
    };
  forgetPaper();
  return null;
}

function compile(
  arranged: ArrangedLetters,
  codes: Map<string, string>,
  held: Set<number>,
  isOnePage = false,
): NodeTypstDocument {
  return compileTemplate('letter.typ', {
    'letter.json': breakLongWords(JSON.stringify({ isOnePage, ...toTemplate(arranged, [...codes.keys()], held) })),
    'letter-codes.json': JSON.stringify([...codes.values()]),
  });
}

/** The QR codes by what they say, each drawn once. */
function codesOf({ letters }: ArrangedLetters): Map<string, string> {
  const blocks = letters.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
  const contents = blocks.flatMap((block) => (block.type === 'qr' ? [block.content] : []));
  return new Map([...new Set(contents)].map((content) => [content, qrSvg(content)]));
}

/** Parts are numbered through all letters; those without text or without ending left no mark, and are fine. */
function endingsOf(drawn: NodeTypstDocument): { part: number; textPage: number; endingPage: number }[] {
  const pages = (label: string) => new Map(marksOf(drawn, label) as [part: number, page: number][]);
  const texts = pages('<last-text>');
  return [...pages('<ending>')].map(([part, endingPage]) => ({
    part,
    textPage: texts.get(part) ?? endingPage,
    endingPage,
  }));
}

/** What the template reads as letter.json. */
function toTemplate(arranged: ArrangedLetters, codes: string[], held: Set<number>) {
  let number = -1;
  const indexOf = new Map(codes.map((content, i) => [content, i]));
  return {
    font: bodyFont.pdf,
    language: arranged.letters[0]?.letter.language ?? 'vi',
    documentTitle: arranged.documentTitle,
    gaps: gapsMm,
    captionSize,
    missingColour,
    letters: arranged.letters.map(({ layout, parts }) => ({
      ...layoutNumbers(layout),
      parts: parts.map((part) => printPart(part, layout, ++number, held.has(number), indexOf)),
    })),
  };
}

function layoutNumbers(layout: ArrangedLetter['layout']) {
  const { body, recipients } = layout;
  const pitch = 'exactPt' in body.line ? body.line.exactPt : body.line.factor * body.size;
  return {
    margins: layout.margins,
    pageNumberTop: layout.pageNumberTop,
    pageNumberSize: layout.pageNumberSize,
    signatureSize: layout.signatureSize,
    body: { size: body.size, pitch, gap: body.paragraphGap },
    recipients: { ...recipients, ...style(recipients.labelFace) },
  };
}

function printPart(
  part: ArrangedPart,
  layout: FormLayout,
  number: number,
  isHeld: boolean,
  codes: Map<string, number>,
) {
  const { flowing, held } = isHeld
    ? holdBlocks(part.blocks, layout, part.textMm)
    : { flowing: part.blocks, held: [] as ArrangedBlock[] };
  const holdsRows = isHeld && held.length === 0;
  return {
    number,
    page: part.pageMm,
    letterhead: part.letterhead,
    title: part.title,
    blocks: flowing.map((block, i) => printBlock(block, holdsRows && i === flowing.length - 1, codes)),
    held: held.map((block) => printBlock(block, false, codes)),
    recipients: part.recipients,
    signatures: part.signatures.map(printSignature),
  };
}

const printSignature = ({ lines, note, name, roomMm }: ArrangedSignature) => ({
  lines,
  note: note ?? null,
  name: name ?? null,
  roomMm,
});

function printBlock(block: ArrangedBlock, isHeld: boolean, codes: Map<string, number>) {
  switch (block.type) {
    case 'paragraph':
      return { ...block, isCut: block.isCut ?? false, runs: block.runs.map(printRun) };
    case 'table':
      return { type: block.type, table: block.table, ...printTable(block, isHeld) };
    case 'qr':
      return { type: block.type, caption: block.caption, sizeMm: block.sizeMm, code: codes.get(block.content) };
    case 'page-break':
      return block;
  }
}

const printRun = ({ text, face, isMissing }: ArrangedRun) => ({ text, ...style(face), isMissing });

function style(face: FontFace): { weight: 'bold' | 'regular'; style: 'italic' | 'normal' } {
  return {
    weight: face.startsWith('bold') ? 'bold' : 'regular',
    style: face.toLowerCase().endsWith('italic') ? 'italic' : 'normal',
  };
}
