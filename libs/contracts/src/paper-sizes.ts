import type { Labels } from './closed-lists';
import type { PaperKind } from './paper-kinds';

/** The sizes of cards, labels, plans and of the backdrop on the wall. */
export const paperSizes = [
  'badge-90x60',
  'badge-a6',
  'plate-a4',
  'label-3x8',
  'envelope-dl',
  'plan-a4',
  'plan-a3',
  'backdrop-6x3',
  'backdrop-8x4',
  'backdrop-10x4',
  'backdrop-12x5',
] as const;
export type PaperSize = (typeof paperSizes)[number];
export const paperSizeLabels: Labels<PaperSize> = {
  'badge-90x60': 'Thẻ 90 × 60 mm, 8 thẻ một trang A4',
  'badge-a6': 'Thẻ A6, 4 thẻ một trang A4',
  'plate-a4': 'A4 gấp đôi, in hai mặt',
  'label-3x8': 'Nhãn dán 3 × 8 trên A4 (70 × 37 mm)',
  'envelope-dl': 'Phong bì DL (220 × 110 mm)',
  'plan-a4': 'A4 ngang',
  'plan-a3': 'A3 ngang',
  'backdrop-6x3': 'Phông 6 × 3 m',
  'backdrop-8x4': 'Phông 8 × 4 m',
  'backdrop-10x4': 'Phông 10 × 4 m',
  'backdrop-12x5': 'Phông 12 × 5 m',
};

/** The sizes that each paper offers, the first by default; a kind that is not named has one size only. */
export const paperSizesOf: Partial<Record<PaperKind, readonly PaperSize[]>> = {
  badges: ['badge-90x60', 'badge-a6'],
  'name-plates': ['plate-a4'],
  envelopes: ['label-3x8', 'envelope-dl'],
  'seating-plan': ['plan-a4', 'plan-a3'],
  backdrop: ['backdrop-6x3', 'backdrop-8x4', 'backdrop-10x4', 'backdrop-12x5'],
};

/** By what the people on a paper may be chosen. */
export const paperFilters = ['siteId', 'invitation'] as const;
export type PaperFilter = (typeof paperFilters)[number];
export const paperFilterLabels: Labels<PaperFilter> = { siteId: 'Điểm cầu', invitation: 'Lời mời' };

/** The filters that each paper offers; a kind that is not named offers none. */
export const paperFiltersOf: Partial<Record<PaperKind, readonly PaperFilter[]>> = {
  badges: paperFilters,
  'name-plates': paperFilters,
  envelopes: paperFilters,
  'paper-receipt-list': paperFilters,
  'seating-plan': ['siteId'],
};
