import { layouts } from '../layout';
import type { LetterDocument } from '../letter-model';
import { renderPaper } from '../render-paper';
import { measureDocx, type MeasuredDocx } from '../testing/measure-docx';
import { measurePdf, type MeasuredLine, type MeasuredPdf } from '../testing/measure-pdf';
import { fullLetter, partyHead } from '../testing/sample-letter';
import { validateDocx } from '../testing/validate-docx';

const cases = [
  ['state', fullLetter()],
  ['party', fullLetter(partyHead)],
] as const satisfies [string, LetterDocument][];

/** One line of words, whatever kind of space or line end parts them. */
const plain = (text: string) =>
  text
    .replaceAll('\u200b', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

describe.each(cases)('letter in the form of the %s', (form, letter) => {
  const layout = layouts[form];
  const { margins } = layout;
  let pdf: MeasuredPdf;
  let docx: MeasuredDocx;
  let word: Buffer;
  beforeAll(async () => {
    pdf = await measurePdf(await renderPaper('pdf', letter));
    word = await renderPaper('docx', letter);
    docx = measureDocx(word);
  });

  const lineOf = (start: string): MeasuredLine => {
    const found = pdf.pages.flatMap(({ lines }) => lines).find(({ text }) => plain(text).startsWith(start));
    if (!found) throw new Error(`The PDF has no line that starts with ${start}.`);
    return found;
  };
  const paragraphOf = (start: string) => {
    const found = docx.paragraphs.find(({ text }) => plain(text).startsWith(start));
    if (!found) throw new Error(`The Word file has no paragraph that starts with ${start}.`);
    return found;
  };
  /** The page numbers are no part of the text. */
  const textLines = (page: MeasuredPdf['pages'][number]) => page.lines.filter(({ yMm }) => yMm > margins.top);

  test('is A4, its annex turned', () => {
    const sizes = pdf.pages.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)]);
    expect([sizes[0], sizes.at(-1)]).toEqual([
      [210, 297],
      [297, 210],
    ]);
    expect(docx.sections.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual([
      [210, 297],
      [297, 210],
    ]);
  });

  test('keeps the margins within half a millimetre', () => {
    for (const page of pdf.pages) {
      const lines = textLines(page);
      const first = lines[0];
      expect(Math.min(...lines.map(({ xMm }) => xMm))).toBeGreaterThan(margins.left - 0.5);
      expect(Math.max(...lines.map(({ endMm }) => endMm))).toBeLessThan(page.widthMm - margins.right + 0.5);
      expect(Math.max(...lines.map(({ yMm }) => yMm))).toBeLessThan(page.heightMm - margins.bottom + 0.5);
      // From the top edge of a letter to its base line: 0.891 of the size.
      expect(Math.abs((first?.yMm ?? 0) - ((first?.sizePt ?? 0) * 0.891 * 25.4) / 72 - margins.top)).toBeLessThan(0.5);
    }
    for (const { marginsMm } of docx.sections)
      for (const side of ['top', 'bottom', 'left', 'right'] as const)
        expect(Math.abs(marginsMm[side] - margins[side])).toBeLessThan(0.5);
  });

  test('a line without indent begins at the left margin, a paragraph at its indent', () => {
    expect(Math.abs(lineOf('Nơi nhận').xMm - margins.left)).toBeLessThan(0.5);
    expect(Math.abs(lineOf('Căn cứ').xMm - margins.left - layout.body.firstIndent)).toBeLessThan(0.5);
  });

  test('embeds only the vendored family, and names only that of Office in Word', () => {
    expect(pdf.fonts.filter(({ name, isEmbedded }) => !name.startsWith('Tinos-') || !isEmbedded)).toEqual([]);
    expect(pdf.fonts.length).toBeGreaterThanOrEqual(4);
    expect(docx.fonts).toEqual(['Times New Roman']);
  });

  test.each([
    [layout.nation.lines[0]?.text ?? '', layout.nation.lines[0]?.size, 'Bold'],
    [form === 'party' ? 'ĐẢNG BỘ' : 'ỦY BAN', layout.superiorSize, 'Regular'],
    [form === 'party' ? 'THÀNH ỦY' : 'SỞ NỘI VỤ', layout.issuerSize, 'Bold'],
    ['Số', layout.numberSize, 'Regular'],
    ['Hưng Yên, ngày 08', layout.dateSize, 'Italic'],
    ['QUYẾT ĐỊNH', layout.titleSize, 'Bold'],
    ['về việc', layout.subtitleSize, 'Bold'],
    ['(Thời gian', layout.noteSize, 'Italic'],
    ['Căn cứ', layout.body.size, 'Italic'],
    ['I. MỤC ĐÍCH', layout.body.size, 'Bold'],
    ['1.1. Yêu cầu riêng', layout.body.size, 'BoldItalic'],
    ['- Khối', layout.body.size, 'Regular'],
    ['Nơi nhận', layout.recipients.labelSize, layout.recipients.labelFace === 'regular' ? 'Regular' : 'BoldItalic'],
    ['- Như trên;', layout.recipients.lineSize, 'Regular'],
    ['KT. GIÁM ĐỐC', layout.signatureSize, 'Bold'],
    ['Phạm Thị Quỳnh', layout.signatureSize, 'Bold'],
  ])('sets "%s" in %d points %s in both files', (start, size, face) => {
    expect(lineOf(start)).toMatchObject({ sizePt: size, font: `Tinos-${face}` });
    expect(paragraphOf(start)).toMatchObject({
      sizePt: size,
      isBold: face.startsWith('Bold'),
      isItalic: face.endsWith('Italic'),
    });
  });

  test('says the same in both files, in the same order, composed (NFC)', () => {
    const fromPdf = plain(pdf.pages.flatMap((page) => textLines(page).map(({ text }) => text)).join(' '));
    expect(fromPdf).toBe(plain(docx.paragraphs.map(({ text }) => text).join(' ')));
    expect(fromPdf.normalize('NFC')).toBe(fromPdf);
  });

  test('is tagged, with title and language', () => {
    expect(pdf).toMatchObject({ isTagged: true, language: 'vi-VN', title: 'QUYẾT ĐỊNH về việc khen thưởng' });
    expect(docx).toMatchObject({ language: 'vi-VN', title: 'QUYẾT ĐỊNH về việc khen thưởng' });
  });

  test('tells a missing value by colour and by brackets', () => {
    expect(paragraphOf('Điều 1.').coloured).toEqual(['[nơi nào]']);
    expect(lineOf('Điều 1.').text).toContain('[nơi nào]');
  });

  test('keeps the space between bold and regular words', () => {
    expect(plain(lineOf('Điều 1.').text)).toBe('Điều 1. Tặng Giấy khen tại [nơi nào]');
  });

  test('numbers its pages in the top margin from the second, annexes too', () => {
    const numbers = pdf.pages.map((page) => page.lines.filter(({ yMm }) => yMm <= margins.top).map(({ text }) => text));
    expect(numbers).toEqual(pdf.pages.map((_, i) => (i === 0 ? [] : [String(i + 1)])));
    expect(docx.sections.map(({ isTitlePage, startAt }) => [isTitlePage, startAt])).toEqual([
      [true, 1],
      [false, null],
    ]);
    expect(docx.headerFields).toEqual(['PAGE']);
  });

  test('puts draft and urgency under the number, the circulation under the date', () => {
    const heights = ['Số', 'DỰ THẢO', 'HỎA TỐC', 'QUYẾT ĐỊNH'].map((text) => lineOf(text).yMm);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(lineOf('Tài liệu hội nghị').yMm).toBeGreaterThan(lineOf('Hưng Yên, ngày').yMm);
    expect(lineOf('HỎA TỐC').endMm).toBeLessThan(105);
    expect(lineOf('Tài liệu hội nghị').xMm).toBeGreaterThan(105);
  });

  test('has real headings, repeated head rows and a valid structure in Word', () => {
    expect(['I. MỤC ĐÍCH', '1. Yêu cầu', '1.1. Yêu cầu'].map((text) => paragraphOf(text).style)).toEqual([
      'Heading1',
      'Heading2',
      'Heading3',
    ]);
    expect(docx.tables.map(({ headRows }) => headRows)).toEqual([0, 1, 0, 1]);
    expect(validateDocx(word)).toEqual([]);
  });
});
