const noBreak = '\u00a0';
const start = '(?<![\\p{L}\\p{N}])';

const words = (list: string) => `(?:${list.split('; ').map(capitalOrSmall).join('|')})`;

/** "số" finds "Số" too; the i flag would make \p{Lu} find small letters. */
function capitalOrSmall(word: string): string {
  const first = word.slice(0, 1);
  return `[${first}${first.toLocaleUpperCase('vi')}]${word.slice(1).replace(/[.]/g, '\\.')}`;
}

/** Each finds one space that must not end a line. */
const bound: readonly RegExp[] = [
  // đồng chí, đ/c: within, and before what they address, unless a bracket or a dash follows.
  new RegExp(`(?<=${start}[đĐ]ồng) (?=chí(?![\\p{L}\\p{N}]))`, 'gu'),
  new RegExp(`(?<=${start}${words('đồng[ \u00a0]chí; đ/c')}) (?=\\p{L})`, 'gu'),
  // Forms of address and degrees, before a name.
  new RegExp(`(?<=${start}${words('ông; bà; anh; chị; cụ; thầy; cô; bác sĩ; luật sư')}) (?=\\p{Lu})`, 'gu'),
  /(?<=(?<![\p{L}\p{N}])(?:PGS|GS|TSKH|TS|ThS|Th\.S|BS|CN|KS|NGND|NGƯT|NSND|NSƯT)\.?) (?=\p{Lu})/gu,
  // A word and the figure after it.
  new RegExp(
    `(?<=${start}${words('số; ngày; tháng; năm; quý; lần; khóa; khoá; điều; khoản; điểm; mục; phụ lục; hồi; lúc; tổ; khối')}) (?=\\d)`,
    'gu',
  ),
  new RegExp(`(?<=${start}${words('khóa; khoá; phụ lục; quý; mục; chương')}) (?=[IVXLC]+(?![\\p{L}\\p{N}]))`, 'gu'),
  /(?<=(?<![\p{L}\p{N}])[tT]hứ) (?=(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?![\p{L}\p{N}]))/gu,
  // A figure and its unit.
  /(?<=\d) (?=(?:giờ|phút|đồng|triệu|tỷ|%|km|m²|ha)(?![\p{L}\p{N}]))/gu,
  /(?<=\d[ \u00a0]giờ) (?=\d)/gu,
  // A dash that stands for "to" does not begin a line.
  /(?<=\d) (?=[–-] \d)/gu,
];

/**
 * Keeps together what a line must not part: "đ/c" or "Ông" and the name after it, a degree and a name, "số", "ngày" or
 * "Điều" and its figure, a figure and its unit. The spaces between them become no-break spaces; nothing else changes,
 * so calling it twice is calling it once. It does not know where a name ends: see `joinPersonName`.
 *
 * @param text a text in NFC
 * @example keepTogether('Kính mời đ/c An, ngày 08 tháng 01') // 'Kính mời đ/c\u00a0An, ngày\u00a008 tháng\u00a001'
 */
export function keepTogether(text: string): string {
  return bound.reduce((kept, space) => kept.replace(space, noBreak), text);
}

/**
 * Joins a form of address and a person's name so that no line ends after the form of address or before the given name.
 * A long name can still break after the family name.
 *
 * @param prefix "đồng chí", "Ông", "PGS. TS."; '' for none
 * @param name the full name in print order
 * @example joinPersonName('đồng chí', 'Lê Thị Thu Hà') // 'đồng\u00a0chí\u00a0Lê Thị Thu\u00a0Hà'
 */
export function joinPersonName(prefix: string, name: string): string {
  const parts = name.trim().split(/\s+/u);
  const given = parts.pop() ?? '';
  const bearer = parts.length ? `${parts.join(' ')}${noBreak}${given}` : given;
  const address = prefix.trim().replace(/\s+/gu, noBreak);
  return [address, bearer].filter(Boolean).join(noBreak);
}
