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
