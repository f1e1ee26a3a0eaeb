import { joinName } from '@ky-yeu/vietnamese/join-name';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { explainPlaces, explainPrecedence, precedenceValue } from './explain-precedence';
import {
  comparePrecedence,
  decidingCriterion,
  defaultPrecedence,
  placeByPrecedence,
  type PrecedenceSubject,
} from './precedence';

type Given = Partial<PrecedenceSubject>;

function subject(fullName: string, given: Given = {}): PrecedenceSubject {
  return {
    ...splitName(fullName),
    pin: null,
    isGuest: false,
    level: 'PROVINCE',
    block: 'PARTY',
    rankWeight: 50,
    rankTitle: 'Phó Trưởng ban',
    appointedOn: null,
    bornOn: null,
    bornPrecision: null,
    ...given,
  };
}

// Each row: what the first has, what the second has although it would win by every later criterion, the reason.
const best: Given = {
  isGuest: false,
  level: 'CENTRAL',
  block: 'PARTY',
  rankWeight: 99,
  appointedOn: '2000-01-01',
  bornOn: '1940-01-01',
};
const cases: [string, Given, Given, string][] = [
  ['GUEST', { isGuest: true }, best, 'là khách cấp trên, theo nguyên tắc “khách trước, chủ sau”'],
  [
    'LEVEL',
    { block: 'FRONT' },
    { ...best, level: 'DISTRICT' },
    'công tác ở cấp cao hơn: Tỉnh, thành phố so với Huyện, quận (đến 30/6/2025)',
  ],
  ['LEVEL', { block: 'FRONT' }, { ...best, level: null }, 'công tác ở cấp cao hơn: Tỉnh, thành phố so với chưa rõ'],
  [
    'BLOCK',
    { block: 'PARTY' },
    { ...best, level: 'PROVINCE', block: 'GOVERNMENT' },
    'thuộc khối được giới thiệu trước: Khối Đảng so với Khối Chính phủ, UBND',
  ],
  [
    'RANK',
    { rankWeight: 680, rankTitle: 'Phó Bí thư' },
    { rankWeight: 640, rankTitle: 'Ủy viên Ban Thường vụ', appointedOn: '2000-01-01', bornOn: '1940-01-01' },
    'giữ chức vụ cao hơn: Phó Bí thư (trọng số 680) so với Ủy viên Ban Thường vụ (trọng số 640)',
  ],
  [
    'RANK',
    { rankWeight: 400 },
    { rankWeight: 0, rankTitle: null, appointedOn: '2000-01-01' },
    'giữ chức vụ cao hơn: Phó Trưởng ban (trọng số 400) so với không có chức vụ xếp thứ bậc',
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
  [
    'BORN',
    { bornOn: '1960-01-01', bornPrecision: 'YEAR' },
    { bornOn: '1961-04-01', bornPrecision: 'MONTH' },
    'sinh trước (1960 so với 04/1961)',
  ],
  ['BORN', { bornOn: '1980-05-19' }, {}, 'đã có ngày sinh (19/05/1980), còn ngày sinh của đồng chí kia chưa rõ'],
];

describe('precedence', () => {
  it.each(cases)('decides by %s for %j against %j', (criterion, first, second, reason) => {
    const [a, b] = [subject('Vũ Thị Yến', first), subject('Bùi Văn An', second)];
    expect(comparePrecedence(a, b, defaultPrecedence)).toBeLessThan(0);
    expect(comparePrecedence(b, a, defaultPrecedence)).toBeGreaterThan(0);
    expect(decidingCriterion(a, b, defaultPrecedence)).toBe(criterion);
    const sentence = `Đồng chí Vũ Thị Yến xếp trước đồng chí Bùi Văn An vì ${reason}.`;
    expect(explainPrecedence(a, b, defaultPrecedence)).toBe(sentence);
    expect(explainPrecedence(b, a, defaultPrecedence)).toBe(sentence);
  });

  it('falls back on the name: given name, then family name', () => {
    expect(explainPrecedence(subject('Vũ Đức'), subject('Bùi Dũng'), defaultPrecedence)).toBe(
      'Đồng chí Bùi Dũng xếp trước đồng chí Vũ Đức vì có tên đứng trước theo vần A, B, C, các căn cứ khác ngang nhau.',
    );
  });

  it('says openly that nothing tells two participants apart', () => {
    const [a, b] = [subject('Nguyễn Anh Tuấn'), subject('Nguyễn Anh Tuấn')];
    expect(comparePrecedence(a, b, defaultPrecedence)).toBe(0);
    expect(explainPrecedence(a, b, defaultPrecedence)).toBe(
      'Chưa có căn cứ xếp thứ tự giữa đồng chí Nguyễn Anh Tuấn và đồng chí Nguyễn Anh Tuấn.',
    );
  });

  it('follows another order of criteria, blocks or levels when a province has one', () => {
    const host = subject('Lê Hoa', { level: 'CENTRAL', block: 'FRONT' });
    const guest = subject('Vũ An', { isGuest: true, level: 'DISTRICT' });
    const rule = (given: Partial<typeof defaultPrecedence>) => ({ ...defaultPrecedence, ...given });
    expect(comparePrecedence(host, guest, defaultPrecedence)).toBeGreaterThan(0);
    expect(comparePrecedence(host, guest, rule({ criteria: ['LEVEL', 'GUEST'] }))).toBeLessThan(0);
    expect(comparePrecedence(host, guest, rule({ criteria: ['BLOCK'] }))).toBeGreaterThan(0);
    expect(comparePrecedence(host, guest, rule({ criteria: ['BLOCK'], blocks: ['FRONT', 'PARTY'] }))).toBeLessThan(0);
    expect(comparePrecedence(host, guest, rule({ criteria: ['LEVEL'], levels: ['DISTRICT'] }))).toBeGreaterThan(0);
  });

  it('sorts a hall the same way from any starting order', () => {
    const hall = [
      subject('Central Guest', { isGuest: true, level: 'CENTRAL', block: 'GOVERNMENT' }),
      subject('Province Secretary', { rankWeight: 100 }),
      subject('Old Deputy', { rankWeight: 90, appointedOn: '2015-10-01' }),
      subject('New Deputy', { rankWeight: 90, appointedOn: '2020-10-01', bornOn: '1950-01-01' }),
      subject('Undated Deputy', { rankWeight: 90, bornOn: '1950-01-01' }),
      subject('Council Chair', { block: 'ASSEMBLY', rankWeight: 95 }),
      subject('Front Chair', { block: 'FRONT', rankWeight: 95 }),
      subject('District Secretary', { level: 'DISTRICT', rankWeight: 100 }),
    ];
    const names = hall.map(joinName);
    for (let shift = 0; shift < hall.length; shift++) {
      const turned = [...hall.slice(shift), ...hall.slice(0, shift)].reverse();
      expect(placeByPrecedence(turned, defaultPrecedence).map(joinName)).toEqual(names);
    }
  });
});

describe('places chosen by hand', () => {
  const hall = ['A', 'B', 'C', 'D', 'E'];
  const cases: [string, Record<string, number>, string][] = [
    ['nobody: the rule decides', {}, 'ABCDE'],
    ['the last goes first and the others keep their order', { E: 1 }, 'EABCD'],
    ['the first goes third', { A: 3 }, 'BCADE'],
    ['a place that the rule gives as well changes nothing', { C: 3 }, 'ABCDE'],
    ['two on the same place: the first by the rule stands on it', { D: 2, B: 2 }, 'ABDCE'],
    ['two on the same place push the next pin on', { E: 1, D: 1, C: 2 }, 'DECAB'],
    ['a place past the end is the end', { A: 99 }, 'BCDEA'],
    ['everybody', { A: 5, B: 4, C: 3, D: 2, E: 1 }, 'EDCBA'],
  ];

  it.each(cases)('%s', (_words, pins, expected) => {
    const subjects = hall.map((name) => subject(name, { pin: pins[name] ?? null }));
    expect(placeByPrecedence(subjects.reverse(), defaultPrecedence).map(joinName).join('')).toBe(expected);
  });

  it('are told as such, with what the rule says', () => {
    const [low, high] = [subject('Lê An', { pin: 1, rankWeight: 10 }), subject('Vũ Bình', { rankWeight: 20 })];
    const { reason, sentence } = explainPlaces(low, high, defaultPrecedence);
    expect(reason).toBe('PIN');
    expect(sentence).toMatch(
      /^Ban tổ chức xếp tay đồng chí Lê An ở vị trí 1\. Nếu không xếp tay: Đồng chí Vũ Bình xếp trước đồng chí Lê An vì /,
    );
    const agreed = explainPlaces({ ...high, pin: 1 }, { ...low, pin: 2 }, defaultPrecedence).sentence;
    expect(agreed).toContain('Vũ Bình ở vị trí 1, đồng chí Lê An ở vị trí 2. Theo quy tắc cũng vậy: Đồng chí Vũ Bình');
  });

  it('are not told where there are none', () => {
    const [a, b] = [subject('Lê An', { rankWeight: 20 }), subject('Vũ Bình', { rankWeight: 10 })];
    expect(explainPlaces(a, b, defaultPrecedence)).toEqual({
      reason: 'RANK',
      clause: 'giữ chức vụ cao hơn: Phó Trưởng ban (trọng số 20) so với Phó Trưởng ban (trọng số 10)',
      sentence: explainPrecedence(a, b, defaultPrecedence),
    });
    expect(precedenceValue('GUEST', a)).toBe('không phải khách cấp trên');
  });
});
