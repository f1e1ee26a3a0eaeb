import type { Import } from '@ky-yeu/contracts/importing';
import type { Page } from '@ky-yeu/contracts/page';
import type { PersonListItem } from '@ky-yeu/contracts/people';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { buildReadingWorker } from './testing/build-reading-worker';
import {
  sameEncodings,
  sameLayouts,
  samePeople,
  samePeopleIn,
  sameRecords,
  type SameEncoding,
  type SameLayout,
} from './testing/same-people';
import { confirm, dataRows, sendList } from './testing/send-list';

let app: TestApp;
let editor: Actor;
let removeWorker: () => void;
beforeAll(async () => {
  removeWorker = buildReadingWorker();
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

const cases = sameLayouts.flatMap((layout) => sameEncodings.map((encoding) => [layout, encoding] as const));

/** Each layout in two encodings, each encoding in three layouts; the rest comes when the people are known. */
const isFirst = (index: number) => (index + Math.floor(index / 4)) % 2 === 0;
const first = cases.filter((_, index) => isFirst(index));
const later = cases.filter((_, index) => !isFirst(index));

const send = async (layout: SameLayout, encoding: SameEncoding): Promise<Import> =>
  sendList(editor, 'PEOPLE', await samePeopleIn(layout, encoding));

async function directory(): Promise<PersonListItem[]> {
  const people: PersonListItem[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = (await editor.get(`/people?pageSize=200&page=${page}`).expect(200))
      .body as Page<PersonListItem>;
    people.push(...items);
    if (people.length >= total) return people;
  }
}

async function expectSame({ id }: Import, layout: SameLayout): Promise<void> {
  const rows = await dataRows(editor, id);
  const expected = sameRecords(layout).map((record) => expect.objectContaining(record) as unknown);
  expect(rows.map((row) => row.values)).toEqual(expected);
}

describe('the same list of three hundred people', () => {
  it.each(first)('as %s in %s is read as the same three hundred, all new', async (layout, encoding) => {
    const sent = await send(layout, encoding);
    expect(sent).toMatchObject({ state: 'READY', plan: { create: 300, errors: 0, leaveOut: 0 } });
    await expectSame(sent, layout);
  });

  it('poor in facts becomes three hundred people, whom the richest completes', async () => {
    await confirm(editor, (await send('PLAIN_LIST', 'TCVN3')).id);
    expect(await directory()).toHaveLength(300);
    const rich = await send('WORKBOOK', 'NFC');
    expect(rich).toMatchObject({ plan: { create: 0, update: 300, errors: 0 } });
    expect((await confirm(editor, rich.id)).state).toBe('DONE');
    const people = await directory();
    const told = (name: string, born: string | null) => `${name} ${born}`;
    expect(people.map((each) => told(each.fullName, each.bornOn)).sort()).toEqual(
      samePeople.map(({ fullName, born }) => told(fullName, born.split('/').reverse().join('-'))).sort(),
    );
  });

  it.each(later)('as %s in %s then brings nobody new', async (layout, encoding) => {
    const sent = await send(layout, encoding);
    expect({ plan: sent.plan, warnings: sent.counts.WARNING }).toMatchObject({
      plan: { create: 0, update: 0, same: 300, errors: 0, leaveOut: 0 },
      warnings: 0,
    });
    await expectSame(sent, layout);
  });
});
