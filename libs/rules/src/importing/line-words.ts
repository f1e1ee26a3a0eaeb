/**
 * What the lines around the data say. All patterns are read against the text in small letters with its marks, since
 * "tổng cộng" and "tổng công ty" or "tổng" and the family name "tống" differ by marks alone.
 */
const totals: readonly RegExp[] = [
  /^\(?tổng cộng(?![\p{L}])/u,
  /^\(?tổng số(?![\p{L}])/u,
  /^\(?tổng (?:hợp|toàn)? ?danh sách/u,
  /^\(?tổng\s*[:=(]/u,
  /^\(?tổng\s*\d/u,
  /^\(?tổng$/u,
  /^\(?cộng$/u,
  /^\(?cộng\s*[:=(\d]/u,
  /^\(?cộng (?:khối|nhóm|trang|toàn|mục|phần|chung|tổng|[ivx]+(?![\p{L}]))/u,
  /^\(?(?:ấn định )?danh sách (?:này |trên |gồm |có |tổng cộng )+(?:gồm |có |ấn định |là )*\(?\d/u,
  /^\(?ấn định/u,
  /^\(?(?:tổng cộng|trong đó)\s*[:,(]?\s*(?:có )?\(?\d/u,
  /^\(?trong đó\s*:/u,
  /^\(?tong cong(?! ty)/,
  /^\(?tong so\b/,
  /^\(?danh sach (?:nay )?(?:gom|co) \d/,
];

const signatures: readonly RegExp[] = [
  /^(?:t\/m\.?|t\.m\.?|tm\.|kt\.|tl\.|tuq\.|tlq\.|k\/t\.?|t\/l\.?)\s*\p{L}/u,
  /^(?:tm|kt|tl|tuq) (?:ban|ủy ban|uỷ ban|đảng|chi |đoàn|hội|thường|chủ tịch|bí thư|trưởng|giám đốc|thủ trưởng)/u,
  /^(?:người|cán bộ|nhân viên) (?:lập|tổng hợp|duyệt|kiểm tra|báo cáo|đăng ký|lập danh sách)/u,
  /^(?:thủ trưởng|xác nhận của|đại diện|ký thay|ký tên|phê duyệt|duyệt|xét duyệt|người ký)(?![\p{L}])/u,
  /^\(\s*(?:đã ký|ký|ký tên|ký, |chữ ký|ký và|ký ghi|ký số)/u,
  /^đã ký$/u,
  /^nơi nhận\s*:?/u,
  /(?:^|[,\s])ngày[\s.…_]*\d{0,2}[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm[\s.…_]*(?:\d{4}|20\d?)?[\s.…_]*$/u,
  /^(?:nguoi lap|thu truong|noi nhan)\b/,
];

const notes: readonly RegExp[] = [
  /^\(?(?:ghi chú|lưu ý|chú ý|chú thích|n\.b)\s*[:.(]/u,
  /^\(\*+\)/,
  /^\*+\s*(?:ghi chú|lưu ý|chú ý)/u,
  /^(?:đề nghị|kính đề nghị|danh sách gửi|mọi thông tin|mọi chi tiết|thông tin liên hệ|xin gửi|trân trọng|rất mong)\s/u,
  /^(?:hết|\/\.|\.\/\.|-{3,}|_{3,}|\*{3,}|={3,})$/u,
  /^trang \d+/u,
  /^-?\s*\d+\s*-$/u,
];

/** What stands at the head of official papers, wherever it comes. */
const heads: readonly RegExp[] = [
  /^cộng hòa xã hội chủ nghĩa|^cộng hoà xã hội chủ nghĩa/u,
  /^độc lập\s*[-–—]\s*tự do/u,
  /^đảng cộng sản việt nam$/u,
  /^(?:danh sách|biểu mẫu|mẫu số|phụ lục|biểu số|mẫu|bảng tổng hợp|trích ngang|danh sách trích ngang)(?![\p{L}])/u,
  /^\(?(?:kèm theo|ban hành kèm|đính kèm|theo công văn|gửi kèm)/u,
  /^\(?(?:dự|tham dự|tham gia) (?:hội nghị|đại hội|lễ|cuộc họp)/u,
  /^số\s*:\s*[\d.…_\s]*[/-]/u,
  /^\*$/,
];

const small = (text: string): string => text.trim().toLowerCase();
const says = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** Tells whether a line sums the list up ("Tổng cộng: 35 đồng chí", "Danh sách này có 35 người"). */
export const saysTotal = (text: string): boolean => says(totals, small(text));
/** Tells whether a line belongs to the signatures below a list, the line of place and date included. */
export const saysSignature = (text: string): boolean => text.length < 120 && says(signatures, small(text));
/** Tells whether a line is a remark to the reader. */
export const saysNote = (text: string): boolean => says(notes, small(text));
/** Tells whether a line is of the head of a paper (motto, title, "Kèm theo …"). */
export const saysHead = (text: string): boolean => says(heads, small(text));

/**
 * Tells whether a numbering cell marks a row as an example ("VD", "Ví dụ 2"), as the sample workbook does.
 */
export const saysExample = (ordinal: string): boolean =>
  /^\(?(?:vd|v\.d|ví dụ|mẫu)[\s.:]*\d{0,2}\)?$/iu.test(ordinal.trim());

export type MarkerKind = 'LETTER' | 'ROMAN' | 'DIGIT' | 'STAR' | 'DASH' | 'NONE';
export interface Marked {
  kind: MarkerKind;
  /** The marker as printed, without point or bracket; '' for none. */
  marker: string;
  text: string;
}

const roman = /^(?=[IVXLC])(?:X{0,3}(?:IX|IV|V?I{0,3}))$/;
const marked =
  /^(?:(?:phần|mục|nhóm)\s+)?([A-ZĐ]|[IVXL]{1,6}|\d{1,3}(?:\.\d{1,2})*)\s*(?:[.)/:]|[-–—](?=\s)|\s[-–—])\s*(\S[\s\S]*)$/iu;

/** Tells what a numbering cell is ("I", "IV.", "A", "3"), or null when it is none. */
export function markerOf(cell: string): MarkerKind | null {
  const plain = cell
    .trim()
    .replace(/[.)/:-]+$/, '')
    .trim();
  if (/^\d{1,4}(?:\.\d{1,2})*$/.test(plain)) return 'DIGIT';
  if (plain !== '' && roman.test(plain)) return 'ROMAN';
  if (/^[A-ZĐ]$/u.test(plain)) return 'LETTER';
  if (/^\*+$/.test(cell.trim())) return 'STAR';
  return /^[-+•–]$/.test(cell.trim()) ? 'DASH' : null;
}

/**
 * Takes the numbering off the front of a line.
 *
 * @example takeMarker('II. Khối Đảng') // { kind: 'ROMAN', marker: 'II', text: 'Khối Đảng' }
 */
export function takeMarker(line: string): Marked {
  const text = line.trim();
  const found = marked.exec(text);
  const kind = found && markerOf(found[1] ?? '');
  if (found && kind) return { kind, marker: found[1] ?? '', text: found[2] ?? '' };
  if (/^\*+\s*\S/.test(text)) return { kind: 'STAR', marker: '*', text: text.replace(/^\*+\s*/, '') };
  if (/^[-+•–]\s*\S/.test(text)) return { kind: 'DASH', marker: '-', text: text.replace(/^[-+•–]\s*/, '') };
  return { kind: 'NONE', marker: '', text };
}
