/** A template that is not taken. Each fault is a Vietnamese sentence that names what is wrong and where. */
export class RefusedTemplate extends Error {
  override name = 'RefusedTemplate';

  constructor(readonly faults: readonly string[]) {
    super(faults.join(' '));
  }
}

/** Sentences of files that are no templates at all, whatever their tags say. */
export const packageFaults = {
  kind: 'Tệp mẫu phải là văn bản Word dạng .docx. Hãy mở tệp trong Word, chọn Lưu thành “Word Document (.docx)” rồi gửi lại.',
  password: 'Tệp mẫu được đặt mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi gửi lại.',
  macros: 'Tệp mẫu có chứa macro nên không nhận. Hãy lưu sang dạng .docx không có macro rồi gửi lại.',
  broken: 'Tệp mẫu bị hỏng hoặc chưa tải lên hết. Hãy mở tệp trong Word, lưu lại rồi gửi lại.',
  doctype:
    'Tệp mẫu có phần khai báo lạ (DOCTYPE) mà Word không bao giờ ghi. Hãy chép nội dung sang tệp mới rồi gửi lại.',
  bomb: 'Tệp mẫu khi mở ra lớn bất thường. Hãy giảm cỡ ảnh hoặc chép nội dung sang tệp mới rồi gửi lại.',
  tooLarge: 'Tệp mẫu lớn quá 5 MB: hãy giảm cỡ ảnh trong tệp rồi gửi lại.',
  slow: 'Kiểm tra tệp mẫu quá lâu nên đã dừng. Hãy chép nội dung sang tệp mới, bỏ bớt phần thừa rồi gửi lại.',
  heavy: 'Tệp mẫu quá nặng để kiểm tra. Hãy giảm cỡ ảnh, bỏ bớt phần thừa rồi gửi lại.',
  busy: 'Đang có nhiều tệp mẫu chờ xử lý, hãy đợi ít phút rồi thử lại.',
} as const;

const places: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d*\.xml$/, 'đầu trang'],
  [/^word\/footer\d*\.xml$/, 'chân trang'],
  [/^word\/footnotes\.xml$/, 'chú thích cuối trang'],
  [/^word\/endnotes\.xml$/, 'chú thích cuối văn bản'],
  [/^word\/comments.*\.xml$/, 'lời bình luận'],
  [/^word\/settings\.xml$/, 'phần thiết lập của văn bản'],
  [/^docProps\//i, 'phần thuộc tính của tệp'],
];

/** What people call a part of a Word file. @example placeOf('word/header2.xml') // 'đầu trang' */
export function placeOf(part: string): string {
  const owner = part.replace(/_rels\/(.*)\.rels$/, '$1');
  return places.find(([pattern]) => pattern.test(owner))?.[1] ?? 'thân văn bản';
}
