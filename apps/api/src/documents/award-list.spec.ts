import { awardList, roundHeading, type AwardListChoice } from './award-list';
import type { PaperConference, PaperRecipient, PaperRound } from './papers.reads';

const conference: PaperConference = {
  title: 'Tổng kết công tác dân vận năm 2019',
  heldOn: '2020-01-01',
  heldUntil: null,
  datePrecision: 'YEAR',
  partOfDay: null,
  startsAt: null,
  venue: 'Hội trường Thành ủy',
  issuer: 'UBND thành phố Hưng Yên',
  superior: null,
  form: 'STATE',
  locality: null,
};
const nothing = { COLLECTIVE: null, INDIVIDUAL: null, HOUSEHOLD: null, MODEL: null, EXAMPLE: null };
const round = (changes: Partial<PaperRound> = {}): PaperRound => ({
  id: 'r1',
  form: 'Giấy khen',
  title: null,
  reason: 'Hoàn thành tốt nhiệm vụ',
  authority: 'Chủ tịch UBND thành phố',
  conferred: 'HERE',
  decisionNumber: null,
  decidedOn: null,
  declared: nothing,
  ...changes,
});
const recipient = (name: string, changes: Partial<PaperRecipient> = {}): PaperRecipient => ({
  roundId: 'r1',
  kind: 'INDIVIDUAL',
  name,
  title: '',
  reason: null,
  amount: null,
  certificateNumber: null,
  note: null,
  ...changes,
});
const choice = (changes: Partial<AwardListChoice> = {}): AwardListChoice => ({
  columns: ['reason'],
  group: 'round',
  ...changes,
});

describe('list of awards', () => {
  test('each round stands under its form, authority and decision', () => {
    expect(
      roundHeading(round({ title: 'Vì sự nghiệp dân vận', decisionNumber: '12/QĐ-UBND', decidedOn: '2020-01-05' })),
    ).toBe(
      'Giấy khen “Vì sự nghiệp dân vận” của Chủ tịch UBND thành phố (Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2020)',
    );
  });

  test('collectives and individuals are counted apart and take the reason of their round', () => {
    const list = awardList(
      conference,
      [round()],
      [recipient('Phòng Nội vụ', { kind: 'COLLECTIVE' }), recipient('Lê Hoa', { reason: 'Dân vận khéo' })],
      choice(),
    );
    expect(list.groups[0]?.rows).toEqual([
      [1, 'Phòng Nội vụ', 'Hoàn thành tốt nhiệm vụ'],
      [2, 'Lê Hoa', 'Dân vận khéo'],
    ]);
    expect(list.groups[0]?.subtotal).toBe('Cộng: 01 tập thể, 01 cá nhân');
    expect(list.closing).toEqual(['Danh sách này có 01 tập thể, 01 cá nhân./.']);
    expect(list.subtitle).toBe('tập thể, cá nhân được khen thưởng tại Hội nghị Tổng kết công tác dân vận năm 2019');
    expect(list.notes).toEqual(['(Thời gian: năm 2020; địa điểm: Hội trường Thành ủy)']);
  });

  test('a count that the source tells is printed even when few names are known', () => {
    const declared = { ...nothing, COLLECTIVE: 8, INDIVIDUAL: 8 };
    const subtotal = (members: PaperRecipient[]) =>
      awardList(conference, [round({ declared })], members, choice()).groups[0]?.subtotal;
    expect(subtotal([])).toBe('Cộng: 08 tập thể, 08 cá nhân; chưa có danh sách tên');
    expect(subtotal([recipient('Lê Hoa')])).toBe('Cộng: 08 tập thể, 08 cá nhân; đã có tên: 01 cá nhân');
  });

  test('money is summed in figures and words, and an accountant signs', () => {
    const list = awardList(
      conference,
      [round()],
      [recipient('A', { amount: 700_000 }), recipient('B', { amount: 1_400_000 })],
      choice({ columns: ['amount', 'signature'], group: 'none' }),
    );
    expect(list.total).toBe('Tổng cộng: 2.100.000 đồng (Bằng chữ: Hai triệu một trăm nghìn đồng)');
    expect(list.groups[0]?.rows.map((row) => row[2])).toEqual([700_000, 1_400_000]);
    expect(list.signatures.map(({ lines }) => lines[0])).toEqual([
      'NGƯỜI LẬP DANH SÁCH',
      'KẾ TOÁN',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ]);
  });
});
