import { tcvn3Codes, tcvn3Letters } from './legacy-tables';

const letters = Array.from(tcvn3Letters.normalize('NFC'));
const letterOf = new Map(Array.from(tcvn3Codes, (code, at) => [code, letters[at]] as const));
// Some converters turn the micro sign into the Greek letter that looks the same.
letterOf.set('\u03bc', 'à');
const codeOf = new Map(letters.map((letter, at) => [letter, tcvn3Codes[at]] as const));

/**
 * Tells whether a character has a meaning in TCVN3.
 *
 * @param character one character outside ASCII, its code read as windows-1252
 */
export function isTcvn3Code(character: string): boolean {
  return letterOf.has(character);
}

/**
 * Turns TCVN3 codes into Unicode; words in capitals come out in capitals although TCVN3 has none with a tone.
 *
 * @param text text in NFC, its codes read as windows-1252
 */
export function fromTcvn3(text: string): string {
  const read = text.replace(/[^\0-\x7f]/g, (code) => letterOf.get(code) ?? code);
  // A word with two visible capitals and no small plain letter is one in capitals; "Lª" alone may be Lê as well as LÊ.
  const isAllCapitals = !/[a-z]/.test(text) && /[A-Z][^\s.]*[A-Z]/.test(text);
  return isAllCapitals ? read.toUpperCase() : read.replace(/\p{L}+/gu, raiseCapitals);
}

/**
 * Turns Unicode into TCVN3 codes; a capital with a tone becomes the small letter, as typists did.
 *
 * @param text text in NFC
 */
export function toTcvn3(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => codeOf.get(letter) ?? codeOf.get(letter.toLowerCase()) ?? letter);
}

function raiseCapitals(word: string): string {
  if (/[a-z]/.test(word)) return word;
  return (word.match(/\p{Lu}/gu) ?? []).length > 1 ? word.toUpperCase() : word;
}
