import { standsForReading, phraseFor } from './ceremony-phrases';
import { fillPhrase } from './fill-phrase';
import { mcScript } from './mc-script';
import { styleWords } from './paper-style';
import { joinWords, uncapitalise } from './person-words';
import { titleIn } from './plain-letter';
import { sampleAttendee, sampleContext, sampleData, sampleItem } from './testing/sample-words';
import { textOf } from './text-of';

describe('a phrase', () => {
  it.each([
    [{ who: 'A', topic: 'B' }, 'Mời A nói về B.'],
    [{ who: 'A', topic: null }, 'Mời A nói.'],
    [{ who: null, topic: 'B' }, 'Mời [who] nói về B.'],
  ])('with %j reads %j', (values, text) => {
    expect(fillPhrase('Mời {who} nói< về {topic}>.', values, (place) => `[${place}]`)).toBe(text);
  });

  it('is chosen by the title of the item before its kind alone', () => {
    expect(phraseFor('CEREMONY', 'Chào cờ', 'state', null)?.titleHas).toEqual(['chao co']);
    expect(phraseFor('CEREMONY', 'Phút mặc niệm', 'state', null)?.titleHas).toBeUndefined();
  });
});

describe('the decisions heard standing', () => {
  it.each([
    ['Chủ tịch nước', '2026-01-08', true],
    ['Thủ tướng Chính phủ', '2026-01-08', true],
    ['Chủ tịch nước', '2010-01-08', false],
    ['Chủ tịch UBND tỉnh', '2026-01-08', false],
    ['Văn phòng Chủ tịch nước', '2026-01-08', false],
  ])('are those of %s on %s: %s', (authority, day, isStanding) => {
    expect(standsForReading(authority, day)).toBe(isStanding);
  });
});

describe('words in a sentence', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b', 'c'], 'a, b và c'],
    [['a, x', 'b'], 'a, x; b'],
  ])('%j are joined as %j', (parts, text) => {
    expect(joinWords(parts)).toBe(text);
  });

  it.each([
    ['Nâng cao chất lượng', 'nâng cao chất lượng'],
    ['UBND các phường', 'UBND các phường'],
    ['Bộ Nội vụ', 'Bộ Nội vụ'],
    ['Mặt trận các cấp', 'Mặt trận các cấp'],
    ['Đảng viên', 'Đảng viên'],
  ])('%s is written inside as %s', (text, inside) => {
    expect(uncapitalise(text)).toBe(inside);
  });

  it.each([
    [
      'Ban Dân vận tổ chức tổng kết công tác năm 2019',
      'Ban Dân vận Quận ủy Tây Hồ',
      'Hội nghị tổng kết công tác năm 2019',
    ],
    ['Hội nghị Tổng kết công tác', 'Thành ủy', 'Hội nghị tổng kết công tác'],
    ['Sở Y tế tổ chức tổng kết', 'Sở Nội vụ', 'Hội nghị Sở Y tế tổ chức tổng kết'],
    ['Lễ tuyên dương', null, 'Lễ tuyên dương'],
  ])('the title “%s” of %s is told as “%s”', (title, issuer, told) => {
    expect(titleIn({ title, issuer })).toBe(told);
  });
});

describe('an office that writes hoà, thuỷ, uỷ', () => {
  const attendees = [
    sampleAttendee('Trương Hòa', { title: 'Ủy viên Ban Thường vụ Tỉnh ủy' }),
    sampleAttendee('Ngô Văn Ủy'),
  ];
  const script = mcScript(sampleContext(), sampleData({ attendees }), [
    sampleItem({ title: 'Giới thiệu đại biểu', kind: 'INTRODUCTION' }),
    sampleItem({ title: 'Bế mạc', kind: 'CONCLUSION', performedBy: 'Chủ tọa' }),
  ]);
  const text = textOf(styleWords(script, 'new', ['Trương Hòa', 'Ngô Văn Ủy', 'Ngô Văn\u00a0Ủy']));

  it('has organisations, posts and formulae in its way', () => {
    expect(text).toContain('Uỷ viên Ban Thường vụ Tỉnh uỷ');
    expect(text).toContain('mạnh khoẻ');
    expect(text).not.toMatch(/Tỉnh ủy|mạnh khỏe/);
  });

  it('leaves people the spelling of their names', () => {
    expect(text).toContain('Đồng chí Trương Hòa,');
    expect(text).toContain('Đồng chí Ngô Văn Ủy,');
  });

  it('changes nothing but texts', () => {
    const styled = styleWords(script, 'old', []);
    expect({ ...styled, blocks: [], subtitle: '', notes: [] }).toEqual({
      ...script,
      blocks: [],
      subtitle: '',
      notes: [],
    });
  });
});
