import type { ImportCounts, ImportPlan } from '@ky-yeu/contracts/importing';
import { confirmSentence, pills, writtenCount } from './import-words';

const counts = (changes: Partial<ImportCounts>): ImportCounts => ({
  NEW: 0,
  SAME: 0,
  UPDATE: 0,
  WARNING: 0,
  ERROR: 0,
  LEFT_OUT: 0,
  ...changes,
});

const plan = (changes: Partial<ImportPlan>): ImportPlan => ({
  create: 0,
  update: 0,
  same: 0,
  leaveOut: 0,
  errors: 0,
  ...changes,
});

describe('the words of an import', () => {
  it('tell an editor before confirming what will be written and what will not', () => {
    expect(confirmSentence(plan({ create: 250, update: 38, errors: 12 }), 0)).toEqual({
      does: 'Nhập 288 dòng: 250 mới, 38 cập nhật',
      rest: '12 dòng lỗi sẽ bỏ qua',
    });
  });

  it('tell how many rows are written though nobody has looked at them yet', () => {
    const each = plan({ create: 1200, update: 5, same: 3, leaveOut: 7 });
    expect(writtenCount(each)).toBe(1205);
    expect(confirmSentence(each, 5)).toEqual({
      does: 'Nhập 1.205 dòng: 1.200 mới, 5 cập nhật',
      rest: '5 dòng cần xem sẽ ghi như đang hiện, 3 dòng đã có, không đổi, 7 dòng không nhập',
    });
  });

  it('say that the same file again brings nothing', () => {
    expect(confirmSentence(plan({ same: 30 }), 0)).toEqual({
      does: 'Không có dòng nào để nhập',
      rest: '30 dòng đã có, không đổi',
    });
  });

  it('give a pill for all lines and one for each state, faults first', () => {
    const shown = pills(counts({ NEW: 2, ERROR: 1 }));
    expect(shown.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Tất cả 3',
      'Lỗi 1',
      'Cần xem 0',
      'Mới 2',
      'Cập nhật 0',
      'Đã có 0',
      'Bỏ qua 0',
    ]);
  });
});
