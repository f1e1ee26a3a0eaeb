import { dateLine } from '@ky-yeu/vietnamese/format-date';
import type { FontFace } from './fonts';
import { layoutOf, textWidthMm } from './layout';
import type { LetterDocument } from './letter-model';
import { balanceLines } from './line-breaking';
import { textWidth } from './text-width';

/** One line of a heading as every renderer sets it: size in points, a rule under it in millimetres. */
export interface HeadLine {
  text: string;
  size: number;
  face: FontFace;
  ruleMm?: number;
  /** A frame around it this wide: how urgent a paper is, who may see it. */
  boxMm?: number;
}

/** The two blocks at the top of a paper, and the row under them: number at the left, place and date at the right. */
export interface Letterhead {
  leftMm: number;
  rightMm: number;
  left: HeadLine[];
  right: HeadLine[];
  number: HeadLine | null;
  date: HeadLine;
  /** Under number and date: how the paper is to be handled. */
  marks?: { left: HeadLine[]; right: HeadLine[] };
}

/** What the heading of a paper is made of. */
export type HeadedPaper = Pick<
  LetterDocument,
  | 'form'
  | 'layout'
  | 'orientation'
  | 'superior'
  | 'issuer'
  | 'number'
  | 'place'
  | 'date'
  | 'title'
  | 'subtitle'
  | 'notes'
>;

const blank = '………';
const headGap = 3;

/**
 * Composes the heading of the issuer in the form that the paper asks for (36-HD/VPTW or Decree 30/2020/NĐ-CP).
 * @returns lines that fit their blocks; rules as long as the regulation says.
 */
export function composeLetterhead(list: HeadedPaper): Letterhead {
  const layout = layoutOf(list);
  const width = textWidthMm(layoutOf(list), list.orientation);
  const date: HeadLine = { text: placeAndDate(list.place, list.date), size: layout.dateSize, face: 'italic' };
  const nation = layout.nation.lines.map(({ text, size }): HeadLine => ({ text, size, face: 'bold' }));
  const needed = Math.max(...[...nation, date].map((line) => textWidth(line.text, line.size, line.face)));
  const rightMm = Math.max(width / 2, Math.min(needed + headGap, width * 0.65));
  const leftMm = width - rightMm;
  const numbered = list.number === '' ? null : layout.numberPrefix + (list.number ?? blank);
  return {
    leftMm,
    rightMm,
    left: composeIssuer(list, leftMm - headGap),
    right: endWith(nation, { rule: 1 }),
    number: numbered === null ? null : { text: numbered, size: layout.numberSize, face: 'regular' },
    date,
  };
}

/**
 * Composes title, subtitle and notes, broken into balanced lines, with the rule or dashes that end the subtitle.
 * @returns the lines from top to bottom.
 */
export function composeTitle(list: HeadedPaper): HeadLine[] {
  const layout = layoutOf(list);
  const widthMm = textWidthMm(layoutOf(list), list.orientation) * 0.94;
  const block = (text: string, sizePt: number, face: FontFace): HeadLine[] =>
    text === ''
      ? []
      : balanceLines(text, { sizePt, face, widthMm }).map((line) => ({ text: line, size: sizePt, face }));
  const titles = [...block(list.title, layout.titleSize, 'bold'), ...block(list.subtitle, layout.subtitleSize, 'bold')];
  return [
    ...endWith(titles, layout.underSubtitle),
    ...list.notes.flatMap((note) => block(note, layout.noteSize, 'italic')),
  ];
}

/**
 * Writes place and date as official papers do.
 * @param date calendar date as yyyy-mm-dd; null leaves blanks.
 * @returns such as "Hưng Yên, ngày 08 tháng 01 năm 2020".
 */
export function placeAndDate(place: string | null, date: string | null): string {
  return `${place ?? blank}, ${date === null ? 'ngày … tháng … năm …' : dateLine(date)}`;
}

function composeIssuer(list: HeadedPaper, widthMm: number): HeadLine[] {
  const layout = layoutOf(list);
  const capitals = (text: string, sizePt: number, face: FontFace): HeadLine[] =>
    balanceLines(text.toLocaleUpperCase('vi'), { sizePt, face, widthMm }).map((line) => ({
      text: line,
      size: sizePt,
      face,
    }));
  return endWith(
    [
      ...(list.superior ? capitals(list.superior, layout.superiorSize, 'regular') : []),
      ...capitals(list.issuer, layout.issuerSize, 'bold'),
    ],
    layout.underIssuer,
  );
}

function endWith(lines: HeadLine[], ending: { rule: number } | { sign: string }): HeadLine[] {
  const last = lines.at(-1);
  if (!last) return lines;
  if ('sign' in ending) return [...lines, { text: ending.sign, size: last.size, face: 'regular' }];
  const ruleMm = textWidth(last.text, last.size, last.face) * ending.rule;
  return [...lines.slice(0, -1), { ...last, ruleMm }];
}
