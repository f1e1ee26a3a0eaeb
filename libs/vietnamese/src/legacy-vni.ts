import { vniCodes, vniLetters, vniMarks } from './legacy-tables';
import { accentedLetters } from './letters';
import { takeApart } from './take-apart';

const accented = new Set(accentedLetters);
const codes = Array.from((vniCodes + vniCodes.toUpperCase()).normalize('NFC'));
const letters = Array.from((vniLetters + vniLetters.toUpperCase()).normalize('NFC'));
const letterOf = new Map(codes.map((code, at) => [code, letters[at]] as const));
const codeOf = new Map(letters.map((letter, at) => [letter, codes[at]] as const));
const marksOf = new Map(vniMarks.flatMap(([code, marks]) => [code, code.toUpperCase()].map((key) => [key, marks])));
const markCodeOf = new Map(vniMarks.map(([code, marks]) => [marks, code] as const));
const coded = /([aeouyôö])([ùøûõïêéèúüëâáàåãä])|[ôöñæóòî]/gi;
const horn = '\u031b';

/**
 * Tells whether a character has a meaning in VNI.
 *
 * @param character one character outside ASCII, its code read as windows-1252
 */
export function isVniCode(character: string): boolean {
  return letterOf.has(character) || marksOf.has(character);
}

/**
 * Turns VNI (Windows) codes into Unicode: a letter and the mark after it, of either case, become one letter.
 *
 * @param text text in NFC, its codes read as windows-1252
 */
export function fromVni(text: string): string {
  return text.replace(coded, (all, base: string | undefined, code: string) => {
    if (base === undefined) return letterOf.get(all) ?? all;
    const letter = letterOf.get(base) ?? base;
    const joined = (letter + (marksOf.get(code) ?? '')).normalize('NFC');
    return accented.has(joined) ? joined : letter + (letterOf.get(code) ?? code);
  });
}

/**
 * Turns Unicode into VNI (Windows) codes, the mark in the case of its letter.
 *
 * @param text text in NFC
 */
export function toVni(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => codeOf.get(letter) ?? letterAndMark(letter));
}

function letterAndMark(letter: string): string {
  const { plain, sign, tone } = takeApart(letter);
  const base = sign === horn ? codeOf.get((plain + horn).normalize('NFC')) : plain;
  const mark = markCodeOf.get((sign === horn ? '' : sign) + tone);
  if (!base || mark === undefined) return letter;
  return base + (plain === plain.toLowerCase() ? mark : mark.toUpperCase());
}
