import { printedAsTheyAre } from './post-abbreviations';
import { abbreviationKey, startsPost } from './post-starts';

const bullet = /^(?:[-–—+*•·]\s*)+/;
const closing = /[\s.,;:–—-]+$/;
const separator = /\s*([;\n,()（）])\s*|\s+([-–—/+])\s+|(?<=\p{Ll})[–—-](?=\p{Lu}\p{Ll})|\s+(?=[Kk]iêm\s+(?!nhiệm))/gu;
const alone = /^(?:cấp\s+)?trưởng$/i;

/**
 * Splits a text into posts. Semicolons split; commas, line breaks, dashes and "kiêm" do when a post follows, so
 * "Văn hóa, Thể thao và Du lịch", "ban, sở, ngành", "chính trị - xã hội" and anything in brackets stay together.
 *
 * @param text posts as typed, composed or decomposed
 * @returns the posts in NFC, without bullets and closing punctuation
 * @example splitPosts('UVBTV, Trưởng ban Dân vận - Trưởng khối') // ['UVBTV', 'Trưởng ban Dân vận', 'Trưởng khối']
 */
export function splitPosts(text: string): string[] {
  const composed = text.normalize('NFC').replace(/\r\n?/g, '\n');
  const parts: string[] = [];
  let start = 0;
  for (const end of splitPlaces(composed)) {
    parts.push(composed.slice(start, end.from));
    start = end.to;
  }
  parts.push(composed.slice(start));
  return parts.map(clean).filter((part) => part !== '');
}

function splitPlaces(text: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  let [depth, start] = [0, 0];
  for (const found of text.matchAll(separator)) {
    const sign = found[1] ?? found[2] ?? '';
    if (/[()（）]/.test(sign)) {
      depth = Math.max(0, depth + (/[(（]/.test(sign) ? 1 : -1));
      continue;
    }
    const to = found.index + found[0].length;
    if (depth > 0 || !isSplit(sign, text.slice(start, found.index), text.slice(to))) continue;
    places.push({ from: found.index, to });
    start = to;
  }
  return places;
}

function isSplit(sign: string, before: string, after: string): boolean {
  if (sign === ';') return true;
  const next = after.replace(bullet, '');
  if (alone.test(clean(before))) return false;
  if (sign === ',' && isUnknownAbbreviation(next)) return true;
  return startsPost(next);
}

/** A whole part in capitals that names no unit: it will be told as unclear, not hidden in the post before it. */
function isUnknownAbbreviation(text: string): boolean {
  const part = /^([A-ZĐƯ][A-ZĐƯ.]+)\s*(?:[,;\n]|$)/.exec(text)?.[1];
  return part !== undefined && !printedAsTheyAre.has(abbreviationKey(part));
}

function clean(part: string): string {
  return part
    .trim()
    .replace(bullet, '')
    .replace(/^kiêm\s+(?!nhiệm)/i, '')
    .replace(closing, '')
    .replace(/\s+/g, ' ');
}
