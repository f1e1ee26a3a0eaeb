import { decodeBytes } from './decode-bytes';
import { detectLegacy, fromLegacy, toLegacy } from './legacy-encodings';
import { accentedLetters } from './letters';
import { sampleNames } from './testing/sample-names';

const names = sampleNames(300);
const list = ['Họ và tên;Chức vụ', ...names.map((name) => `${name};Phó Bí thư Đảng ủy`)].join('\r\n');

function utf8(text: string): Uint8Array {
  return Uint8Array.from(unescape(encodeURIComponent(text)), (character) => character.charCodeAt(0));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Array.from({ length: text.length }, (_, at) => [text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8]);
  return Uint8Array.from(bytes.flatMap(([low, high]) => (isLittle ? [low, high] : [high, low])));
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const letters1258: Record<string, number> = { Ă: 0xc3, ă: 0xe3, Đ: 0xd0, đ: 0xf0, Ơ: 0xd5, ơ: 0xf5, Ư: 0xdd, ư: 0xfd };
const tones1258: Record<string, number> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};

function windows1258(text: string): Uint8Array {
  const bytes = Array.from(text.normalize('NFC')).flatMap((letter) => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0];
    const base = letter
      .normalize('NFD')
      .replace(tone ?? '', '')
      .normalize('NFC');
    return [letters1258[base] ?? base.charCodeAt(0), ...(tone ? [tones1258[tone]] : [])];
  });
  return Uint8Array.from(bytes);
}

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', utf8(list), 'utf-8'],
    ['UTF-8 with byte order mark', utf8('\ufeff' + list), 'utf-8'],
    ['decomposed UTF-8', utf8(list.normalize('NFD')), 'utf-8'],
    ['UTF-16 little-endian with mark', utf16('\ufeff' + list, true), 'utf-16le'],
    ['UTF-16 big-endian with mark', utf16('\ufeff' + list, false), 'utf-16be'],
    ['UTF-16 little-endian without mark', utf16(list, true), 'utf-16le'],
    ['UTF-16 big-endian without mark', utf16(list, false), 'utf-16be'],
    ['decomposed UTF-16 without mark', utf16(list.normalize('NFD'), true), 'utf-16le'],
    ['windows-1258', windows1258(list), 'windows-1258'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ text: list, encoding });
  });

  it.each(['TCVN3', 'VNI'] as const)('gives the codes of %s to be converted by column', (legacy) => {
    const { text, encoding } = decodeBytes(latin1(toLegacy(list, legacy)));
    expect(encoding).toBe('windows-1252');
    const cells = text.split(/\r\n|;/);
    expect(detectLegacy(cells)).toBe(legacy);
    const small = (value: string) => value.toLowerCase();
    expect(cells.map((cell) => small(fromLegacy(cell, legacy)))).toEqual(list.split(/\r\n|;/).map(small));
  });

  it.each(names.slice(0, 40))('reads the single line %s in every encoding', (name) => {
    const line = `1. ${name}, Phó Chủ tịch`;
    expect(decodeBytes(utf16(line, true)).text).toBe(line);
    expect(decodeBytes(utf16(line, false)).text).toBe(line);
    expect(decodeBytes(windows1258(line)).text).toBe(line);
    expect(decodeBytes(latin1(toLegacy(line, 'VNI'))).encoding).toBe('windows-1252');
    expect(decodeBytes(latin1(toLegacy(line, 'TCVN3'))).encoding).toBe('windows-1252');
  });

  it('reads all 134 letters from windows-1258 in words', () => {
    const words = accentedLetters.map((letter) => (/[đ]/i.test(letter) ? `${letter}a` : letter)).join(' ');
    expect(decodeBytes(windows1258(`${words} Nguyễn Thị Đạt`)).text).toBe(`${words} Nguyễn Thị Đạt`);
  });

  it('reads plain letters, nothing at all, and a text of another language', () => {
    expect(decodeBytes(latin1('STT,Ten\n1,An'))).toEqual({ text: 'STT,Ten\n1,An', encoding: 'utf-8' });
    expect(decodeBytes(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
    expect(decodeBytes(utf16('\ufeff', true))).toEqual({ text: '', encoding: 'utf-16le' });
    expect(decodeBytes(latin1('Hélène Noël; José Peña'))).toEqual({
      text: 'Hélène Noël; José Peña',
      encoding: 'windows-1252',
    });
  });
});
