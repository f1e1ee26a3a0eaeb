import { composeLetterhead, composeTitle, placeAndDate } from './letterhead';
import { sampleList } from './testing/sample-list';
import { textWidth } from './text-width';

const texts = (lines: { text: string }[]) => lines.map(({ text }) => text);

describe('heading of the issuer', () => {
  test('the State form carries the nation and its motto with a rule as long as the motto', () => {
    const { left, right, number } = composeLetterhead(sampleList([]));
    expect(texts(right)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
    expect(right.at(-1)?.ruleMm).toBeCloseTo(textWidth('Độc lập - Tự do - Hạnh phúc', 14, 'bold'));
    expect(texts(left).join(' ')).toBe(
      'ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN SỞ NỘI VỤ'.replaceAll(/(?<=ỦY|NHÂN) (?=BAN|DÂN)/g, '\u00a0'),
    );
    expect(number?.text).toBe('Số: 05/DS-SNV');
  });

  test('the Party form carries only the Party, a star and a number without colon', () => {
    const { left, right, number } = composeLetterhead(
      sampleList([], { form: 'party', superior: 'Tỉnh ủy Hưng Yên', issuer: 'Ban Dân vận', number: '12-DS/BDV' }),
    );
    expect(texts(right)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
    expect(left.at(-1)?.text).toBe('*');
    expect(number?.text).toBe('Số 12-DS/BDV');
  });

  test('nothing in the head is wider than its block', () => {
    const head = composeLetterhead(
      sampleList([], { superior: 'Ủy ban nhân dân thành phố Hồ Chí Minh', issuer: 'Sở Văn hóa, Thể thao và Du lịch' }),
    );
    for (const [lines, width] of [
      [head.left, head.leftMm],
      [head.right, head.rightMm],
    ] as const)
      for (const line of lines) expect(textWidth(line.text, line.size, line.face)).toBeLessThanOrEqual(width);
  });

  test('an unknown number and date leave blanks, an unwanted number no line', () => {
    expect(composeLetterhead(sampleList([], { number: null })).number?.text).toMatch(/^Số: …+$/);
    expect(composeLetterhead(sampleList([], { number: '' })).number).toBeNull();
    expect(placeAndDate(null, null)).toMatch(/^…+, ngày … tháng … năm …$/);
    expect(placeAndDate('Hưng Yên', '2020-03-08')).toBe('Hưng Yên, ngày 08 tháng 3 năm 2020');
  });

  test('a long title breaks into lines of like length and never between a word and its number', () => {
    const lines = composeTitle(
      sampleList([], {
        subtitle:
          'đại biểu dự Hội nghị tổng kết công tác dân vận năm 2019, triển khai nhiệm vụ năm 2020 và sơ kết 03 năm thực hiện Quyết định số 1042-QĐ/TU',
      }),
    ).slice(1);
    const widths = lines.map(({ text, size, face }) => textWidth(text, size, face));
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
    for (const { text } of lines) expect(text).not.toMatch(/^(2019|2020|1042)|(năm|số)$/);
  });
});
