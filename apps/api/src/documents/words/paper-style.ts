import { usualNumberStyle, type NumberStyle } from '@ky-yeu/vietnamese/number-in-words';
import { keepTogether } from '@ky-yeu/vietnamese/keep-together';
import { applyToneStyle, type ToneStyle } from '@ky-yeu/vietnamese/tone-style';
import type { PaperDocument } from '../paper-composer';

/** How an office writes numbers in words and where it puts the tones of oa, oe, uy. */
export interface PaperStyle {
  numbers: NumberStyle;
  tone: ToneStyle;
}

/** The spelling of Decree 30/2020/NĐ-CP's own forms: Cộng hòa, Ủy ban; northern numbers. */
export const usualPaperStyle: PaperStyle = { numbers: usualNumberStyle, tone: 'old' };

/** What is no running text: names of columns, kinds of blocks. */
const codes = new Set(['type', 'kind', 'key', 'align', 'indent', 'face', 'form', 'orientation', 'language', 'layout']);

/**
 * Puts the tones of a whole paper where the office has them, and keeps together what no line must part.
 * @param kept names of people and texts of the record that must stay, in the spelling in which the paper has them
 * @returns a copy; what is no text of the paper is the same
 */
export function styleWords<Paper extends PaperDocument>(paper: Paper, tone: ToneStyle, kept: readonly string[]): Paper {
  return restyle(paper, (text) => keepTogether(applyToneStyle(text, tone, kept))) as Paper;
}

function restyle(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => restyle(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, codes.has(key) ? item : restyle(item, change)]),
  );
}
