import { readXlsx } from 'hucre/xlsx';
import type { Attendee } from '@ky-yeu/contracts/attendees';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import type { PrecedencePage } from '@ky-yeu/contracts/precedence';
import { seedSample } from '../platform/database/seeds/sample';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { buildRenderWorker } from './testing/build-render-worker';

let app: TestApp;
let editor: Actor;
let conferences: ConferenceListItem[];
let removeWorker: () => void;

beforeAll(async () => {
  removeWorker = buildRenderWorker();
  app = await startTestApp();
  await seedSample(app.dataSource);
  editor = await app.login('editor');
  conferences = ((await editor.get('/conferences').expect(200)).body as Page<ConferenceListItem>).items;
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

const idOf = (heldOn: string) => conferences.find((each) => each.heldOn === heldOn)?.id ?? '';

async function screen(id: string): Promise<PrecedencePage> {
  return (await editor.get(`/conferences/${id}/precedence`).expect(200)).body as PrecedencePage;
}
const namesOf = ({ items }: { items: { name: string }[] }) => items.map(({ name }) => name);

async function printed(id: string): Promise<unknown[]> {
  const { body } = await editor
    .get(`/conferences/${id}/papers/attendee-list?format=xlsx`)
    .buffer()
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  const rows = (await readXlsx(body as Buffer)).sheets[0]?.rows ?? [];
  return rows.filter((row) => typeof row[0] === 'number').map((row) => row[1]);
}

/** Who stands there, and why before the next; nobody stands behind the last. */
type Line = [name: string, why: string, because: string];

/**
 * Derived by hand from the posts that the reports name: guests of the superior level, level, block (Party, elected body,
 * government), the highest full-time post; no report tells a date of appointment or of birth, so the given name is next.
 */
const expected: [conference: string, heldOn: string, lines: Line[]][] = [
  [
    'Thành ủy Hưng Yên, 08/01/2020',
    '2020-01-08',
    [
      ['Cao Quang Hưng', 'GUEST', 'sits in the provincial committee: guest of the superior level'],
      ['Nguyễn Chí Thanh', 'RANK', 'standing deputy secretary before a member of the standing committee'],
      ['Nguyễn Bá Cường', 'BLOCK', 'his highest post is of the Party, the next one’s of the government'],
      ['Vũ Văn Thuần', '', ''],
    ],
  ],
  [
    'Ban Dân vận Tỉnh ủy Hưng Yên, 12/7/2022',
    '2022-07-12',
    [
      ['Trần Quốc Toản', 'RANK', 'standing deputy secretary before members of the standing committee'],
      ['Bùi Thế Cử', 'NAME', 'all three are members of the standing committee, Cử before Huy'],
      ['Nguyễn Lê Huy', 'NAME', 'Huy before Hương'],
      ['Quách Thị Hương', '', ''],
    ],
  ],
  [
    'Thành ủy Hạ Long, 01/12/2022',
    '2022-12-01',
    [
      ['Lê Thị Kim Cúc', 'GUEST', 'deputy head of a provincial commission: guest of the superior level'],
      ['Vũ Thị Mai Anh', 'RANK', 'standing deputy secretary before members of the standing committee'],
      ['Bùi Đức Đoàn', 'NAME', 'both are members of the standing committee, Đoàn before Minh'],
      ['Nguyễn Tuấn Minh', 'RANK', 'member of the standing committee before a deputy head'],
      ['Bùi Thu Nguyên', '', ''],
    ],
  ],
  [
    'toàn quốc, 09/01/2020, three co-chairs placed by hand as the report names them',
    '2020-01-09',
    [
      ['Nguyễn Xuân Phúc', 'PIN', 'named first'],
      ['Trương Thị Mai', 'PIN', 'named second'],
      ['Trương Hòa Bình', 'PIN', 'named third; central before provincial all the same'],
      ['Nguyễn Đức Hòa', '', ''],
    ],
  ],
  [
    'Ban Dân vận Quận ủy Tây Hồ, 15/01/2020',
    '2020-01-15',
    [
      ['Phạm Hải Hoa', 'GUEST', 'sits in the city’s committee: guest of the superior level'],
      ['Nguyễn Anh Tuấn', 'BLOCK', 'standing deputy secretary, of the Party, before the government'],
      ['Đỗ Anh Tuấn', '', ''],
    ],
  ],
];

describe.each(expected)('the order of precedence at %s', (_conference, heldOn, lines) => {
  it('is what domain rule 3.4 gives, and each pair has its reason and source', async () => {
    const page = await screen(idOf(heldOn));
    expect(page.items.map(({ name, next }) => [name, next?.reason ?? ''])).toEqual(
      lines.map(([name, reason]) => [name, reason]),
    );
    expect(page.items.map(({ place }) => place)).toEqual(lines.map((_line, index) => index + 1));
    for (const { next } of page.items.slice(0, -1)) {
      expect(next?.sentence).toMatch(/^(Đồng chí .+ xếp trước đồng chí .+ vì |Ban tổ chức xếp tay )/);
      expect(next?.source).toBeTruthy();
    }
  });

  it('is the same in the list and on paper', async () => {
    const id = idOf(heldOn);
    const names = lines.map(([name]) => name);
    const list = (await editor.get(`/conferences/${id}/attendees?sort=precedence`).expect(200)).body as Page<Attendee>;
    expect(namesOf(list)).toEqual(names);
    expect(await printed(id)).toEqual(names);
  });
});

it('the nationwide conference without places by hand follows the posts that its report names', async () => {
  const id = idOf('2020-01-09');
  const answer = await editor.delete(`/conferences/${id}/precedence/pins`).expect(200);
  expect(answer.body).toEqual({ cleared: 3 });
  // The report names no Party post of the Prime Minister, so the block of the Party stands first; of two members of the
  // Politburo the given name decides; the province comes behind the centre.
  const { items } = await screen(id);
  expect(items.map(({ name, next }) => [name, next?.reason])).toEqual([
    ['Trương Hòa Bình', 'NAME'],
    ['Trương Thị Mai', 'BLOCK'],
    ['Nguyễn Xuân Phúc', 'LEVEL'],
    ['Nguyễn Đức Hòa', undefined],
  ]);
  await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
  expect(namesOf(await screen(id))).toEqual([
    'Nguyễn Xuân Phúc',
    'Trương Thị Mai',
    'Trương Hòa Bình',
    'Nguyễn Đức Hòa',
  ]);
});

it('the twenty people all have a place, and the steering committees that some of them head give no rank', async () => {
  const pages = await Promise.all(conferences.map(({ id }) => screen(id)));
  const people = pages.flatMap(({ items }) => items);
  expect(people).toHaveLength(20);
  expect(people.filter(({ rankTitle }) => rankTitle?.includes('Ban Chỉ đạo'))).toEqual([]);
  expect(people.filter(({ rankTitle, rankWeight }) => !rankTitle || rankWeight === 0)).toEqual([]);
});
