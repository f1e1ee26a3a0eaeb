import { layouts } from '../layout';
import { countsOf, countsSentence, sharedCounts } from './award-counts';
import { conferenceName, timeRuns } from './conference-words';
import { groundWords } from './grounds';
import { inFull, recipientsOf, signatureOf } from './issuer-words';
import { formWords } from './form-words';
import { endText, missing, paragraph } from './runs';
import { declared, sampleContext, sampleRecipient, sampleRound } from './testing/sample-context';

const conference = (changes: object) => sampleContext('invitation', { conference: changes }).conference;
const timeOf = (changes: object) =>
  timeRuns(conference(changes))
    .map(({ text }) => text)
    .join('');

describe('words of official papers', () => {
  test.each([
    [{}, '01 buổi, bắt đầu từ 08 giờ 00, ngày 08 tháng 01 năm 2020 (thứ Tư)'],
    [{ partOfDay: 'ALL_DAY' }, '01 ngày, bắt đầu từ 08 giờ 00, ngày 08 tháng 01 năm 2020 (thứ Tư)'],
    [{ startsAt: null, partOfDay: null }, '[chưa có giờ bắt đầu], ngày 08 tháng 01 năm 2020 (thứ Tư)'],
    [{ datePrecision: 'MONTH' }, '[chưa có ngày tổ chức]'],
    [
      { heldUntil: '2020-01-09' },
      'bắt đầu từ 08 giờ 00, ngày 08 tháng 01 năm 2020 (thứ Tư) đến hết ngày 09 tháng 01 năm 2020 (thứ Năm)',
    ],
  ])('time of %o', (changes, told) => expect(timeOf(changes)).toBe(told));

  test('the host leaves the title of its own conference, another word before "tổ chức" stays', () => {
    const host = { issuer: 'Ban Dân vận Quận ủy Tây Hồ' };
    expect(conferenceName(conference({ ...host, title: 'Ban Dân vận tổ chức tổng kết năm 2019' }))).toBe(
      'Hội nghị tổng kết năm 2019',
    );
    expect(conferenceName(conference({ ...host, title: 'Hội nghị sơ kết công tác tổ chức cán bộ' }))).toBe(
      'Hội nghị sơ kết công tác tổ chức cán bộ',
    );
  });

  test.each([
    ['Thành ủy Hưng Yên', 'party', 'invitation', ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG']],
    ['Thành ủy Hưng Yên', 'party', 'conference-plan', ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ']],
    ['Ban Dân vận Tỉnh ủy Hưng Yên', 'party', 'invitation', ['TRƯỞNG BAN']],
    ['UBND thành phố Hạ Long', 'state', 'conference-plan', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['Sở Nội vụ', 'state', 'invitation', ['GIÁM ĐỐC']],
  ] as const)('%s signs as its form and kind of body do', (name, form, kind, lines) => {
    expect(signatureOf({ name, superior: null }, kind, layouts[form]).lines).toEqual(lines);
  });

  test('an award of the Chairman is signed by the Chairman and not for the Committee', () => {
    const issuer = { name: 'UBND thành phố Hưng Yên', superior: null, office: 'Chủ tịch' };
    expect(signatureOf(issuer, 'award-decision', layouts.state).lines).toEqual(['CHỦ TỊCH']);
  });

  test('copies go to a superior only where there is one', () => {
    const issuer = { name: 'Thành ủy Hưng Yên', superior: null };
    expect(recipientsOf(issuer, 'conference-plan', formWords.party)).toEqual([
      'Các cơ quan, đơn vị có liên quan (để thực hiện)',
      'Lưu Văn phòng Thành ủy',
    ]);
  });

  test('names of bodies are written in full', () => {
    expect(inFull('Chủ tịch UBND, HĐND và UB MTTQ')).toBe(
      'Chủ tịch Ủy ban nhân dân, Hội đồng nhân dân và Ủy ban Mặt trận Tổ quốc',
    );
  });

  test('a ground names a law by its name, a conclusion by number, issuer and term', () => {
    const ground = { issuedOn: '2009-12-08', issuer: 'Bộ Chính trị', term: 'khóa X', subject: null };
    expect(groundWords({ kind: 'Kết luận', number: '62-KL/TW', ...ground })).toBe(
      'Kết luận số 62-KL/TW ngày 08 tháng 12 năm 2009 của Bộ Chính trị (khóa X)',
    );
  });

  test('a missing value at the end keeps its brackets before the full stop of the form', () => {
    const [ended] = endText([paragraph('Liên hệ: ', missing('đầu mối'))], './.');
    expect(ended).toMatchObject({ runs: [{ text: 'Liên hệ: ' }, { isMissing: true }, { text: './.' }] });
  });
});

describe('counts of awards', () => {
  test('a count that rounds share is taken once, and only with all of them', () => {
    const shared = { id: 'g', declared: declared({ INDIVIDUAL: 14 }) };
    const [a, b] = [sampleRound('a', { shared }), sampleRound('b', { shared })];
    expect(countsOf([a, b], []).INDIVIDUAL).toBe(14);
    expect(countsOf([a], [], [a, b]).INDIVIDUAL).toBe(0);
    expect(countsOf([a], [sampleRecipient('Lê Hoa', { roundId: 'a' })], [a, b]).INDIVIDUAL).toBe(1);
  });

  test('words go with the figures where the form wants them', () => {
    const counts = sharedCounts(declared({ COLLECTIVE: 8, INDIVIDUAL: 21 }));
    expect(countsSentence(counts, true)).toBe('08 (tám) tập thể và 21 (hai mươi mốt) cá nhân');
    expect(countsSentence(counts, false)).toBe('08 tập thể và 21 cá nhân');
  });
});
