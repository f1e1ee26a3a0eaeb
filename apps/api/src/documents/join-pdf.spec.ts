import { joinPdfs } from './join-pdf';
import { renderPaper } from './render-paper';
import { measurePdf } from './testing/measure-pdf';
import { fullLetter, paragraphOf, sampleLetter } from './testing/sample-letter';

const invitation = (text: string) => renderPaper('pdf', sampleLetter({ blocks: [paragraphOf(text)] }));

describe('PDF files put together', () => {
  test('keep their pages, texts and faces in order', async () => {
    const files = [
      await invitation('Thư thứ nhất'),
      await renderPaper('pdf', fullLetter()),
      await invitation('Thư cuối'),
    ];
    const each = await Promise.all(files.map(measurePdf));
    const joined = await measurePdf(
      joinPdfs(
        files.map((file) => ({ file })),
        'Hồ sơ Hội nghị',
      ),
    );
    expect(joined.pages).toEqual(each.flatMap(({ pages }) => pages));
    expect(joined).toMatchObject({ title: 'Hồ sơ Hội nghị', language: 'vi-VN' });
    expect(joined.fonts.every(({ name, isEmbedded }) => name.startsWith('Tinos-') && isEmbedded)).toBe(true);
  });

  test('have a bookmark for each part that has a title', async () => {
    const [one, two] = [await invitation('Một'), await renderPaper('pdf', fullLetter())];
    const file = joinPdfs(
      [{ file: two, title: 'Quyết định (số 5)' }, { file: one }, { file: one, title: 'Giấy mời' }],
      'Hồ sơ',
    );
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
    const document = await task.promise;
    const marks = (await document.getOutline()) ?? [];
    const pages = marks.map(({ dest }) => document.getPageIndex((dest as [{ num: number; gen: number }])[0]));
    expect(marks.map(({ title }) => title)).toEqual(['Quyết định (số 5)', 'Giấy mời']);
    const { pages: twoPages } = await measurePdf(two);
    expect(await Promise.all(pages)).toEqual([0, twoPages.length + 1]);
    await task.destroy();
  });

  test('are refused when they are no PDF of ours', () => {
    expect(() => joinPdfs([{ file: Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF') }], 'x')).toThrow(/cross-reference/);
  });
});
