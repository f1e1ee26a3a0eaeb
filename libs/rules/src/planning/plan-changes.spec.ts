import { comparePlans, type CurrentItem, type PlanVersionItem } from './plan-changes';

const issued: PlanVersionItem = {
  id: '1',
  title: 'Hội nghị sơ kết',
  organisationName: 'Tỉnh ủy',
  heldOn: '2027-06-21',
  partOfDay: 'MORNING',
  mode: 'IN_PERSON',
  reach: 'INTERNAL',
  guests: ['Các xã'],
};
const now = (values: Partial<CurrentItem> = {}): CurrentItem => ({ ...issued, departure: null, ...values });

describe('changes since a plan was issued', () => {
  it('are none while nothing has moved', () => {
    expect(comparePlans([issued], [now()])).toEqual([]);
  });

  it('tell day, time, form, reach, title, host and guests in one sentence a conference', () => {
    const after = now({
      heldOn: '2027-06-23',
      partOfDay: null,
      mode: 'ONLINE',
      reach: 'PROVINCE_WIDE',
      title: 'Hội nghị mới',
      organisationName: 'Ủy ban nhân dân tỉnh',
      guests: ['Các phường'],
    });
    expect(comparePlans([issued], [after])).toEqual([
      '“Hội nghị sơ kết” (Tỉnh ủy): chuyển từ ngày 21/06/2027 sang ngày 23/06/2027; đổi buổi từ sáng sang chưa định; ' +
        'đổi hình thức từ trực tiếp sang trực tuyến; đổi phạm vi từ trong phạm vi đơn vị sang toàn tỉnh; ' +
        'đổi tên thành “Hội nghị mới”; đổi đơn vị chủ trì từ Tỉnh ủy sang Ủy ban nhân dân tỉnh; ' +
        'thêm thành phần Các phường; bớt thành phần Các xã.',
    ]);
  });

  it.each([
    ['DROPPED', 'trùng nội dung', 'Bỏ “Hội nghị sơ kết” (Tỉnh ủy, 21/06/2027): trùng nội dung.'],
    ['JOINED', 'Hội nghị khác', 'Ghép “Hội nghị sơ kết” (Tỉnh ủy, 21/06/2027) vào “Hội nghị khác”.'],
    ['CANCELLED', null, 'Hủy “Hội nghị sơ kết” (Tỉnh ủy, 21/06/2027).'],
    ['POSTPONED', null, 'Hoãn “Hội nghị sơ kết” (Tỉnh ủy, 21/06/2027), chưa định ngày mới.'],
    ['DELETED', null, 'Xóa “Hội nghị sơ kết” (Tỉnh ủy, 21/06/2027) khỏi danh sách hội nghị.'],
  ] as const)('tell why one left: %s', (kind, detail, sentence) => {
    expect(comparePlans([issued], [now({ departure: { kind, detail } })])).toEqual([sentence]);
  });

  it('tell what was added, and nothing of what came and went in between', () => {
    const added = now({ id: '2', title: 'Hội nghị thêm' });
    const gone = now({ id: '3', departure: { kind: 'DROPPED', detail: null } });
    expect(comparePlans([issued], [now(), added, gone])).toEqual(['Thêm “Hội nghị thêm” (Tỉnh ủy), ngày 21/06/2027.']);
    expect(comparePlans([issued], [])).toEqual(['Bỏ “Hội nghị sơ kết” (Tỉnh ủy, 21/06/2027).']);
  });
});
