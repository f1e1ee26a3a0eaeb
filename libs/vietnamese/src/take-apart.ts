/**
 * Takes a Vietnamese letter apart; the two marks are found in whichever order decomposition put them.
 *
 * @param letter one letter
 * @returns the plain letter, the combining mark of the vowel (breve, circumflex, horn) and that of the tone; '' for none
 * @example takeApart('ệ') // { plain: 'e', sign: '\u0302', tone: '\u0323' }
 */
export function takeApart(letter: string): { plain: string; sign: string; tone: string } {
  const marks = letter.normalize('NFD');
  return {
    plain: marks.charAt(0),
    sign: /[\u0302\u0306\u031b]/.exec(marks)?.[0] ?? '',
    tone: /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? '',
  };
}
