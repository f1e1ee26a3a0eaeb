import type { FontFace } from './fonts';
import { textWidth } from './text-width';

export interface TextBlock {
  sizePt: number;
  face: FontFace;
  widthMm: number;
}

const noBreak = '\u00a0';
/** A word and the number after it, and the two ends of a span of years. */
const numbered =
  /(?<=(?:^|[\s(])(?:năm|tháng|ngày|quý|số|khóa|khoá|lần|thứ|giai đoạn|nhiệm kỳ)) (?=\d|thứ \d)| (?=số \d)|(?<=\d) (?=[-–] \d|năm|giờ|tháng)|(?<=\d [-–]) (?=\d)/giu;
/** Words of two syllables that the titles of conferences are made of: a line must not end between them. */
const compounds = new RegExp(
  [
    'đại biểu|hội nghị|tổng kết|sơ kết|triển khai|nhiệm vụ|thực hiện|công tác|dân vận|phong trào|thi đua|yêu nước',
    'khen thưởng|giấy khen|bằng khen|quyết định|chỉ thị|nghị quyết|kết luận|kế hoạch|chương trình|quy chế|dân chủ',
    'cơ sở|hệ thống|chính trị|chính quyền|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|đảng bộ|cán bộ|công chức|viên chức',
    'xây dựng|nông thôn|học tập|đạo đức|phong cách|danh sách|tuyên giáo|mặt trận|tổ quốc|đoàn thể|ủy ban|nhân dân',
    'thành tích|xuất sắc|tập thể|cá nhân|danh hiệu|lãnh đạo|chỉ đạo|tổ chức|cơ quan|đơn vị|báo cáo|kết quả|học sinh',
    'văn phòng|giáo dục|đào tạo|quốc phòng|an ninh|kinh tế|xã hội|văn hóa|quốc gia|trung ương|địa phương|phụ nữ',
  ]
    .join('|')
    .split('|')
    .map((word) => `(?<=${word.split(' ')[0]}) (?=${word.split(' ')[1]})`)
    .join('|'),
  'giu',
);
const startsPhrase = /^(và|về|của|tại|trong|theo|cho|nhân|giai|gắn|kèm)(?=[\s\u00a0]|$)/iu;

/**
 * Breaks a text into lines from left to right, as Word does in a table cell.
 * @returns the lines; a single word wider than the block keeps a line of its own.
 */
export function wrapLines(text: string, block: TextBlock): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && textWidth(longer, block.sizePt, block.face) <= block.widthMm)
        lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}

/**
 * Breaks a heading into as few lines as possible of about equal length, after a comma or before a new phrase where
 * one is near, and never inside a word of two syllables or between a word and its number ("năm 2019").
 * @returns the lines, in which bound spaces are no-break spaces.
 */
export function balanceLines(text: string, block: TextBlock): string[] {
  const bound = text.replace(numbered, noBreak).replace(compounds, noBreak);
  const fewest = text.split('\n').map((paragraph) => wrapLines(paragraph, block).length);
  return bound.split('\n').flatMap((paragraph, i) => {
    const words = paragraph.split(' ');
    // Bound words can make the fewest lines impossible: one more is enough room.
    const count = Math.min(fewest[i] ?? 1, words.length);
    return (
      balanceParagraph(words, count, block) ??
      balanceParagraph(words, Math.min(count + 1, words.length), block) ??
      wrapLines(paragraph, block)
    );
  });
}

function balanceParagraph(words: string[], count: number, block: TextBlock): string[] | null {
  const width = (from: number, end: number) => textWidth(words.slice(from, end).join(' '), block.sizePt, block.face);
  const ideal = width(0, words.length) / count;
  const known = new Map<string, { cost: number; ends: number[] }>();
  const arrange = (from: number, left: number): { cost: number; ends: number[] } => {
    const key = `${from}/${left}`;
    const found = known.get(key) ?? { cost: Infinity, ends: [] };
    if (known.has(key)) return found;
    for (let end = left === 1 ? words.length : from + 1; end <= words.length - left + 1; end++) {
      const line = width(from, end);
      if (line > block.widthMm) break;
      const rest = left === 1 ? { cost: 0, ends: [] } : arrange(end, left - 1);
      const cost = ((line - ideal) / block.widthMm) ** 2 - breakBonus(words, end) + rest.cost;
      if (cost < found.cost) Object.assign(found, { cost, ends: [end, ...rest.ends] });
    }
    known.set(key, found);
    return found;
  };
  const { cost, ends } = arrange(0, count);
  if (!Number.isFinite(cost)) return null;
  return ends.map((end, i) => words.slice(ends[i - 1] ?? 0, end).join(' '));
}

/** How much better than in the middle of a phrase it is to break before the word at `end`. */
function breakBonus(words: string[], end: number): number {
  if (end >= words.length) return 0;
  if (/[,;:]$/.test(words[end - 1] ?? '')) return 0.06;
  return startsPhrase.test(words[end] ?? '') ? 0.02 : 0;
}
