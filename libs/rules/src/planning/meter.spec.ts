import type { QuotaMeasure } from '@ky-yeu/contracts/planning/plan-lists';
import { meterPlan, type MeterItem, type MeterRule } from './meter';

let next = 0;
const item = (values: Partial<MeterItem> = {}): MeterItem => {
  const id = `i${String(++next).padStart(3, '0')}`;
  return {
    id,
    title: `Hội nghị ${id}`,
    unitId: 'u',
    unitName: 'Xã A',
    heldOn: '2027-06-21',
    mode: 'ONLINE',
    reach: 'INTERNAL',
    isProposed: false,
    ...values,
  };
};
const items = (count: number, values: Partial<MeterItem> = {}) => Array.from({ length: count }, () => item(values));
const rule = (measure: QuotaMeasure, limitValue: number | null, values: Partial<MeterRule> = {}): MeterRule => ({
  id: measure,
  name: 'Kết luận số 226-KL/TW',
  measure,
  limitValue,
  countsHybridAsOnline: true,
  source: 'báo',
  isConfirmed: false,
  ...values,
});
const one = (list: MeterItem[], of: MeterRule, lastYear: number | null = null) => {
  const [finding] = meterPlan(list, [of], lastYear).findings;
  if (!finding) throw new Error('no finding');
  return finding;
};

describe('Kết luận 226-KL/TW: at most 40 % in person', () => {
  it('is kept by 8 of 20 (40 %) and broken by 9 of 20 (45 %), which names the last in person', () => {
    const kept = one([...items(8, { mode: 'IN_PERSON' }), ...items(12)], rule('IN_PERSON_SHARE_MAX', 40));
    expect(kept).toMatchObject({ state: 'KEPT', figure: 40, breaking: [] });
    const last = item({ mode: 'IN_PERSON', heldOn: '2027-12-30' });
    const broken = one([last, ...items(8, { mode: 'IN_PERSON' }), ...items(11)], rule('IN_PERSON_SHARE_MAX', 40));
    expect(broken).toMatchObject({
      state: 'BROKEN',
      figure: 45,
      breaking: [{ id: last.id, title: last.title, unitName: 'Xã A' }],
    });
    expect(broken.sentence).toBe(
      'Trực tiếp 9/20 hội nghị (45 %), vượt mức 40 %: hãy chuyển ít nhất 1 hội nghị sang trực tuyến.',
    );
  });

  it('leaves out conferences without a form: 2 of 3 are 66,7 %, not 2 of 5', () => {
    const list = [...items(2, { mode: 'IN_PERSON' }), ...items(1), ...items(2, { mode: null })];
    const { figure, sentence, breaking } = one(list, rule('IN_PERSON_SHARE_MAX', 40));
    expect([figure, breaking.length]).toEqual([66.7, 1]);
    expect(sentence).toContain('2/3 hội nghị (66,7 %)');
    expect(sentence).toContain('Còn 2 hội nghị chưa chọn hình thức');
    expect(one(items(3, { mode: null }), rule('IN_PERSON_SHARE_MAX', 40)).state).toBe('UNKNOWN');
  });

  it('counts a hybrid one as the rule says', () => {
    const list = [...items(5, { mode: 'HYBRID' }), ...items(5)];
    expect(one(list, rule('IN_PERSON_SHARE_MAX', 40)).figure).toBe(0);
    expect(one(list, rule('IN_PERSON_SHARE_MAX', 40, { countsHybridAsOnline: false })).figure).toBe(50);
  });
});

describe('Kết luận 226-KL/TW: at least 60 % online', () => {
  it('is kept by 3 of 5 and missed by 2 of 5 by one', () => {
    expect(one([...items(3), ...items(2, { mode: 'IN_PERSON' })], rule('ONLINE_SHARE_MIN', 60)).state).toBe('KEPT');
    const missed = one([...items(2), ...items(3, { mode: 'IN_PERSON' })], rule('ONLINE_SHARE_MIN', 60));
    expect([missed.state, missed.figure, missed.breaking.length]).toEqual(['BROKEN', 40, 1]);
    expect(missed.sentence).toContain('chuyển thêm 1 hội nghị');
    // 60 % of 4 are 2,4: two are too few.
    const four = one([...items(2), ...items(2, { mode: 'IN_PERSON' })], rule('ONLINE_SHARE_MIN', 60));
    expect([four.state, four.breaking.length]).toEqual(['BROKEN', 1]);
  });
});

describe('Kết luận 226-KL/TW: ten per cent fewer than last year', () => {
  it('allows 18 after 20 (exactly 10 % fewer) and names the last two of 20', () => {
    expect(one(items(18), rule('YEARLY_CUT_MIN', 10), 20)).toMatchObject({ state: 'KEPT', figure: 10 });
    const broken = one(items(20), rule('YEARLY_CUT_MIN', 10), 20);
    expect([broken.state, broken.figure, broken.breaking.length]).toEqual(['BROKEN', 0, 2]);
    expect(broken.sentence).toContain('nhiều nhất 18 hội nghị): hãy bỏ hoặc ghép ít nhất 2 hội nghị');
  });

  it('tells a rise, rounds the allowance down, and stays open while last year is unknown', () => {
    const rise = one(items(9), rule('YEARLY_CUT_MIN', 10), 8);
    expect(rise.sentence).toContain('(tăng 12,5 %)');
    expect(rise.breaking).toHaveLength(2);
    expect(one(items(9), rule('YEARLY_CUT_MIN', 10), null)).toMatchObject({ state: 'UNKNOWN', figure: null });
  });
});

describe('Kết luận 226-KL/TW: two province-wide and three commune-wide a year', () => {
  it('names the third province-wide one by its day', () => {
    const [may, june, march] = ['2027-05-04', '2027-06-01', '2027-03-02'].map((heldOn) =>
      item({ heldOn, reach: 'PROVINCE_WIDE' }),
    );
    const list = [may, june, march] as MeterItem[];
    const finding = one(list, rule('PROVINCE_WIDE_MAX', 2));
    expect([finding.state, finding.figure]).toEqual(['BROKEN', 3]);
    expect(finding.breaking.map(({ id }) => id)).toEqual([june?.id]);
    expect(one(list.slice(1), rule('PROVINCE_WIDE_MAX', 2)).state).toBe('KEPT');
  });

  it('counts commune-wide ones for each unit alone', () => {
    const of = (unitId: string, count: number) => items(count, { unitId, unitName: unitId, reach: 'COMMUNE_WIDE' });
    expect(one([...of('Xã A', 3), ...of('Xã B', 3)], rule('COMMUNE_WIDE_MAX', 3))).toMatchObject({
      state: 'KEPT',
      figure: 3,
    });
    const broken = one([...of('Xã A', 2), ...of('Xã B', 5)], rule('COMMUNE_WIDE_MAX', 3));
    expect([broken.state, broken.figure, broken.breaking.length]).toEqual(['BROKEN', 5, 2]);
    expect(broken.sentence).toContain('Xã B 5 hội nghị');
  });
});

describe('a quota rule', () => {
  it('without a number is told as not counted, and rules of joining are no limits', () => {
    expect(one(items(1), rule('ONLINE_SHARE_MIN', null))).toMatchObject({ state: 'UNKNOWN', breaking: [] });
    expect(meterPlan(items(1), [rule('JOIN_WITHIN_DAYS', 7)], null).findings).toEqual([]);
  });

  it('stands beside the plain figures of the plan', () => {
    const list = [
      ...items(2, { mode: 'IN_PERSON', reach: 'PROVINCE_WIDE' }),
      ...items(3, { isProposed: true }),
      ...items(1, { mode: 'HYBRID', reach: 'COMMUNE_WIDE' }),
      ...items(1, { mode: null }),
    ];
    expect(meterPlan(list, [], 9)).toEqual({
      total: 7,
      proposed: 3,
      inPerson: 2,
      online: 3,
      hybrid: 1,
      unknownMode: 1,
      provinceWide: 2,
      communeWide: 1,
      lastYear: 9,
      findings: [],
    });
  });
});
