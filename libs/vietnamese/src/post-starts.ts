import { abbreviations, leadingAbbreviations, tails } from './post-abbreviations';
import { spellingKey } from './spelling';

const phrases = `ủy viên; bí thư; phó; trưởng; chủ tịch; chủ nhiệm; giám đốc; tổng giám đốc; tổng bí thư; tổng thư ký; tổng biên tập;
  tổng cục trưởng; chánh; chính ủy; chính trị viên; chỉ huy trưởng; chỉ huy phó; chi hội trưởng; chi hội phó; tư lệnh;
  tham mưu trưởng; kế toán trưởng; thường trực; thường vụ; thành viên; đại biểu quốc hội; đại biểu hđnd;
  đại biểu hội đồng; chuyên viên; thanh tra viên; kiểm sát viên; điều tra viên; báo cáo viên; cộng tác viên; giáo viên;
  giảng viên; nhân viên; thẩm phán; thẩm tra viên; công an viên; đội viên; hội viên; đoàn viên; đảng viên; phát thanh viên;
  tỉnh ủy viên; thành ủy viên; huyện ủy viên; quận ủy viên; thị ủy viên; đảng ủy viên; chi ủy viên; cán bộ; công chức;
  thư ký; trợ lý; cố vấn; nguyên; quyền; phụ trách; quản đốc; kế toán; văn thư; thủ quỹ; bộ trưởng; thứ trưởng;
  thủ tướng; viện trưởng; vụ trưởng; cục trưởng; chi cục trưởng; hiệu trưởng; hiệu phó; tổ trưởng; tổ phó; đội trưởng;
  đội phó; khối trưởng; trạm trưởng; hạt trưởng; đồn trưởng; xóm trưởng; thôn trưởng; ấp trưởng; bản trưởng; nhóm trưởng;
  ca trưởng; lớp trưởng; đại đội trưởng; tiểu đội trưởng; trung đội trưởng; tiểu đoàn trưởng; trung đoàn trưởng;
  già làng; người có uy tín; chiến sĩ; phó ban; thủ trưởng; đại diện; kiểm ngư viên; hòa giải viên; tuyên truyền viên`;

const keys = phrases.normalize('NFC').split(/;\s*/).map(spellingKey);
const byFirst = new Map<string, string[]>();
for (const key of keys) {
  const first = key.split(' ', 1)[0];
  byFirst.set(first, [...(byFirst.get(first) ?? []), key]);
}
const longest = Math.max(...keys.map((key) => key.split(' ').length));
const opening = /^(?:[qp]\s*\.\s*|kiêm\s+(?!nhiệm))(?=\p{L})/iu;

/**
 * Gives the key of an abbreviation: in capitals, without full stops and spaces. "UV.BTV", "UV BTV" and "UVBTV" are one.
 *
 * @param text one or more words
 */
export function abbreviationKey(text: string): string {
  return text.normalize('NFC').replace(/[.\s]/g, '').toUpperCase();
}

/**
 * Finds the two parts of an abbreviation written in one, the first as long as possible: PBTĐU, BTCB, CTUBND.
 *
 * @param key an `abbreviationKey`
 * @returns what both parts mean, or null
 */
export function gluedAbbreviation(key: string): string | null {
  for (let length = key.length - 2; length >= 2; length--) {
    const head = leadingAbbreviations.get(key.slice(0, length));
    const tail = tails.get(key.slice(length));
    if (head !== undefined && tail !== undefined) return `${head} ${tail}`;
  }
  return null;
}

/**
 * Tells whether a text begins with a post ("Phó Bí thư Đảng ủy", "nguyên Chủ tịch", "PCT UBND", "Q. Trưởng phòng"), not
 * with a unit, a field of work or a name.
 *
 * @param text what stands after a comma or a dash
 */
export function startsPost(text: string): boolean {
  const clean = text.normalize('NFC').trim().replace(opening, '');
  const words = clean.split(/\s+/, longest).map((part) => part.replace(/[.,:;)]+$/, ''));
  // "LĐ, TB và XH" is a field of work.
  if (startsWithAbbreviation(words[0]) && !/^(?:và|&)$/.test(words[1] ?? '')) return true;
  const candidates = byFirst.get(spellingKey(words[0]));
  if (!candidates) return false;
  const key = spellingKey(words.join(' ')) + ' ';
  return candidates.some((candidate) => key.startsWith(`${candidate} `));
}

function startsWithAbbreviation(first: string): boolean {
  const key = abbreviationKey(first);
  if (first !== first.toUpperCase() && key.length < 3) return false;
  if (leadingAbbreviations.has(key) || gluedAbbreviation(key) !== null) return true;
  return /^(?:T|H|Q|Đ|TX|C)UV$|^UV|^TV(?:TU|HU|QU|ĐU|TXU)$|^ĐBQH$/.test(key) && abbreviations.has(key);
}
