const invisible = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}]/gu;
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * Cleans a one-line text as typed or pasted: drops control and zero-width characters (the soft hyphen and direction
 * marks too), turns every run of white space, line breaks included, into one space, trims, composes (NFC).
 *
 * @param text any text
 * @returns one line in NFC; '' when nothing visible is left
 * @example normaliseText(' Ban\u200b Dân\n vận ') // 'Ban Dân vận'
 */
export function normaliseText(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * Cleans a text of several lines: each line as `normaliseText`, lines joined by "\n", runs of empty lines become one,
 * empty lines at both ends are dropped.
 *
 * @param text any text with any kind of line break
 * @returns lines in NFC separated by "\n"
 * @example normaliseParagraphs('Một  là\r\n\r\n\r\nHai là\n') // 'Một là\n\nHai là'
 */
export function normaliseParagraphs(text: string): string {
  return text
    .split(lineBreak)
    .map(normaliseText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
