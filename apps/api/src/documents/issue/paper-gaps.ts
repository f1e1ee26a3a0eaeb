import type { PaperGap } from '@ky-yeu/contracts/paper-drafts';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { paperTexts } from '@ky-yeu/contracts/paper-texts';
import { countRows, type SignatureBlock } from '../document-model';
import { missingIn, type LetterDocument } from '../letter-model';
import type { PaperDocument } from '../paper-composer';

const places: readonly (readonly [RegExp, string])[] = [
  [/địa danh/i, 'mục Địa danh của dự thảo'],
  [/địa điểm|hội trường|thời gian|giờ|ngày họp|ngày tổ chức/i, 'thẻ Tổng quan của hội nghị, nút Sửa'],
  [/chủ trì|đại biểu|thư ký|thành phần/i, 'thẻ Đại biểu của hội nghị (vai trò, nhóm)'],
  [/chương trình|nội dung họp/i, 'thẻ Chương trình của hội nghị'],
  [/khen thưởng|quyết định|danh hiệu|cấp tặng/i, 'thẻ Khen thưởng của hội nghị'],
  [/kết luận|phát biểu|nhiệm vụ/i, 'thẻ Phát biểu của hội nghị'],
];

function whereIs(text: string, kind: PaperKind): string {
  const told = text.toLocaleLowerCase('vi');
  const own = paperTexts[kind]?.find(({ label }) => told.includes(label.toLocaleLowerCase('vi')));
  if (own) return `mục “${own.label}” của dự thảo`;
  return places.find(([words]) => words.test(told))?.[1] ?? 'phần Nội dung của dự thảo, hoặc dữ liệu của hội nghị';
}

const plain = (text: string) => text.replace(/^\[|\]$/g, '').trim();

function signatureGaps(signatures: readonly SignatureBlock[]): PaperGap[] {
  const where = 'mục Chữ ký của dự thảo';
  if (signatures.length === 0) return [{ text: 'chưa có người ký', where }];
  return signatures.some(({ name }) => !name) ? [{ text: 'chưa có họ tên người ký', where }] : [];
}

function letterGaps(letter: LetterDocument, kind: PaperKind): PaperGap[] {
  const missing = missingIn(letter).map((text) => ({ text: plain(text), where: whereIs(text, kind) }));
  if (letter.isPlain) return missing;
  return [...missing, ...placeGaps(letter), ...signatureGaps(letter.signatures)];
}

const placeGaps = ({ place }: { place: string | null }): PaperGap[] =>
  place === null ? [{ text: 'chưa có địa danh', where: 'mục Địa danh của dự thảo, hoặc thiết lập của cơ quan' }] : [];

function gapsOf(document: PaperDocument, kind: PaperKind): PaperGap[] {
  switch (document.type) {
    case 'list':
      return countRows(document) === 0
        ? [
            {
              text: 'danh sách chưa có dòng nào',
              where: 'thẻ tương ứng của hội nghị (Đại biểu, Khen thưởng, Chương trình)',
            },
          ]
        : placeGaps(document);
    case 'letter':
      return letterGaps(document, kind);
    case 'letters':
      return document.letters.length === 0
        ? [{ text: 'chưa có người nhận nào', where: 'thẻ Đại biểu của hội nghị' }]
        : document.letters.flatMap((letter) => letterGaps(letter, kind));
    case 'sheet':
      return document.cards.length === 0 ? [{ text: 'chưa có thẻ, nhãn nào', where: 'thẻ Đại biểu của hội nghị' }] : [];
  }
}

/** What keeps a paper from being issued, each once, and where it is entered; empty when nothing does. */
export function paperGaps(document: PaperDocument, kind: PaperKind): PaperGap[] {
  const seen = new Set<string>();
  return gapsOf(document, kind).filter(({ text }) => !seen.has(text) && seen.add(text));
}
