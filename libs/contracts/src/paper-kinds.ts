import type { Labels } from './closed-lists';
import type { PaperFormat } from './paper-formats';

/** The papers of a conference, in the order in which an office makes them. */
export const paperKinds = [
  'conference-plan',
  'submission',
  'invitation',
  'invitation-groups',
  'programme',
  'programme-internal',
  'attendee-list',
  'sign-in-list',
  'paper-receipt-list',
  'money-receipt-list',
  'badges',
  'name-plates',
  'envelopes',
  'seating-plan',
  'backdrop',
  'mc-script',
  'award-decision',
  'award-list',
  'minutes',
  'conclusion-notice',
  'report-summary',
  'news',
] as const;
export type PaperKind = (typeof paperKinds)[number];
export const paperKindLabels: Labels<PaperKind> = {
  'conference-plan': 'Kế hoạch tổ chức',
  submission: 'Tờ trình',
  invitation: 'Giấy mời (từng người)',
  'invitation-groups': 'Giấy mời (theo thành phần)',
  programme: 'Chương trình (cho đại biểu)',
  'programme-internal': 'Chương trình (nội bộ)',
  'attendee-list': 'Danh sách đại biểu',
  'sign-in-list': 'Danh sách ký nhận',
  'paper-receipt-list': 'Danh sách nhận tài liệu',
  'money-receipt-list': 'Danh sách nhận tiền',
  badges: 'Thẻ đại biểu',
  'name-plates': 'Biển tên',
  envelopes: 'Nhãn phong bì',
  'seating-plan': 'Sơ đồ chỗ ngồi',
  backdrop: 'Nội dung phông',
  'mc-script': 'Kịch bản dẫn chương trình',
  'award-decision': 'Quyết định khen thưởng',
  'award-list': 'Danh sách khen thưởng',
  minutes: 'Biên bản hội nghị',
  'conclusion-notice': 'Thông báo kết luận',
  'report-summary': 'Tóm tắt báo cáo',
  news: 'Tin bài',
};

/** What a paper is made of: a table, running text, or cards and labels cut from a sheet. */
export const paperFamilies = ['list', 'letter', 'sheet'] as const;
export type PaperFamily = (typeof paperFamilies)[number];

export interface PaperTraits {
  family: PaperFamily;
  formats: readonly PaperFormat[];
  /** What its number calls the kind (Decree 30/2020/NĐ-CP, appendix III; 36-HD/VPTW); null: it bears no number. */
  code: string | null;
}

const asList = ['pdf', 'docx', 'xlsx'] as const;
const asText = ['pdf', 'docx'] as const;
const letter = (code: string | null): PaperTraits => ({ family: 'letter', formats: asText, code });
const list = (code: string | null): PaperTraits => ({ family: 'list', formats: asList, code });
const sheet: PaperTraits = { family: 'sheet', formats: asText, code: null };

export const paperTraits: Record<PaperKind, PaperTraits> = {
  'conference-plan': letter('KH'),
  submission: letter('TTr'),
  invitation: letter('GM'),
  'invitation-groups': letter('GM'),
  programme: list('CTr'),
  'programme-internal': list(null),
  'attendee-list': list('DS'),
  'sign-in-list': list(null),
  'paper-receipt-list': list(null),
  'money-receipt-list': list(null),
  badges: sheet,
  'name-plates': sheet,
  envelopes: sheet,
  'seating-plan': sheet,
  backdrop: sheet,
  'mc-script': letter(null),
  'award-decision': letter('QĐ'),
  'award-list': list('DS'),
  minutes: letter('BB'),
  'conclusion-notice': letter('TB'),
  'report-summary': letter('BC'),
  news: letter(null),
};
