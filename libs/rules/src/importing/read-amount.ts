import type { RowDraft } from './row-draft';

const units: readonly [RegExp, number][] = [
  [/^(?:đ|đồng|vnđ|vnd)?$/i, 1],
  [/^(?:nghìn|ngàn|k|nghìn đồng|ngàn đồng|1\.000 ?đ)$/i, 1000],
  [/^(?:tr|triệu|trđ|triệu đồng)$/i, 1_000_000],
];

/** Reads prize money in dong: "1.490.000 đ", "1,49 triệu". */
export function readAmount(draft: RowDraft, text: string): void {
  const found = /^([\d.,\s]*\d)\s*(\p{L}[\p{L}\s.]*)?\.?$/u.exec(text.trim());
  const unit = units.find(([pattern]) => pattern.test((found?.[2] ?? '').trim()))?.[1];
  const number = found && unit ? numberOf(found[1] ?? '', unit > 1) : null;
  if (number === null || unit === undefined) {
    draft.set('amount', text);
    draft.refuse('amount', `Tiền thưởng “${text}” không đọc được: hãy ghi số đồng, ví dụ 1.490.000, hoặc để trống.`);
    return;
  }
  const amount = Math.round(number * unit);
  draft.set('amount', String(amount));
  if (unit > 1) draft.info('amount', `Tiền thưởng “${text}” đọc là ${amount.toLocaleString('vi-VN')} đồng.`);
  else if (amount > 0 && amount < 10_000) {
    draft.warn('amount', `Tiền thưởng ${amount} đồng quá nhỏ: có phải nghìn đồng? Hãy kiểm tra.`);
  }
}

function numberOf(text: string, hasUnit: boolean): number | null {
  const plain = text.replace(/\s/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain) && !(hasUnit && /^\d{1,3}[.,]\d{3}$/.test(plain))) {
    return Number(plain.replace(/[.,]/g, ''));
  }
  if (/^\d+[.,]0+$/.test(plain)) return Number(plain.replace(/[.,].*$/, ''));
  return /^\d+[.,]\d{1,3}$/.test(plain) && hasUnit ? Number(plain.replace(',', '.')) : null;
}
