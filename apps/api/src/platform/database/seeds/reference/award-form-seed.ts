import type { AwardFamily, RecipientKind } from '@ky-yeu/contracts/award-lists';

/** A form of award (hình thức khen thưởng, danh hiệu) as it is seeded; the natural key is the code with `validFrom`. */
export interface AwardFormSeed {
  code: string;
  name: string;
  family: AwardFamily;
  objects: RecipientKind[];
  /** Higher is the higher form: awards are conferred from high to low. */
  rank: number;
  validFrom: string;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
}

/** The law of 2003 came into force (recalled, not checked). A form that lives on under the law of 2022 keeps one row, so that its register is one. */
export const lawOf2003 = '2004-07-01';
/** Luật 06/2022/QH15 came into force. */
export const lawOf2022 = '2024-01-01';
