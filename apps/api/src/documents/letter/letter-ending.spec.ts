import type { LetterBlock, LetterDocument } from '../letter-model';
import { fullLetter, paragraphOf, partyHead, sampleLetter } from '../testing/sample-letter';
import { arrangeLetters } from './arrange-letter';
import { renderLetterPdf } from './letter-pdf';

const sentence = 'Đánh giá khách quan, toàn diện kết quả đạt được, làm rõ hạn chế và bài học kinh nghiệm của năm qua.';
const lines = (count: number): LetterBlock[] =>
  Array.from({ length: count }, (_, i) => paragraphOf(`Dòng thứ ${i + 1}.`));
const rows = (count: number): LetterBlock => ({
  type: 'table',
  table: {
    columns: [{ key: 'name', label: 'Họ và tên', kind: 'name' }],
    groups: [{ heading: '', level: 1, rows: Array.from({ length: count }, (_, i) => [`Nguyễn Văn ${i}`]) }],
    total: 'Tổng cộng',
  },
});
const forms = [
  ['state', {}],
  ['party', partyHead],
] as const;
const drawnEndings = async (letter: LetterDocument) => (await renderLetterPdf(arrangeLetters(letter))).endings;
const endings = (blocks: LetterBlock[], head: object) => drawnEndings(sampleLetter({ ...head, blocks }));
const perLength = (lengths: number, draw: (n: number) => ReturnType<typeof drawnEndings>) =>
  Promise.all(Array.from({ length: lengths }, (_, n) => draw(n)));

describe.each(forms)('the end of a letter in the form of the %s', (_, head) => {
  test.each([
    ['short paragraphs', (n: number) => lines(n + 6)],
    [
      'one long paragraph',
      (n: number) => [
        paragraphOf(
          Array(n + 8)
            .fill(sentence)
            .join(' '),
        ),
      ],
    ],
    [
      'a heading and a line',
      (n: number) => [
        ...lines(n + 4),
        { type: 'heading' as const, level: 1 as const, text: 'V. KẾT' },
        paragraphOf('Hết.'),
      ],
    ],
    ['a table', (n: number) => [...lines(3), rows(n + 10)]],
    ['a code', (n: number) => [...lines(n), { type: 'qr' as const, content: 'ky-yeu', caption: 'Mã', sizeMm: 25 }]],
  ])('never stands alone on a page after %s', async (_name, blocks) => {
    const drawn = (await perLength(24, (n) => endings(blocks(n), head))).map(([ending]) => ending);
    expect(drawn.filter((ending) => ending?.textPage !== ending?.endingPage)).toEqual([]);
    expect(new Set(drawn.map((ending) => ending?.endingPage)).size).toBeGreaterThan(1);
  });
});

test('the signatures of an annex do not stand alone either', async () => {
  const [annex] = fullLetter().annexes;
  const signatures = [{ lines: ['NGƯỜI LẬP'] }, { lines: ['KẾ TOÁN'] }, { lines: ['THỦ TRƯỞNG'] }];
  const annexOf = (count: number) => (annex ? [{ ...annex, blocks: [rows(count)], signatures }] : []);
  const all = await perLength(20, (n) => drawnEndings(fullLetter({ annexes: annexOf(n + 5) })));
  const drawn = all.map((each) => each.at(-1));
  expect(drawn.filter((ending) => ending?.textPage !== ending?.endingPage)).toEqual([]);
  expect(new Set(drawn.map((ending) => ending?.endingPage)).size).toBeGreaterThan(1);
});

test('a letter without signature and recipients has no ending', async () => {
  expect(await endings([], { signatures: [], recipients: [] })).toHaveLength(0);
});
