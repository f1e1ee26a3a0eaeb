/** What XML 1.0 refuses inside a document, and half characters that no font can draw. */
const unprintable = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Makes a text safe for every renderer: composed letters (NFC), line breaks as \n, tabs as spaces, no control characters.
 * @returns the cleaned text, without spaces at its ends.
 */
export function cleanText(text: string): string {
  return cleanRun(text).trim();
}

/**
 * Cleans a piece of a sentence, whose spaces at the ends part it from its neighbours.
 * @returns the cleaned text with these spaces.
 */
export function cleanRun(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unprintable, '');
}

/**
 * Cleans every text inside a plain JSON value; keys are left as they are.
 * @returns a copy of the value.
 */
export function cleanTexts<T>(value: T): T;
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => cleanTexts(item));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanTexts<unknown>(item)]));
  return value;
}
