import { accentedLetters } from '@ky-yeu/vietnamese/letters';
import { arrangeList } from './arrange-list';
import { renderPdf } from './pdf-renderer';
import { charactersOf, sourceOf } from './testing/read-pdf';
import { sampleList } from './testing/sample-list';
import { breakLongWords } from './typst';

const people = (count: number) => Array.from({ length: count }, (_, i) => `Nguyễn Văn ${i + 1}`);
const draw = (...[rows, changes]: Parameters<typeof sampleList>) => renderPdf(arrangeList(sampleList(rows, changes)));

describe('PDF of a list', () => {
  test('a reader finds all 134 accented letters again', () => {
    const found = charactersOf(draw([accentedLetters.join(' ')]).file);
    expect(accentedLetters.filter((letter) => !found.has(letter))).toEqual([]);
  });

  test('letters typed as base and mark are printed composed', () => {
    const found = charactersOf(draw([accentedLetters.join(' ').normalize('NFD')]).file);
    expect(accentedLetters.filter((letter) => !found.has(letter))).toEqual([]);
  });

  test('a screen reader is promised PDF/UA in Vietnamese', () => {
    const source = sourceOf(draw(people(3)).file);
    expect(source).toMatch(/<pdfuaid:part>1/);
    expect(source).toMatch(/\/Lang ?\(vi-VN\)/);
  });

  test('a name with a sign that the font lacks is still printed, without that promise', () => {
    const source = sourceOf(draw(['Lê 中 Hoa']).file);
    expect(source).toMatch(/^%PDF-/);
    expect(source).not.toMatch(/<pdfuaid:part>1/);
  });

  test('only the vendored family is embedded', () => {
    const fonts = [...sourceOf(draw(people(2)).file).matchAll(/\/BaseFont ?\/[A-Z]{6}\+([A-Za-z]+)/g)].map(
      (match) => match[1],
    );
    expect(new Set(fonts)).toEqual(new Set(['Tinos']));
  });

  test.each([
    ['portrait', /\/MediaBox ?\[0 0 595\.27\d* 841\.8\d*\]/],
    ['landscape', /\/MediaBox ?\[0 0 841\.8\d* 595\.27\d*\]/],
  ] as const)('a %s list is on A4', (orientation, box) => {
    expect(sourceOf(draw(people(2), { orientation }).file)).toMatch(box);
  });

  test.each(['party', 'state'] as const)('the signatures of a %s list never stand alone on the last page', (form) => {
    const drawn = Array.from({ length: 30 }, (_, i) => draw(people(i + 15), { form }));
    expect(drawn.filter(({ lastRowPage, endingPage }) => lastRowPage !== endingPage)).toEqual([]);
    expect(Math.max(...drawn.map(({ endingPage }) => endingPage))).toBeGreaterThan(1);
  });

  test('a list of nobody is still a paper', () => {
    expect(draw([]).endingPage).toBe(1);
  });

  test('a round of awards without names is printed with its count', () => {
    const unnamed = { heading: 'I. Giấy khen', level: 1 as const, rows: [], subtotal: 'Cộng: 08 tập thể' };
    expect(draw([], { groups: [unnamed, unnamed], total: 'Tổng cộng: 0 đồng' })).toMatchObject({
      lastRowPage: 1,
      endingPage: 1,
    });
    expect(draw([], { groups: [] }).endingPage).toBe(1);
  });

  test('a word longer than a column breaks instead of running over its neighbours', () => {
    const long = 'Đ'.repeat(60);
    expect(breakLongWords(JSON.stringify({ name: long, post: 'Bí thư' }))).toBe(
      JSON.stringify({ name: Array<string>(5).fill('Đ'.repeat(12)).join('\u200b'), post: 'Bí thư' }),
    );
    expect(draw([long]).file.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
