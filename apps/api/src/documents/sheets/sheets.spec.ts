import jsQR from 'jsqr';
import { inflateSync } from 'node:zlib';
import { measureItems, type MeasuredItem } from '../testing/measure-items';
import { measurePdf } from '../testing/measure-pdf';
import { readZip } from '../testing/read-zip';
import { validateDocx } from '../testing/validate-docx';
import { sampleCardPeople, sampleCardPerson, sampleConference } from '../testing/sample-cards';
import type { SheetDocument } from '../sheet-model';
import { backdrop, suggestBackdrop } from './backdrop';
import { badges, badgeRole } from './badges';
import { byUnit, envelopes } from './envelopes';
import { namePlates } from './name-plates';
import { placeCards } from './place-cards';
import { qrPng } from '../qr-code';
import { renderSheet } from './render-sheet';

const longName = 'Nguyễn Phúc Hoàng Thượng Đẳng Nghiêm Trường Khương Ứng Phượng';
const longPost = 'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Dân vận, Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh';
const texts = { theme: '', organiser: '', conference: '', placeAndDate: '', ...suggestBackdrop(sampleConference) };
const hard = [
  sampleCardPerson(0, { name: longName, title: longPost }),
  sampleCardPerson(1, { name: 'Đ'.repeat(60) }),
  sampleCardPerson(2, { name: 'Le\u0302 Hoa', title: '', organisation: '' }),
];

/** Every kind and size with people whose names and posts are hard to place. */
const sheets: [string, SheetDocument][] = [
  ['badges of 90 × 60 mm', badges(sampleConference, hard, 'badge-90x60')],
  ['badges of A6', badges(sampleConference, hard, 'badge-a6')],
  ['name plates', namePlates(sampleConference, hard)],
  ['labels', envelopes(sampleConference, hard, 'label-3x8')],
  ['envelopes', envelopes(sampleConference, hard, 'envelope-dl')],
  ['the backdrop', backdrop(sampleConference, texts, 'backdrop-8x4')],
];

/** Whether both ends of a text lie on one card, half a millimetre more or less. */
function holds(document: SheetDocument, { page, start, end }: MeasuredItem): boolean {
  const { width, height } = document.card;
  return (placeCards(document)[page] ?? []).some((card) =>
    [start, end].every(
      ({ x, y }) => x >= card.x - 0.5 && x <= card.x + width + 0.5 && y >= card.y - 0.5 && y <= card.y + height + 0.5,
    ),
  );
}

const letters = (value: string) => value.normalize('NFC').replace(/\s/g, '').toLocaleUpperCase('vi');

describe.each(sheets)('%s', (_, document) => {
  test('no text of the PDF leaves its card or the paper', async () => {
    const items = await measureItems(await renderSheet('pdf', document));
    expect(items.filter((item) => !holds(document, item)).map(({ text }) => text)).toEqual([]);
    expect(new Set(items.map(({ page }) => page)).size).toBe(placeCards(document).length);
  });

  test('the PDF has its size, title, language, tags, and only the vendored faces', async () => {
    const { pages, title, language, isTagged, fonts } = await measurePdf(await renderSheet('pdf', document));
    for (const { widthMm, heightMm } of pages) {
      expect(widthMm).toBeCloseTo(document.page.width, 0);
      expect(heightMm).toBeCloseTo(document.page.height, 0);
    }
    expect({ title, language, isTagged }).toEqual({ title: document.title, language: 'vi-VN', isTagged: true });
    expect(fonts.filter(({ name, isEmbedded }) => !isEmbedded || !name.startsWith('Tinos'))).toEqual([]);
  });

  test('PDF and Word say the same, every letter of every text', async () => {
    const { pages } = await measurePdf(await renderSheet('pdf', document));
    const word = readZip(await renderSheet('docx', document)).get('word/document.xml') ?? '';
    const wordTexts = [...word.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => letters(text));
    const pdfText = letters(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
    const sorted = (text: string) => [...text].sort().join('');
    const wanted = document.cards.flatMap(({ boxes }) =>
      boxes.flatMap((box) => (box.type === 'text' ? letters(box.text) : [])),
    );
    expect(sorted(wordTexts.join(''))).toBe(sorted(wanted.join('')));
    expect(sorted(pdfText)).toBe(sorted(wanted.join('')));
  });

  test('the Word copy has one table a sheet, of fixed cells', async () => {
    const word = readZip(await renderSheet('docx', document)).get('word/document.xml') ?? '';
    expect(word.match(/<w:tbl>/g)).toHaveLength(placeCards(document).length);
    expect(word.match(/w:hRule="exact"/g)?.length).toBe(word.match(/<w:tr>/g)?.length);
    expect(word).not.toMatch(/<w:pict|<wps:/);
  });

  test('the Word copy is valid as far as can be told', async () => {
    expect(validateDocx(await renderSheet('docx', document))).toEqual([]);
  });
});

describe('badges', () => {
  test.each([
    [1, 1],
    [7, 1],
    [24, 3],
    [25, 4],
  ])('%i of them stand on %i sheets, each with its own name', async (count, expected) => {
    const document = badges(sampleConference, sampleCardPeople(count), 'badge-90x60');
    const { pages } = await measurePdf(await renderSheet('pdf', document));
    expect(pages).toHaveLength(expected);
    const roles = pages.flatMap(({ lines }) => lines.filter(({ text }) => text === 'ĐẠI BIỂU'));
    expect(roles).toHaveLength(count);
  });

  test('a thousand stand on 125 sheets', async () => {
    const document = badges(sampleConference, sampleCardPeople(1000), 'badge-90x60');
    const { pages } = await measurePdf(await renderSheet('pdf', document));
    expect(pages).toHaveLength(125);
    expect(pages.flatMap(({ lines }) => lines.filter(({ text }) => text === 'ĐẠI BIỂU'))).toHaveLength(1000);
  }, 120_000);

  test.each([
    [{ roles: ['PRESS', 'GUEST'] }, 'PRESS'],
    [{ roles: ['SERVICE'] }, 'SERVICE'],
    [{ roles: ['GUEST'] }, 'GUEST'],
    [{ isSuperiorGuest: true }, 'GUEST'],
    [{ roles: ['ATTENDEE'] }, 'DELEGATE'],
  ] as const)('%j wears the badge %s', (changes, role) => {
    expect(badgeRole(sampleCardPerson(0, { ...changes, roles: [...('roles' in changes ? changes.roles : [])] }))).toBe(
      role,
    );
  });

  test('each kind has another word and another drawing, not only another colour', () => {
    const people = (['ATTENDEE', 'GUEST', 'PRESS', 'SERVICE'] as const).map((role) =>
      sampleCardPerson(0, { roles: [role] }),
    );
    const drawings = badges(sampleConference, people, 'badge-90x60').cards.map(({ boxes }) =>
      JSON.stringify(
        boxes.flatMap((box) =>
          box.type === 'rectangle'
            ? [{ ...box, fill: Boolean(box.fill) && box.fill !== 'FFFFFF', stroke: Boolean(box.stroke) }]
            : [],
        ),
      ),
    );
    expect(new Set(drawings).size).toBe(4);
  });

  test('a name of sixty letters is printed smaller, on lines, and whole', async () => {
    const document = badges(sampleConference, [sampleCardPerson(0, { name: longName })], 'badge-90x60');
    const [page] = (await measurePdf(await renderSheet('pdf', document))).pages;
    const parts = page?.lines.filter(({ text }) => letters(longName).includes(letters(text)) && text.length > 5) ?? [];
    expect(parts.map(({ text }) => letters(text)).join('')).toBe(letters(longName));
    expect(parts.every(({ sizePt }) => sizePt < 19)).toBe(true);
  });
});

describe('name plates', () => {
  test('both sides hold the same, the back turned by half a circle about the fold', async () => {
    const document = namePlates(sampleConference, [sampleCardPerson(0)]);
    const items = await measureItems(await renderSheet('pdf', document));
    const sides = [0, 180].map((turn) => items.filter(({ degrees }) => degrees === turn));
    const [front = [], back = []] = sides;
    expect(back.map(({ text }) => text).join('')).toBe(front.map(({ text }) => text).join(''));
    expect(front.map(({ text }) => letters(text)).join('')).toContain('NGUYỄNVĂNAN');
    const middle = ({ x, y }: { x: number; y: number }, other: { x: number; y: number } | undefined) => [
      (x + (other?.x ?? 0)) / 2,
      (y + (other?.y ?? 0)) / 2,
    ];
    for (const [i, { start }] of front.entries()) {
      const [x = 0, y = 0] = middle(start, back[i]?.start);
      expect(Math.abs(x - 297 / 2)).toBeLessThan(0.5);
      expect(Math.abs(y - 210 / 2)).toBeLessThan(0.5);
    }
  });

  test('in Word the sheet lies on its side, for Word turns no text upside down', async () => {
    const document = namePlates(sampleConference, [sampleCardPerson(0)]);
    const word = readZip(await renderSheet('docx', document)).get('word/document.xml') ?? '';
    expect(word).toMatch(/<w:textDirection w:val="btLr"\/>/);
    expect(word).toMatch(/<w:textDirection w:val="tbRl"\/>/);
    expect(word).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });
});

describe('envelopes', () => {
  test('people of a unit come together, units in the order of their first, nobody’s last', () => {
    const people = ['B', '', 'A', 'B'].map((organisation, i) => sampleCardPerson(i, { organisation, name: `${i}` }));
    expect(byUnit(people).map(({ name }) => name)).toEqual(['0', '3', '2', '1']);
  });
});

describe('backdrop', () => {
  test('what is unknown is told in red, not left out and not invented', () => {
    const words = { ...texts, placeAndDate: '[chưa có địa điểm, ngày]' };
    const boxes = backdrop(sampleConference, words, 'backdrop-6x3').cards[0]?.boxes ?? [];
    const found = boxes.find((box) => box.type === 'text' && box.text.startsWith('[chưa có'));
    expect(found).toMatchObject({ colour: 'C00000' });
  });

  test('the name stands in balanced lines, none of which ends inside “năm 2019”', async () => {
    const [page] = (await measurePdf(await renderSheet('pdf', backdrop(sampleConference, texts, 'backdrop-6x3'))))
      .pages;
    expect(page?.lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['HỘI NGHỊ', 'TRIỂN KHAI NHIỆM VỤ NĂM 2020']),
    );
  });
});

describe('QR codes', () => {
  test.each(['01890000-0000-7000-8000-000000000001', 'Đại biểu: Nguyễn Văn Ước'])('"%s" is read back', (content) => {
    const { pixels, size } = readPng(qrPng(content));
    expect(jsQR(pixels, size, size)?.data).toBe(content);
  });

  test('in Word each card has its own picture with words for those who cannot see it', async () => {
    const file = await renderSheet('docx', badges(sampleConference, sampleCardPeople(3), 'badge-90x60'));
    const parts = readZip(file);
    expect([...parts.keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(3);
    expect(parts.get('word/document.xml')?.match(/descr="Mã QR/g)).toHaveLength(3);
  });
});

/** A black and white PNG as four bytes a pixel. */
function readPng(png: Buffer): { pixels: Uint8ClampedArray; size: number } {
  const size = png.readUInt32BE(16);
  const start = png.indexOf('IDAT');
  const raster = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const stride = 1 + Math.ceil(size / 8);
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const byte = raster[y * stride + 1 + (x >> 3)] ?? 0;
      if ((byte & (0x80 >> (x & 7))) === 0) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { pixels, size };
}
