import type { PaperForm } from '../document-model';
import type { FontFace } from '../fonts';
import type { PaperKind } from '@ky-yeu/contracts/papers';

/** How the papers of one form speak; the words of the genre, as data. */
export interface FormWords {
  source: string;
  /** Before a name, by what is known of the person. */
  honorific: { MALE: string; FEMALE: string; unknown: string };
  /** How the reader of a letter is addressed inside a sentence. */
  you: string;
  attend: string;
  addressLabel: string;
  decision: {
    /** What a decision is about: "Về việc" or "về việc". */
    about: string;
    /** The decider stands above the grounds, or with the word that opens the articles. */
    isDeciderFirst: boolean;
    decides: string;
    groundFace: FontFace;
    groundPrefix: string;
    /** What ends a ground, and the last one. */
    groundEnds: readonly [string, string];
    proposal: string;
    /** Laws named as grounds when they were in force on the day: their kinds and a word of their subject. */
    law: { kinds: readonly string[]; subject: string } | null;
    /** Of what prizes are paid when nothing else is written. */
    money: string;
    execution: string;
    /** "08 (tám) tập thể" instead of "08 tập thể". */
    isCountInWords: boolean;
  };
  minutes: { secretary: string; chair: string };
  /** {office} keeps a copy, {superior} and {executes} are filled in from the data. */
  recipients: Partial<Record<PaperKind, readonly string[]>>;
}

const stateCopy = 'Lưu: VT';
const partyCopy = 'Lưu {office}';

export const formWords: Record<PaperForm, FormWords> = {
  state: {
    source: 'Nghị định 30/2020/NĐ-CP, phụ lục I và III; lời văn theo thông lệ, chưa xác nhận',
    honorific: { MALE: 'Ông', FEMALE: 'Bà', unknown: 'Ông (Bà)' },
    you: 'quý đại biểu',
    attend: 'Tới dự',
    addressLabel: 'Kính gửi',
    decision: {
      about: 'Về việc',
      isDeciderFirst: true,
      decides: 'QUYẾT ĐỊNH:',
      groundFace: 'italic',
      groundPrefix: '',
      groundEnds: [';', '.'],
      proposal: 'Theo đề nghị của',
      law: { kinds: ['Luật', 'Nghị định'], subject: 'thi đua, khen thưởng' },
      money: 'thực hiện theo quy định hiện hành về thi đua, khen thưởng, trích từ Quỹ thi đua, khen thưởng',
      execution: 'Chánh Văn phòng, thủ trưởng các cơ quan, đơn vị liên quan',
      isCountInWords: false,
    },
    minutes: { secretary: 'THƯ KÝ', chair: 'CHỦ TỌA' },
    recipients: {
      invitation: ['Như trên', stateCopy],
      'invitation-groups': ['Như thành phần mời', stateCopy],
      'conference-plan': ['{superior} (để báo cáo)', 'Các cơ quan, đơn vị có liên quan (để thực hiện)', stateCopy],
      submission: ['Như trên', stateCopy],
      'conclusion-notice': ['Các cơ quan, đơn vị dự hội nghị (để thực hiện)', '{superior} (để báo cáo)', stateCopy],
      'award-decision': ['Như Điều {executes}', '{superior} (để báo cáo)', stateCopy],
      'report-summary': ['{superior} (để báo cáo)', stateCopy],
    },
  },
  party: {
    source: 'Hướng dẫn 36-HD/VPTW, phụ lục 3; lời văn theo thông lệ, chưa xác nhận',
    honorific: { MALE: 'đồng chí', FEMALE: 'đồng chí', unknown: 'đồng chí' },
    you: 'đồng chí',
    attend: 'Đến dự',
    addressLabel: 'Kính gửi',
    decision: {
      about: 'về việc',
      isDeciderFirst: false,
      decides: 'QUYẾT ĐỊNH',
      groundFace: 'regular',
      groundPrefix: '- ',
      groundEnds: [';', ','],
      proposal: 'Xét đề nghị của',
      law: { kinds: ['Quy định', 'Hướng dẫn'], subject: 'khen thưởng trong Đảng' },
      money: 'thực hiện theo quy định hiện hành về khen thưởng trong Đảng',
      execution: 'Văn phòng, các cơ quan, đơn vị có liên quan',
      isCountInWords: false,
    },
    minutes: { secretary: 'NGƯỜI GHI BIÊN BẢN', chair: 'CHỦ TRÌ HỘI NGHỊ' },
    recipients: {
      invitation: ['Như trên', partyCopy],
      'invitation-groups': ['Như thành phần mời', partyCopy],
      'conference-plan': ['{superior} (để báo cáo)', 'Các cơ quan, đơn vị có liên quan (để thực hiện)', partyCopy],
      submission: ['Như trên', partyCopy],
      'conclusion-notice': ['Các cơ quan, đơn vị dự hội nghị (để thực hiện)', '{superior} (để báo cáo)', partyCopy],
      'award-decision': ['Như Điều {executes}', '{superior} (để báo cáo)', partyCopy],
      'report-summary': ['{superior} (để báo cáo)', partyCopy],
    },
  },
};

/** A body by its name: in whose name it writes, who signs, and where copies are kept. */
export interface IssuerKind {
  /** The beginning of the name, with full words. */
  name: RegExp;
  source: string;
  /** In whose name invitations and notices speak; {name} is the name of the body. */
  speaker: string;
  /** Signs on behalf of this collective (TM., T/M); null: the head signs for himself. */
  collective: string | null;
  head: string;
  /** Who signs invitations by order (TL., T/L), and by whose; null: as any paper. */
  byOrder: { of: string; post: string } | null;
  office: string;
}

const party = 'Hướng dẫn 36-HD/VPTW về thẩm quyền ký (T/M, K/T, T/L)';
const state = 'Nghị định 30/2020/NĐ-CP, Điều 13';

/** Tried from the first; the last fits every name. */
export const issuerKinds: readonly IssuerKind[] = [
  {
    name: /^Ban (Thường vụ|Chấp hành) /i,
    source: party,
    speaker: '{name}',
    collective: 'BAN THƯỜNG VỤ',
    head: 'BÍ THƯ',
    byOrder: { of: 'BAN THƯỜNG VỤ', post: 'CHÁNH VĂN PHÒNG' },
    office: 'Văn phòng {committee}',
  },
  {
    name: /^(Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (ủy|uỷ)/i,
    source: party,
    speaker: 'Ban Thường vụ {name}',
    collective: 'BAN THƯỜNG VỤ',
    head: 'BÍ THƯ',
    byOrder: { of: 'BAN THƯỜNG VỤ', post: 'CHÁNH VĂN PHÒNG' },
    office: 'Văn phòng {committee}',
  },
  {
    name: /^(Ủy|Uỷ) ban Kiểm tra/i,
    source: party,
    speaker: '{name}',
    collective: 'ỦY BAN KIỂM TRA',
    head: 'CHỦ NHIỆM',
    byOrder: null,
    office: 'Văn phòng',
  },
  {
    name: /^Văn phòng/i,
    source: `${party}; ${state}`,
    speaker: '{name}',
    collective: null,
    head: 'CHÁNH VĂN PHÒNG',
    byOrder: null,
    office: 'Văn phòng',
  },
  {
    name: /^(Ủy|Uỷ) ban nhân dân/i,
    source: state,
    speaker: '{name}',
    collective: 'ỦY BAN NHÂN DÂN',
    head: 'CHỦ TỊCH',
    byOrder: { of: 'CHỦ TỊCH', post: 'CHÁNH VĂN PHÒNG' },
    office: 'VT',
  },
  {
    name: /^Hội đồng nhân dân/i,
    source: state,
    speaker: 'Thường trực {name}',
    collective: 'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN',
    head: 'CHỦ TỊCH',
    byOrder: null,
    office: 'VT',
  },
  {
    name: /Mặt trận Tổ quốc/i,
    source: 'Theo thông lệ, chưa xác nhận',
    speaker: 'Ban Thường trực {name}',
    collective: 'BAN THƯỜNG TRỰC',
    head: 'CHỦ TỊCH',
    byOrder: null,
    office: 'VT',
  },
  {
    name: /^Bộ /i,
    source: state,
    speaker: '{name}',
    collective: null,
    head: 'BỘ TRƯỞNG',
    byOrder: null,
    office: 'VT',
  },
  {
    name: /^Sở /i,
    source: state,
    speaker: '{name}',
    collective: null,
    head: 'GIÁM ĐỐC',
    byOrder: null,
    office: 'VT',
  },
  {
    name: /^Ban /i,
    source: party,
    speaker: '{name}',
    collective: null,
    head: 'TRƯỞNG BAN',
    byOrder: null,
    office: 'hồ sơ',
  },
  {
    name: /^/,
    source: 'Theo thông lệ, chưa xác nhận',
    speaker: '{name}',
    collective: null,
    head: 'THỦ TRƯỞNG ĐƠN VỊ',
    byOrder: null,
    office: 'hồ sơ',
  },
];

/** Papers that the head of the office usually signs by order. */
export const signedByOrder: readonly PaperKind[] = ['invitation', 'invitation-groups'];

/** Abbreviations that official papers write in full; each with what it stands for. */
export const fullNames: readonly (readonly [RegExp, string])[] = [
  [/\bUBND\b/gu, 'Ủy ban nhân dân'],
  [/\bHĐND\b/gu, 'Hội đồng nhân dân'],
  [/\bUBTW MTTQ\b/gu, 'Ủy ban Trung ương Mặt trận Tổ quốc'],
  [/\bUB MTTQ\b/gu, 'Ủy ban Mặt trận Tổ quốc'],
  [/\bMTTQ\b/gu, 'Mặt trận Tổ quốc'],
];
