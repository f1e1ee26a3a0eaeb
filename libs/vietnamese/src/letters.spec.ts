import { fold } from './fold';
import { accentedLetters } from './letters';

describe('accentedLetters', () => {
  it('holds 134 different letters of one code unit each', () => {
    expect(new Set(accentedLetters).size).toBe(134);
    expect(accentedLetters).toHaveLength(134);
    expect(accentedLetters.every((letter) => letter.length === 1)).toBe(true);
  });

  it('holds each letter in both cases', () => {
    const small = accentedLetters.slice(0, 67);
    expect(small.every((letter) => letter === letter.toLowerCase())).toBe(true);
    expect(small.map((letter) => letter.toUpperCase())).toEqual(accentedLetters.slice(67));
  });

  it('covers every vowel with every tone, and đ', () => {
    const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
    const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
    const expected = [...vowels.filter((letter) => !/[a-z]/.test(letter)), 'đ'];
    expect(accentedLetters.slice(0, 67).toSorted()).toEqual(expected.toSorted());
  });

  it('folds to plain letters only', () => {
    expect(fold(accentedLetters.join(''))).toMatch(/^[adeiouy]+$/);
  });
});
