import { joinName } from '@ky-yeu/vietnamese/join-name';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { comparePrecedence, decidingCriterion, explainPrecedence, type PrecedenceSubject } from './precedence';

function subject(fullName: string, given: Partial<PrecedenceSubject> = {}): PrecedenceSubject {
  const plain = {
    override: null,
    isGuest: false,
    levelRank: 1,
    blockRank: 0,
    rankWeight: 50,
    appointedOn: null,
    bornOn: null,
  };
  return { ...splitName(fullName), ...plain, ...given };
}

type Given = Partial<PrecedenceSubject>;
// Each row: what the first has, what the second has although it would win by every later criterion, the reason.
const best: Given = {
  isGuest: true,
  levelRank: 0,
  blockRank: 0,
  rankWeight: 99,
  appointedOn: '2000-01-01',
  bornOn: '1940-01-01',
};
const cases: [string, Given, Given, string][] = [
  ['OVERRIDE', { override: 3, levelRank: 4 }, best, 'được ban tổ chức xếp vị trí 3'],
  ['OVERRIDE', { override: 1 }, { ...best, override: 2 }, 'được ban tổ chức xếp vị trí 1, trước vị trí 2'],
  ['OVERRIDE', { override: 2 }, { ...best, override: 10 }, 'được ban tổ chức xếp vị trí 2, trước vị trí 10'],
  [
    'GUEST',
    { isGuest: true, levelRank: 1 },
    { ...best, isGuest: false },
    'là khách, theo nguyên tắc “khách trước, chủ sau”',
  ],
  ['LEVEL', { levelRank: 1, blockRank: 4 }, { ...best, isGuest: false, levelRank: 2 }, 'công tác ở cấp cao hơn'],
  [
    'BLOCK',
    { blockRank: 0 },
    { ...best, isGuest: false, levelRank: 1, blockRank: 2 },
    'thuộc khối được giới thiệu trước',
  ],
  [
    'RANK',
    { rankWeight: 60 },
    { rankWeight: 50, appointedOn: '2000-01-01', bornOn: '1940-01-01' },
    'giữ chức vụ cao hơn',
  ],
  [
    'APPOINTED',
    { appointedOn: '2015-03-01', bornOn: '1970-01-01' },
    { appointedOn: '2018-07-12', bornOn: '1950-01-01' },
    'giữ chức vụ sớm hơn (01/03/2015 so với 12/07/2018)',
  ],
  [
    'APPOINTED',
    { appointedOn: '2020-03-01' },
    { bornOn: '1950-01-01' },
    'đã có ngày giữ chức vụ (01/03/2020), còn ngày giữ chức vụ của đồng chí kia chưa rõ',
  ],
  ['BORN', { bornOn: '1960-05-19' }, { bornOn: '1961-01-01' }, 'sinh trước (19/05/1960 so với 01/01/1961)'],
  ['BORN', { bornOn: '1980-05-19' }, {}, 'đã có ngày sinh (19/05/1980), còn ngày sinh của đồng chí kia chưa rõ'],
];

describe('precedence', () => {
  it.each(cases)('decides by %s for %j against %j', (criterion, first, second, reason) => {
    const [a, b] = [subject('Vũ Thị Yến', first), subject('Bùi Văn An', second)];
    expect(comparePrecedence(a, b)).toBeLessThan(0);
    expect(comparePrecedence(b, a)).toBeGreaterThan(0);
    expect(decidingCriterion(a, b)).toBe(criterion);
    const sentence = `Đồng chí Vũ Thị Yến xếp trước đồng chí Bùi Văn An vì ${reason}.`;
    expect(explainPrecedence(a, b)).toBe(sentence);
    expect(explainPrecedence(b, a)).toBe(sentence);
  });

  it('falls back on the name: given name, then family name', () => {
    expect(explainPrecedence(subject('Vũ Đức'), subject('Bùi Dũng'))).toBe(
      'Đồng chí Bùi Dũng xếp trước đồng chí Vũ Đức vì có tên đứng trước theo thứ tự chữ cái.',
    );
  });

  it('says openly that nothing tells two participants apart', () => {
    const [a, b] = [subject('Nguyễn Anh Tuấn'), subject('Nguyễn Anh Tuấn')];
    expect(comparePrecedence(a, b)).toBe(0);
    expect(explainPrecedence(a, b)).toBe(
      'Chưa có căn cứ xếp thứ tự giữa đồng chí Nguyễn Anh Tuấn và đồng chí Nguyễn Anh Tuấn.',
    );
  });

  it('follows another order of criteria when a province has one', () => {
    const host = subject('Lê Hoa', { levelRank: 0 });
    const guest = subject('Vũ An', { isGuest: true, levelRank: 2 });
    expect(comparePrecedence(host, guest)).toBeGreaterThan(0);
    expect(comparePrecedence(host, guest, ['OVERRIDE', 'LEVEL', 'GUEST'])).toBeLessThan(0);
    expect(explainPrecedence(host, guest, ['LEVEL'])).toContain('Lê Hoa xếp trước');
  });

  it('sorts a hall the same way from any starting order', () => {
    const hall = [
      subject('Placed First', { override: 1, levelRank: 3 }),
      subject('Placed Second', { override: 2 }),
      subject('Central Guest', { isGuest: true, levelRank: 0, blockRank: 2 }),
      subject('Province Secretary', { rankWeight: 100 }),
      subject('Old Deputy', { rankWeight: 90, appointedOn: '2015-10-01' }),
      subject('New Deputy', { rankWeight: 90, appointedOn: '2020-10-01', bornOn: '1950-01-01' }),
      subject('Undated Deputy', { rankWeight: 90, bornOn: '1950-01-01' }),
      subject('Council Chair', { blockRank: 1, rankWeight: 95 }),
      subject('Front Chair', { blockRank: 3, rankWeight: 95 }),
      subject('District Secretary', { levelRank: 2, rankWeight: 100 }),
    ];
    const names = hall.map(joinName);
    for (let shift = 0; shift < hall.length; shift++) {
      const turned = [...hall.slice(shift), ...hall.slice(0, shift)].reverse();
      expect(turned.sort((a, b) => comparePrecedence(a, b)).map(joinName)).toEqual(names);
    }
  });
});
