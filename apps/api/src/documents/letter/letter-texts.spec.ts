import jsqr from 'jsqr';
import { accentedLetters } from '@ky-yeu/vietnamese/letters';
import type { FontFace } from '../fonts';
import type { LettersDocument } from '../letter-model';
import { renderPaper } from '../render-paper';
import { measureDocx } from '../testing/measure-docx';
import { measurePdf } from '../testing/measure-pdf';
import { fullLetter, paragraphOf, sampleLetter } from '../testing/sample-letter';
import { validateDocx } from '../testing/validate-docx';
import { qrPng, qrSvg } from './qr-code';

const faces: FontFace[] = ['regular', 'bold', 'italic', 'boldItalic'];
const letters = accentedLetters.join(' ');
const textOf = (lines: { text: string }[]) => lines.map(({ text }) => text).join(' ');
const many = (count: number): LettersDocument => ({
  type: 'letters',
  title: 'Giấy mời dự Hội nghị',
  letters: Array.from({ length: count }, (_, i) =>
    sampleLetter({
      blocks: [
        paragraphOf(`Kính mời đại biểu thứ ${i + 1}`),
        { type: 'qr', content: `ky-yeu/${i + 1}`, caption: 'Quét mã', sizeMm: 25 },
      ],
    }),
  ),
});

describe.each(faces)('the 134 accented letters in the face %s', (face) => {
  test('are read back from the PDF, composed', async () => {
    const letter = sampleLetter({ blocks: [paragraphOf(letters.normalize('NFD'), { face })] });
    const [page] = (await measurePdf(await renderPaper('pdf', letter))).pages;
    const body = textOf(page?.lines.filter(({ sizePt }) => sizePt === 14) ?? []);
    expect(body).toContain(letters);
  });

  test('are read back from Word', async () => {
    const { paragraphs } = measureDocx(
      await renderPaper('docx', sampleLetter({ blocks: [paragraphOf(letters, { face })] })),
    );
    expect(paragraphs.find(({ text }) => text === letters)).toMatchObject({
      isBold: face.startsWith('bold'),
      isItalic: face.toLowerCase().endsWith('italic'),
    });
  });
});

describe('many letters in one file', () => {
  test('each begin with page 1', async () => {
    const source: LettersDocument = { type: 'letters', title: 'Giấy mời', letters: [fullLetter(), fullLetter()] };
    const pdf = await measurePdf(await renderPaper('pdf', source));
    const numbers = pdf.pages.map(({ lines }) => textOf(lines.filter(({ yMm }) => yMm < 20)));
    const once = numbers.slice(0, numbers.length / 2);
    expect(once).toEqual(once.map((_, i) => (i === 0 ? '' : String(i + 1))));
    expect(numbers).toEqual([...once, ...once]);
    const word = await renderPaper('docx', source);
    expect(measureDocx(word).sections.map(({ startAt }) => startAt)).toEqual([1, null, 1, null]);
    expect(validateDocx(word)).toEqual([]);
  });

  test('carry tags up to 50, none beyond', async () => {
    const [few, more] = await Promise.all([50, 51].map(async (n) => measurePdf(await renderPaper('pdf', many(n)))));
    expect([few?.isTagged, more?.isTagged]).toEqual([true, false]);
    expect(more?.pages).toHaveLength(51);
  });

  test('a thousand are drawn, each with its own text', async () => {
    const file = await renderPaper('pdf', many(1000));
    const { pages, title, isTagged } = await measurePdf(file);
    expect(pages).toHaveLength(1000);
    expect(textOf(pages[999]?.lines ?? [])).toContain('đại biểu thứ 1000');
    expect({ title, isTagged }).toEqual({ title: 'Giấy mời dự Hội nghị', isTagged: false });
  }, 60_000);
});

describe('a QR code', () => {
  const content = 'https://ky-yeu.example/mời/Nguyễn Thị Ẩn';

  test('is read back from its modules', () => {
    const path = /d="([^"]+)"/.exec(qrSvg(content))?.[1] ?? '';
    const side = Number(/viewBox="0 0 (\d+)/.exec(qrSvg(content))?.[1]);
    const scale = 4;
    const pixels = new Uint8ClampedArray(side * scale * side * scale * 4).fill(255);
    for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
        for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
          pixels.fill(0, (row * side * scale + column) * 4, (row * side * scale + column) * 4 + 3);
    expect(jsqr(pixels, side * scale, side * scale)?.data).toBe(content);
  });

  test('is a PNG of the same size in Word', () => {
    const png = qrPng(content);
    expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    expect(png.readUInt32BE(16)).toBe(Number(/viewBox="0 0 (\d+)/.exec(qrSvg(content))?.[1]) * 8);
  });
});

test('a long word breaks instead of running over the margin', async () => {
  const letter = sampleLetter({ blocks: [paragraphOf(`Xem ${'đường-dẫn-rất-dài/'.repeat(20)}`)] });
  const { pages } = await measurePdf(await renderPaper('pdf', letter));
  expect(Math.max(...(pages[0]?.lines ?? []).map(({ endMm }) => endMm))).toBeLessThan(195.5);
});

test('a plain paper has no heading of an issuer', async () => {
  const { pages } = await measurePdf(await renderPaper('pdf', sampleLetter({ isPlain: true })));
  expect(pages[0]?.lines[0]?.text).toBe('GIẤY MỜI');
});

test('a paper without title that begins with a heading of level 2 is still tagged', async () => {
  const letter = sampleLetter({
    title: '',
    subtitle: '',
    isPlain: true,
    blocks: [{ type: 'heading', level: 2, text: '1. Tin' }],
  });
  expect((await measurePdf(await renderPaper('pdf', letter))).isTagged).toBe(true);
});
