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
  shared: null,
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
      'Giấy khen “Vì sự nghiệp dân vận” của Chủ tịch UBND thành phố (Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2020): Hoàn thành tốt nhiệm vụ',
    );
    const medal = {
      form: 'Kỷ niệm chương “Vì sự nghiệp tín ngưỡng, tôn giáo”',
      title: 'Vì sự nghiệp tôn giáo',
      reason: null,
    };
    expect(roundHeading(round({ ...medal, authority: 'Bộ Nội vụ' }))).toBe(
      'Kỷ niệm chương “Vì sự nghiệp tôn giáo” của Bộ Nội vụ',
    );
    expect(roundHeading(round({ form: 'khen thưởng', reason: null }))).toBe('Khen thưởng của Chủ tịch UBND thành phố');
  });

  test('collectives and individuals are counted apart and take the reason of their round', () => {
    const list = awardList(
      conference,
      [round()],
      [recipient('Phòng Nội vụ', { kind: 'COLLECTIVE' }), recipient('Lê Hoa', { reason: 'Dân vận khéo' })],
      choice(),
    );
    expect(list.groups[0]?.rows).toEqual([
      [1, 'Phòng Nội vụ', null],
      [2, 'Lê Hoa', 'Dân vận khéo'],
    ]);
    const flat = awardList(conference, [round()], [recipient('Lê An')], choice({ group: 'none' }));
    expect(flat.groups[0]?.rows).toEqual([[1, 'Lê An', 'Hoàn thành tốt nhiệm vụ']]);
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
    const list = awardList(conference, [round({ declared })], [recipient('Lê Hoa')], choice());
    expect(list.closing).toEqual(['Danh sách này có 08 tập thể, 08 cá nhân; đã có tên: 01 cá nhân./.']);
  });

  test('a count told for two rounds together is counted once, and an unknown one is not zero', () => {
    const shared = { id: 'g1', rounds: 2, declared: { ...nothing, INDIVIDUAL: 14 } };
    const rounds = [round({ shared }), round({ id: 'r2', shared }), round({ id: 'r3' })];
    const list = awardList(conference, rounds, [], choice());
    expect(list.groups.map((group) => group.subtotal)).toEqual([
      'Công bố chung cho 02 đợt: 14 cá nhân',
      'Công bố chung cho 02 đợt: 14 cá nhân',
      'Chưa rõ số lượng',
    ]);
    expect(list.closing).toEqual(['Danh sách này có 14 cá nhân; chưa có danh sách tên./.']);
  });

  test('what was given earlier and is only reported stays out', () => {
    const list = awardList(
      conference,
      [round(), round({ id: 'r2', conferred: 'REPORTED' })],
      [recipient('A', { roundId: 'r2' })],
      choice(),
    );
    expect(list.groups).toHaveLength(1);
    expect(list.closing).toEqual(['Danh sách này có 00 người./.']);
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
