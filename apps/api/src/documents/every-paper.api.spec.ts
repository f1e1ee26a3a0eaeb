import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import { paperKinds, paperTraits, type PaperKind } from '@ky-yeu/contracts/papers';
import { seedSample } from '../platform/database/seeds/sample';
import { startTestApp, type TestApp } from '../platform/testing/test-app';
import { makePart } from '../platform/testing/factories';
import { layoutOf } from './layout';
import type { PaperDocument } from './paper-composer';
import { PapersService } from './papers.service';
import { renderPaper } from './render-paper';
import { measureDocx, type MeasuredDocx } from './testing/measure-docx';
import { measurePdf, type MeasuredPdf } from './testing/measure-pdf';
import { validateDocx } from './testing/validate-docx';

let app: TestApp;
let conference: ConferenceListItem;

beforeAll(async () => {
  app = await startTestApp();
  await seedSample(app.dataSource);
  const editor = await app.login('editor');
  const { items } = (await editor.get('/conferences').expect(200)).body as Page<ConferenceListItem>;
  conference = items.find(({ heldOn }) => heldOn === '2020-01-08') as ConferenceListItem;
  await makePart(editor, conference.id, 'programme', { title: 'Báo cáo tổng kết', kind: 'REPORT', minutes: 20 });
});
afterAll(() => app.close());

/** Only letters and digits: how a line is broken, and the hyphens of a table, are the renderer's own. */
const bare = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
/** In one order, since side by side columns are read in different orders. */
const lettersOf = (text: string) => [...bare(text)].sort().join('');

const cards: readonly PaperKind[] = paperKinds.filter((kind) => paperTraits[kind].family === 'sheet');

describe.each(['PARTY', 'STATE'] as const)('the papers of an issuer that writes in the form %s', (form) => {
  beforeAll(() => app.dataSource.query('update organisations set document_form = $1', [form]));

  describe.each(paperKinds)('%s', (kind) => {
    let document: PaperDocument;
    let pdf: MeasuredPdf;
    let word: Buffer;
    let docx: MeasuredDocx;
    beforeAll(async () => {
      ({ document } = await app.service(PapersService).compose(conference.id, kind, {}));
      pdf = await measurePdf(await renderPaper('pdf', document));
      word = await renderPaper('docx', document);
      docx = measureDocx(word);
    });

    test('is tagged, titled and in Vietnamese, with its own fonts embedded, its text correct NFC', () => {
      expect({ isTagged: pdf.isTagged, language: pdf.language.slice(0, 2) }).toEqual({
        isTagged: true,
        language: 'vi',
      });
      expect(pdf.title).not.toBe('');
      expect(pdf.fonts.filter(({ name, isEmbedded }) => !isEmbedded || !name.startsWith('Tinos'))).toEqual([]);
      const text = pdf.pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text).not.toMatch(form === 'PARTY' ? /CỘNG HÒA XÃ HỘI/ : /ĐẢNG CỘNG SẢN VIỆT NAM/);
      if (paperTraits[kind].code) expect(text).toMatch(form === 'STATE' ? /CỘNG HÒA XÃ HỘI/ : /ĐẢNG CỘNG SẢN VIỆT NAM/);
    });

    test('is a valid Word file in Times New Roman with the text of the PDF', () => {
      expect(validateDocx(word)).toEqual([]);
      expect(docx.fonts.filter((name) => name !== 'Times New Roman')).toEqual([]);
      const numbers = pdf.pages.flatMap(({ lines }) => lines).filter(({ text, yMm }) => yMm < 20 && /^\d+$/.test(text));
      const drawn = pdf.pages
        .flatMap(({ lines }) => lines)
        .filter((line) => cards.includes(kind) || !numbers.includes(line));
      const fromPdf = lettersOf(drawn.map(({ text }) => text).join(' '));
      const repeated = document.type !== 'sheet' && pdf.pages.length > 1;
      const fromWord = lettersOf(docx.paragraphs.map(({ text }) => text).join(' '));
      // The head of a table stands on every page of the PDF, once in Word.
      if (repeated) expect(fromPdf.length).toBeGreaterThanOrEqual(fromWord.length);
      else expect(fromPdf).toBe(fromWord);
    });

    if (cards.includes(kind)) return;
    test('keeps paper and margins of its form within half a millimetre', () => {
      const paper = document.type === 'letters' ? document.letters[0] : document;
      if (!paper || paper.type === 'sheet') throw new Error(`${kind} is no running paper.`);
      const { margins } = layoutOf(paper);
      const [section] = docx.sections;
      for (const side of ['top', 'bottom', 'left', 'right'] as const)
        expect(Math.abs((section?.marginsMm[side] ?? 0) - margins[side])).toBeLessThan(0.5);
      for (const { widthMm, heightMm, lines } of pdf.pages) {
        expect([Math.round(widthMm), Math.round(heightMm)].sort()).toEqual([210, 297]);
        const body = lines.filter(({ yMm }) => yMm > margins.top);
        expect(Math.min(...body.map(({ xMm }) => xMm))).toBeGreaterThan(margins.left - 0.5);
        expect(Math.max(...body.map(({ endMm }) => endMm))).toBeLessThan(widthMm - margins.right + 0.5);
        expect(Math.max(...body.map(({ yMm }) => yMm))).toBeLessThan(heightMm - margins.bottom + 0.5);
      }
    });
  });
});
