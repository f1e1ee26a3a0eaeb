import type { QuotaMeasure } from '@ky-yeu/contracts/planning/plan-lists';

/** A limit as it is seeded; the natural key is the measure with its span, which the database keeps from overlapping. */
export interface QuotaRuleSeed {
  name: string;
  measure: QuotaMeasure;
  limitValue: string | null;
  countsHybridAsOnline: boolean;
  validFrom: string;
  validTo: string | null;
  source: string;
  isConfirmed: boolean;
}

const conclusion = {
  name: 'Kết luận số 226-KL/TW ngày 11/12/2025',
  validFrom: '2025-12-11',
  validTo: null,
  countsHybridAsOnline: true,
  source:
    'Báo chí tóm tắt: vietnamplus.vn post1082889, sggp.org.vn post828734, news.laodong.vn 1624506, baothanhhoa.vn 271725; ' +
    'chưa đọc toàn văn. Cách tính hội nghị kết hợp trực tiếp và trực tuyến chưa rõ, tạm tính là trực tuyến',
  isConfirmed: false,
} as const;

/** Decision 45/2018 asks for plans, joining and online meetings (Điều 4, Điều 7) and names no figures. */
const decision = {
  name: 'Quyết định số 45/2018/QĐ-TTg',
  validFrom: '2018-12-25',
  validTo: '2025-12-10',
  limitValue: null,
  countsHybridAsOnline: true,
  source: 'Quyết định 45/2018/QĐ-TTg, Điều 4 và Điều 7: nêu nguyên tắc, chưa tìm thấy con số',
  isConfirmed: false,
} as const;

const joining = {
  name: 'Ghép hội nghị có cùng thành phần',
  validFrom: '2018-12-25',
  validTo: null,
  countsHybridAsOnline: true,
  source:
    'Lồng ghép, kết hợp: Quyết định 45/2018/QĐ-TTg, Điều 4; Kết luận 226-KL/TW (báo chí tóm tắt). Con số do cơ quan tự chọn',
  isConfirmed: false,
} as const;

/** Limits on conferences through time; every one of them waits to be checked against the full text. */
export const quotaRules: readonly QuotaRuleSeed[] = [
  { ...conclusion, measure: 'IN_PERSON_SHARE_MAX', limitValue: '40' },
  { ...conclusion, measure: 'ONLINE_SHARE_MIN', limitValue: '60' },
  { ...conclusion, measure: 'YEARLY_CUT_MIN', limitValue: '10' },
  { ...conclusion, measure: 'PROVINCE_WIDE_MAX', limitValue: '2' },
  { ...conclusion, measure: 'COMMUNE_WIDE_MAX', limitValue: '3' },
  { ...decision, measure: 'ONLINE_SHARE_MIN' },
  { ...joining, measure: 'JOIN_WITHIN_DAYS', limitValue: '7' },
  { ...joining, measure: 'JOIN_SHARED_GUESTS_MIN', limitValue: '75' },
];
