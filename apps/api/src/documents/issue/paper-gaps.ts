import type { PaperGap, PaperGapTab } from '@ky-yeu/contracts/paper-drafts';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { paperTexts } from '@ky-yeu/contracts/paper-texts';
import { countRows, type SignatureBlock } from '../document-model';
import { missingIn, type LetterDocument } from '../letter-model';
import type { PaperDocument } from '../paper-composer';

type Where = Pick<PaperGap, 'where' | 'at'>;

const tab = (name: PaperGapTab, where: string): Where => ({ where, at: { type: 'tab', tab: name } });
const box = (name: string, where: string): Where => ({ where, at: { type: 'box', box: name } });
const attendees = tab('attendees', 'thẻ Đại biểu của hội nghị');
const programme = tab('programme', 'thẻ Chương trình của hội nghị');
const awards = tab('awards', 'thẻ Khen thưởng của hội nghị');
const overview = tab('overview', 'thẻ Tổng quan của hội nghị, nút Sửa');

/** The first that fits tells; what is said of an award names its office and people too. */
const places: readonly (readonly [RegExp, Where])[] = [
  [/địa danh/i, box('place', 'mục Địa danh của dự thảo')],
  [/khen|danh hiệu|cấp tặng|người trao|tên \d+ (tập thể|cá nhân)|số lượng/i, awards],
  [/cơ quan chủ trì của|nhiệm vụ|chỉ đạo|kết luận/i, tab('directives', 'thẻ Chỉ đạo, số liệu của hội nghị')],
  [/người (thực hiện|thay)|chương trình|nội dung họp/i, programme],
  [/địa điểm|hội trường|thời gian|giờ|ngày họp|ngày tổ chức|hình thức tổ chức|đơn vị tổ chức|tên hội nghị/i, overview],
  [
    /chủ trì|đại biểu|thư ký|thành phần|điểm danh/i,
    { ...attendees, where: `${attendees.where} (vai trò, nhóm, điểm danh)` },
  ],
  [/phát biểu/i, tab('speeches', 'thẻ Phát biểu của hội nghị')],
];
const elsewhere: Where = {
  where: 'phần Nội dung của dự thảo, hoặc dữ liệu của hội nghị',
  at: { type: 'several' },
};

function whereIs(text: string, kind: PaperKind): Where {
  const told = text.toLocaleLowerCase('vi');
  const own = paperTexts[kind]?.find(({ label }) => told.includes(label.toLocaleLowerCase('vi')));
  if (own) return box(own.key, `mục “${own.label}” của dự thảo`);
  return places.find(([words]) => words.test(told))?.[1] ?? elsewhere;
}

/** Where the lines of a list come from. */
const linesOf: Partial<Record<PaperKind, Where>> = {
  ...{ programme, 'programme-internal': programme, 'award-list': awards, 'money-receipt-list': awards },
};

const plain = (text: string) => text.replace(/^\[|\]$/g, '').trim();

function signatureGaps(signatures: readonly SignatureBlock[]): PaperGap[] {
  const where = box('signatures', 'mục Chữ ký của dự thảo');
  if (signatures.length === 0) return [{ text: 'chưa có người ký', ...where }];
  return signatures.some(({ name }) => !name) ? [{ text: 'chưa có họ tên người ký', ...where }] : [];
}

function letterGaps(letter: LetterDocument, kind: PaperKind): PaperGap[] {
  const missing = missingIn(letter).map((text) => ({ text: plain(text), ...whereIs(text, kind) }));
  if (letter.isPlain) return missing;
  return [...missing, ...placeGaps(letter), ...signatureGaps(letter.signatures)];
}

const placeGaps = ({ place }: { place: string | null }): PaperGap[] =>
  place === null
    ? [{ text: 'chưa có địa danh', ...box('place', 'mục Địa danh của dự thảo, hoặc thiết lập của cơ quan') }]
    : [];

function gapsOf(document: PaperDocument, kind: PaperKind): PaperGap[] {
  switch (document.type) {
    case 'list':
      return countRows(document) === 0
        ? [{ text: 'danh sách chưa có dòng nào', ...(linesOf[kind] ?? attendees) }]
        : placeGaps(document);
    case 'letter':
      return letterGaps(document, kind);
    case 'letters':
      return document.letters.length === 0
        ? [{ text: 'chưa có người nhận nào', ...attendees }]
        : document.letters.flatMap((letter) => letterGaps(letter, kind));
    case 'sheet':
      return document.cards.length === 0 ? [{ text: 'chưa có thẻ, nhãn nào', ...attendees }] : [];
  }
}

/** What keeps a paper from being issued, each once, and where it is entered; empty when nothing does. */
export function paperGaps(document: PaperDocument, kind: PaperKind): PaperGap[] {
  const seen = new Set<string>();
  return gapsOf(document, kind).filter(({ text }) => !seen.has(text) && seen.add(text));
}
