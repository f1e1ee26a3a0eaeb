import type { ConferenceKind } from '@ky-yeu/contracts/closed-lists';
import type { ClockBody, ClockCode, ClockUnit } from '@ky-yeu/contracts/preparation-lists';

/** A clock as it is seeded; the natural key is code, body and first day. */
export interface ClockRuleSeed {
  code: ClockCode;
  body: ClockBody;
  threshold: number;
  unit: ClockUnit;
  conferenceKinds: ConferenceKind[];
  article: string;
  source: string;
  validFrom: string;
  isConfirmed: boolean;
}

interface Limit {
  threshold: number;
  unit: ClockUnit;
  conferenceKinds?: ConferenceKind[];
  article: string;
  source: string;
  isConfirmed: boolean;
  /** Where it is not the decision's own first day. */
  validFrom?: string;
  /** Laid down by the party: it binds party bodies as it stands. */
  isOfTheParty?: boolean;
}

const decision = 'Quyết định 45/2018/QĐ-TTg';
const read = 'Quyết định 45/2018/QĐ-TTg ngày 09/11/2018 của Thủ tướng Chính phủ, hiệu lực từ 25/12/2018';

/** Where a number of an article has not been read, the article names its subject and the rule stays unconfirmed. */
const limits: Record<ClockCode, Limit> = {
  INVITATION: {
    ...{ threshold: 3, unit: 'WORKING_DAY', article: `${decision}, quy định về giấy mời họp` },
    ...{ source: `${read}: giấy mời gửi trước ngày họp ít nhất 03 ngày làm việc, trừ họp đột xuất`, isConfirmed: true },
  },
  MATERIALS: {
    ...{ threshold: 3, unit: 'WORKING_DAY', article: `${decision}, Điều 10` },
    ...{ source: `${read}: tài liệu gửi trước ít nhất 03 ngày làm việc đối với họp định kỳ`, isConfirmed: true },
  },
  CONCLUSION_NOTICE: {
    ...{ threshold: 5, unit: 'WORKING_DAY', article: `${decision}, quy định về thông báo kết luận` },
    ...{ source: `${read}: trong vòng 05 ngày làm việc sau ngày kết thúc họp`, isConfirmed: true },
  },
  REVIEW_LENGTH: {
    ...{ threshold: 1, unit: 'DAY', conferenceKinds: ['MID_TERM', 'FINAL'], isConfirmed: false },
    ...{ article: `${decision}, Điều 12` },
    source: `${read}: thời gian họp sơ kết, tổng kết không quá 1 ngày, theo nguồn thứ cấp, chưa đối chiếu văn bản gốc`,
  },
  CONCLUSION_LENGTH: {
    ...{ threshold: 50, unit: 'MINUTE', isConfirmed: false, validFrom: '2025-12-11' },
    ...{ article: 'Kết luận 226-KL/TW ngày 11/12/2025', isOfTheParty: true },
    source: 'Kết luận 226-KL/TW ngày 11/12/2025, theo báo chí đưa tin, chưa đối chiếu văn bản gốc',
  },
};

const party =
  'Mức của Quyết định 45/2018/QĐ-TTg lấy làm mặc định; cơ quan đảng, đoàn thể theo quy chế làm việc của mình';

const rulesOf = (body: ClockBody): ClockRuleSeed[] =>
  Object.entries(limits).map(([code, { conferenceKinds = [], isOfTheParty = false, ...limit }]) => ({
    ...{ code: code as ClockCode, body, conferenceKinds, validFrom: '2018-12-25', ...limit },
    ...(body === 'PARTY' && !isOfTheParty
      ? { article: `Mặc định theo ${limit.article}`, source: party, isConfirmed: false }
      : {}),
  }));

/** The clocks of state offices, and the same numbers as editable defaults for party bodies. */
export const clockRules: readonly ClockRuleSeed[] = [...rulesOf('STATE'), ...rulesOf('PARTY')];
