import type { ProgrammeKind } from '@ky-yeu/contracts/closed-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import type { PaperForm } from '../document-model';

/**
 * What the master of ceremonies says at an item of the programme: `before` calls it up, `after` thanks. Places in braces
 * are filled from the conference (see fill-phrase.ts); a line in brackets is a direction, not said aloud.
 */
export interface CeremonyPhrase {
  kind: ProgrammeKind;
  /** Only for items whose title has one of these words, written without marks. */
  titleHas?: readonly string[];
  /** Null for both forms. */
  form: PaperForm | null;
  /** Whether the master of ceremonies does it alone; otherwise somebody must be named. */
  isLedByMaster: boolean;
  before: readonly string[];
  after?: readonly string[];
  validFrom: string | null;
  validTo: string | null;
  source: string;
  isConfirmed: boolean;
}

const custom = {
  form: null,
  validFrom: null,
  validTo: null,
  source: 'Theo thông lệ dẫn chương trình; lời viết của hệ thống, chưa đối chiếu văn bản',
  isConfirmed: false,
} as const;

const thanks = ['Xin trân trọng cảm ơn {performersShort}.'] as const;
const flag = ['chao co'] as const;
const callToFlag = 'Xin kính mời quý vị đại biểu đứng dậy, chỉnh đốn trang phục, hướng về Quốc kỳ để làm lễ chào cờ.';
const command = 'Nghiêm! Chào cờ – chào!';
const end = 'Thôi! Xin mời quý vị đại biểu ngồi xuống.';

/** The first that fits is said: those for certain titles stand before the usual one of their kind. */
export const ceremonyPhrases: readonly CeremonyPhrase[] = [
  {
    ...custom,
    kind: 'RECEPTION',
    isLedByMaster: true,
    before: ['Mời quý vị đại biểu nhận tài liệu và vào hội trường, ngồi theo chỗ đã xếp.'],
  },
  {
    ...custom,
    kind: 'CEREMONY',
    titleHas: flag,
    form: 'party',
    isLedByMaster: true,
    before: [callToFlag, command, '(Cử Quốc ca, sau đó cử Quốc tế ca.)', end],
    source: 'Theo thông lệ hội nghị của tổ chức đảng; chưa đối chiếu văn bản',
  },
  {
    ...custom,
    kind: 'CEREMONY',
    titleHas: flag,
    form: 'state',
    isLedByMaster: true,
    before: [callToFlag, command, '(Cử Quốc ca.)', end],
    source: 'Theo thông lệ hội nghị của cơ quan nhà nước; chưa đối chiếu văn bản',
  },
  {
    ...custom,
    kind: 'CEREMONY',
    isLedByMaster: true,
    before: ['Sau đây, xin mời quý vị đại biểu tham dự nghi thức: {item}.'],
  },
  {
    ...custom,
    kind: 'OTHER',
    titleHas: ['on dinh to chuc'],
    isLedByMaster: true,
    before: [
      'Sắp đến giờ khai mạc, xin mời quý vị đại biểu về chỗ ngồi và để điện thoại ở chế độ im lặng.',
      'Hội nghị xin được bắt đầu.',
    ],
  },
  {
    ...custom,
    kind: 'OPENING',
    isLedByMaster: false,
    before: ['Mở đầu hội nghị, trân trọng kính mời {performers} phát biểu khai mạc.'],
    after: thanks,
  },
  {
    ...custom,
    kind: 'REPORT',
    isLedByMaster: false,
    before: ['Tiếp theo, kính mời {performers} trình bày báo cáo<: {topic}>.'],
    after: thanks,
  },
  {
    ...custom,
    kind: 'DISCUSSION_PAPER',
    isLedByMaster: false,
    before: ['Kính mời {performers} trình bày tham luận<: {topic}>.'],
    after: thanks,
  },
  {
    ...custom,
    kind: 'DISCUSSION',
    isLedByMaster: true,
    before: [
      '<Kính mời {performers} điều hành phần thảo luận.>',
      'Mời quý vị đại biểu tham gia ý kiến; mỗi ý kiến xin nêu gọn, đi thẳng vào nội dung.',
    ],
  },
  {
    ...custom,
    kind: 'DIRECTIVE_SPEECH',
    isLedByMaster: false,
    before: ['Trân trọng kính mời {performers} phát biểu với hội nghị.'],
    after: ['Hội nghị trân trọng cảm ơn và xin tiếp thu ý kiến của {performersShort}.'],
  },
  {
    ...custom,
    kind: 'REPLY',
    isLedByMaster: false,
    before: ['Kính mời {performers} phát biểu tiếp thu ý kiến chỉ đạo.'],
    after: thanks,
  },
  {
    ...custom,
    kind: 'CONCLUSION',
    isLedByMaster: false,
    before: ['Kính mời {performers} kết luận và bế mạc hội nghị.'],
    after: thanks,
  },
  {
    ...custom,
    kind: 'BREAK',
    isLedByMaster: true,
    before: ['Hội nghị nghỉ giải lao< {minutes} phút>. Mời quý vị đại biểu trở lại hội trường đúng giờ.'],
  },
  { ...custom, kind: 'INTERNAL', isLedByMaster: true, before: ['(Việc của bộ phận phục vụ, không dẫn.)'] },
  {
    ...custom,
    kind: 'OTHER',
    isLedByMaster: true,
    before: ['Tiếp theo chương trình: {item}.', '<Xin mời {performers}.>'],
  },
];

/** What is said at the greeting, before and after the names. */
export const greetingWords = {
  salutation: 'Kính thưa các vị đại biểu, kính thưa hội nghị!',
  opening: 'Thay mặt Ban Tổ chức, tôi trân trọng giới thiệu và xin hội nghị nhiệt liệt chào đón:',
  applause: '(Hội nghị vỗ tay.)',
  groups: 'Cùng dự hội nghị còn có:',
  close: 'Xin nhiệt liệt chào mừng quý vị đại biểu đã về dự hội nghị.',
} as const;

/** Whose decision is heard standing on the stage: for it those honoured come up before it is read. */
export interface StageRule {
  authorities: readonly string[];
  validFrom: string;
  validTo: string | null;
  source: string;
  isConfirmed: boolean;
}
export const stageRules: readonly StageRule[] = [
  {
    authorities: ['chu tich nuoc', 'thu tuong chinh phu'],
    validFrom: '2013-12-16',
    validTo: null,
    source:
      'Nghị định 145/2013/NĐ-CP, Điều 28, và hướng dẫn 27/HD-HĐTĐKT của Hưng Yên, theo nguồn thứ cấp; ngày hiệu lực chưa đối chiếu bản gốc',
    isConfirmed: false,
  },
];

/** People who stand on the stage at once where the office says nothing. */
export const usualBatch = 10;

const isInForce = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }, day: string | null) =>
  day === null || ((validFrom ?? '') <= day && (validTo === null || day <= validTo));

/**
 * Finds what is said at an item.
 * @param day the day of the conference, yyyy-mm-dd; null: what holds now
 */
export function phraseFor(
  kind: ProgrammeKind,
  title: string,
  form: PaperForm,
  day: string | null,
): CeremonyPhrase | undefined {
  const words = fold(title);
  return ceremonyPhrases.find(
    (phrase) =>
      phrase.kind === kind &&
      (phrase.form === null || phrase.form === form) &&
      (phrase.titleHas?.some((word) => words.includes(word)) ?? true) &&
      isInForce(phrase, day),
  );
}

/** Tells whether those honoured by this authority stand on the stage while its decision is read. */
export function standsForReading(authority: string, day: string | null): boolean {
  const name = fold(authority);
  return stageRules.some((rule) => isInForce(rule, day) && rule.authorities.some((each) => name.startsWith(each)));
}
