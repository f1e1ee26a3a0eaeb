import { sampleConference } from '../testing/sample-cards';
import type { PaperRecipient, PaperRound } from '../papers.reads';
import { moneyReceiptList } from './money-receipt-list';

const nobody = { COLLECTIVE: null, INDIVIDUAL: null, HOUSEHOLD: null, MODEL: null, EXAMPLE: null };
const round = (changes: Partial<PaperRound> = {}): PaperRound => ({
  id: 'r',
  form: 'Giấy khen',
  title: null,
  reason: null,
  authority: 'Chủ tịch UBND thành phố',
  conferred: 'HERE',
  decisionNumber: null,
  decidedOn: null,
  declared: nobody,
  shared: null,
  ...changes,
});
const recipient = (name: string, amount: number | null, changes: Partial<PaperRecipient> = {}): PaperRecipient => ({
  roundId: 'r',
  kind: 'INDIVIDUAL',
  name,
  title: '',
  reason: null,
  amount,
  certificateNumber: null,
  note: null,
  ...changes,
});
const listOf = (recipients: PaperRecipient[], group: 'round' | 'none' = 'none', rounds = [round()]) =>
  moneyReceiptList(sampleConference, rounds, recipients, { columns: ['amount', 'signature'], group }, '.');

describe('the list on which prize money is received', () => {
  it('collectives and individuals stand apart, each with the sum, all with the total in words', () => {
    const list = listOf([recipient('Phòng Nội vụ', 1_400_000, { kind: 'COLLECTIVE' }), recipient('Lê Hoa', 702_000)]);
    expect(list.groups.map(({ heading, subtotal }) => [heading, subtotal])).toEqual([
      ['I. TẬP THỂ', 'Cộng: 1.400.000 đồng'],
      ['II. CÁ NHÂN', 'Cộng: 702.000 đồng'],
    ]);
    expect(list.total).toBe('TỔNG CỘNG: 2.102.000 đồng');
    expect(list.closing).toEqual(['Bằng chữ: Hai triệu một trăm linh hai nghìn đồng.']);
  });

  it('an amount that nobody knows stays blank and is counted as unknown, never as zero', () => {
    const list = listOf([recipient('Lê Hoa', 702_000), recipient('Đỗ Bình', null)]);
    expect(list.groups[0]?.rows).toEqual([
      [1, 'Lê Hoa', 702_000, null],
      [2, 'Đỗ Bình', null, null],
    ]);
    expect(list.total).toBe('TỔNG CỘNG: 702.000 đồng; 01 mức thưởng chưa rõ');
    expect(list.closing[0]).toBe('Chưa tính 01 mức thưởng chưa rõ.');
  });

  it('where no amount is known there is no sum and no word of zero', () => {
    const list = listOf([recipient('Lê Hoa', null)]);
    expect(list.total).toBe('TỔNG CỘNG: 01 mức thưởng chưa rõ');
    expect(list.closing.join(' ')).not.toMatch(/Bằng chữ|không đồng/);
  });

  it('rounds conferred elsewhere are not paid here', () => {
    const rounds = [round(), round({ id: 'x', conferred: 'REPORTED' })];
    const list = listOf([recipient('Lê Hoa', 1), recipient('Đỗ Bình', 2, { roundId: 'x' })], 'round', rounds);
    expect(list.groups.flatMap(({ rows }) => rows.map(([, name]) => name))).toEqual(['Lê Hoa']);
  });

  it('who made it, the accountant and the head sign', () => {
    expect(listOf([]).signatures.map(({ lines }) => lines[0])).toEqual([
      'NGƯỜI LẬP BIỂU',
      'KẾ TOÁN',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ]);
  });
});
