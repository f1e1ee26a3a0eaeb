/**
 * TCVN 5712:1993, third character set (TCVN3, "ABC"): the letters that have a code, and their codes read as
 * windows-1252. Capitals with a tone have none; fonts whose name ends in H draw the small ones as capitals.
 */
export const tcvn3Letters =
  'àảãáạ' +
  'ăằẳẵắặ' +
  'âầẩẫấậ' +
  'èẻẽéẹ' +
  'êềểễếệ' +
  'ìỉĩíị' +
  'òỏõóọ' +
  'ôồổỗốộ' +
  'ơờởỡớợ' +
  'ùủũúụ' +
  'ưừửữứự' +
  'ỳỷỹýỵ' +
  'đĂÂÊÔƠƯĐ';
export const tcvn3Codes =
  '\xb5\xb6\xb7\xb8\xb9' +
  '\xa8\xbb\xbc\xbd\xbe\xc6' +
  '\xa9\xc7\xc8\xc9\xca\xcb' +
  '\xcc\xce\xcf\xd0\xd1' +
  '\xaa\xd2\xd3\xd4\xd5\xd6' +
  '\xd7\xd8\xdc\xdd\xde' +
  '\xdf\xe1\xe2\xe3\xe4' +
  '\xab\xe5\xe6\xe7\xe8\xe9' +
  '\xac\xea\xeb\xec\xed\xee' +
  '\xef\xf1\xf2\xf3\xf4' +
  '\xad\xf5\xf6\xf7\xf8\xf9' +
  '\xfa\xfb\xfc\xfd\xfe' +
  '\xae\xa1\xa2\xa3\xa4\xa5\xa6\xa7';

/** VNI Windows: letters with a code of their own. */
export const vniLetters = 'ơưđíìỉĩịỵ';
export const vniCodes = 'ôöñíìæóòî';
/** VNI Windows: the mark after a letter, and the combining marks it stands for. */
export const vniMarks: readonly (readonly [code: string, marks: string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
];

/** VIQR (RFC 1456): vowel signs and tones typed after the letter; đ is dd. */
export const viqrSigns: Readonly<Record<string, string>> = { '(': '\u0306', '^': '\u0302', '+': '\u031b' };
export const viqrTones: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
