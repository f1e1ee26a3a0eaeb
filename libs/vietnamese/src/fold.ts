// A list repeats its names, posts and units many times over, and folding them again took a third of reading it.
const known = new Map<string, string>();
const mostKnown = 4000;
const longestKnown = 80;

/**
 * Gives the search key of a text: the one definition of "equal in search" for forms, import, API and SQL.
 * The SQL function of the same name follows these steps one by one; change both or neither.
 *
 * Case, tone and vowel marks, đ/d, punctuation and spacing are ignored; "đ/c" and "đ.c" equal "đồng chí";
 * i and y are one letter after a consonant or "qu" (kỷ = kỉ, lý = lí, quý = quí), but never inside uy, ay or yê.
 *
 * @param text any text, composed or decomposed
 * @returns lower-case letters and digits in tokens separated by one space; '' when nothing is left
 * @example fold('Kỷ niệm chương') === fold('kỉ niệm  chương') // 'ki niem chuong'
 */
export function fold(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = foldAnew(text);
  if (text.length > longestKnown) return folded;
  if (known.size >= mostKnown) known.clear();
  known.set(text, folded);
  return folded;
}

function foldAnew(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(^| )d c(?= |$)/g, '$1dong chi')
    .replace(/(qu|[bcdghklmnpqrstvx])y/g, '$1i');
}
