import type { LetterBlock, LetterDocument, TextRun } from '../letter-model';

/** A paragraph of one run, as most are. */
export const paragraphOf = (text: string, more: Partial<TextRun> = {}): LetterBlock => ({
  type: 'paragraph',
  runs: [{ text, ...more }],
});

/**
 * An invitation in the State's form; a test names only what matters to it.
 */
export function sampleLetter(changes: Partial<LetterDocument> = {}): LetterDocument {
  return {
    type: 'letter',
    form: 'state',
    language: 'vi',
    orientation: 'portrait',
    superior: 'Ủy ban nhân dân tỉnh Hưng Yên',
    issuer: 'Sở Nội vụ',
    number: '05/GM-SNV',
    place: 'Hưng Yên',
    date: '2020-01-08',
    marks: { draft: null, urgency: null, circulation: null },
    title: 'GIẤY MỜI',
    subtitle: 'dự Hội nghị tổng kết công tác dân vận năm 2019, triển khai nhiệm vụ năm 2020',
    notes: [],
    blocks: [
      {
        type: 'paragraph',
        runs: [{ text: 'Sở Nội vụ trân trọng kính mời: ' }, { text: 'Ông Nguyễn Văn An', face: 'bold' }],
      },
      paragraphOf('Tới dự Hội nghị tổng kết công tác dân vận năm 2019, triển khai nhiệm vụ năm 2020.'),
      paragraphOf('Đề nghị đại biểu đến dự đúng thành phần và thời gian ghi trong giấy mời này./.'),
    ],
    recipients: ['Như trên', 'Lưu: VT, CCVC'],
    signatures: [{ lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Phạm Thị Quỳnh Như' }],
    annexes: [],
    ...changes,
  };
}

/** A decision with everything that a letter can hold: marks, missing values, a table, a code, headings, an annex. */
export function fullLetter(changes: Partial<LetterDocument> = {}): LetterDocument {
  const table = {
    columns: [
      { key: 'ordinal', label: 'TT', kind: 'ordinal' as const },
      { key: 'name', label: 'Họ và tên', kind: 'name' as const },
      { key: 'amount', label: 'Tiền thưởng', kind: 'number' as const },
    ],
    groups: [
      {
        heading: 'I. Cá nhân',
        level: 1 as const,
        rows: ['Nguyễn Thị Ẩn', 'Đỗ Quốc Ước', 'Lê Ỷ'].map((name, i) => [i + 1, name, 690_000]),
        subtotal: 'Cộng: 03 cá nhân',
      },
    ],
    total: 'Tổng cộng: 2.070.000 đồng',
  };
  return sampleLetter({
    marks: { draft: 'DỰ THẢO LẦN 2', urgency: 'HỎA TỐC', circulation: 'Tài liệu hội nghị' },
    title: 'QUYẾT ĐỊNH',
    subtitle: 'về việc khen thưởng',
    notes: ['(Thời gian: ngày 08 tháng 01 năm 2020)'],
    blocks: [
      paragraphOf('Căn cứ Luật Thi đua, khen thưởng;', { face: 'italic' }),
      { type: 'centred', text: 'QUYẾT ĐỊNH:' },
      { type: 'heading', level: 1, text: 'I. MỤC ĐÍCH' },
      { type: 'heading', level: 2, text: '1. Yêu cầu' },
      { type: 'heading', level: 3, text: '1.1. Yêu cầu riêng' },
      {
        type: 'paragraph',
        runs: [
          { text: 'Điều 1. ', face: 'bold' },
          { text: 'Tặng Giấy khen tại ' },
          { text: 'nơi nào', isMissing: true },
        ],
      },
      { type: 'paragraph', indent: 'hanging', runs: [{ text: '- Khối các cơ quan.' }] },
      { type: 'table', table },
      { type: 'qr', content: 'https://ky-yeu.example/m/AbCdEf', caption: 'Quét mã khi đến dự', sizeMm: 25 },
      paragraphOf('Quyết định này có hiệu lực từ ngày ký./.'),
    ],
    annexes: [
      {
        label: 'Phụ lục I',
        title: 'DANH SÁCH',
        subtitle: 'cá nhân được khen thưởng',
        note: '(Kèm theo Quyết định số 05/QĐ-UBND)',
        orientation: 'landscape',
        blocks: [{ type: 'table', table }, paragraphOf('Danh sách này có 03 người./.')],
        signatures: [],
      },
    ],
    ...changes,
  });
}

/** The heading of a Party organisation instead of the State's. */
export const partyHead = {
  form: 'party',
  superior: 'Đảng bộ tỉnh Hưng Yên',
  issuer: 'Thành ủy Hưng Yên',
  number: '12-QĐ/TU',
} as const satisfies Partial<LetterDocument>;
