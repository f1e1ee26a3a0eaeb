import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ImportField, ImportKind } from '@ky-yeu/contracts/importing-lists';
import { makeConference, makePart } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { buildReadingWorker } from './testing/build-reading-worker';
import { dataRows, sendList, type Source } from './testing/send-list';

/** What a fixture says beside its file: either why it is refused, or the records it holds in their order. */
interface Expected {
  kind: ImportKind;
  refused?: string;
  rows?: Partial<Record<ImportField, string>>[];
  leftOut?: number;
}

const folder = join(__dirname, 'fixtures');
const cases = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;

/** What was pasted goes the way of pasted text, everything else is uploaded under a name that says nothing of its case. */
function sourceOf(name: string): Source {
  const bytes = readFileSync(join(folder, name));
  if (name.startsWith('pasted-')) return { text: bytes.toString('utf8') };
  return { fileName: `danh-sach${extname(name)}`, bytes };
}

let app: TestApp;
let editor: Actor;
let removeWorker: () => void;
let target: { conferenceId: string; roundId: string };
beforeAll(async () => {
  removeWorker = buildReadingWorker();
  app = await startTestApp();
  editor = await app.login('editor');
  const conference = await makeConference(editor);
  const round = await makePart(editor, conference.id, 'award-rounds', { authorityName: 'UBND xã', title: 'Thi đua' });
  target = { conferenceId: conference.id, roundId: round.id };
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

describe('lists as offices send them', () => {
  it('are at least forty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases.filter((name) => expectedOf(name).rows))('%s becomes its records', async (name) => {
    const { kind, rows = [], leftOut } = expectedOf(name);
    const sent = await sendList(editor, kind, sourceOf(name), target);
    expect(sent).toMatchObject({ state: 'READY', message: null });
    const read = await dataRows(editor, sent.id);
    const fields = rows.map((row) => Object.keys(row) as ImportField[]);
    expect(
      read.map((row, index) =>
        Object.fromEntries((fields[index] ?? ['fullName']).map((field) => [field, row.values[field]])),
      ),
    ).toEqual(rows);
    if (leftOut === undefined) return;
    const { total } = (await editor.get(`/imports/${sent.id}/rows?pageSize=1`)).body as { total: number };
    expect(total - read.length).toBe(leftOut);
  });

  it.each(cases.filter((name) => expectedOf(name).refused))('%s is refused with a sentence', async (name) => {
    const { kind, refused = '' } = expectedOf(name);
    const sent = await sendList(editor, kind, sourceOf(name), target);
    expect(sent.state).toBe('FAILED');
    expect(sent.message).toMatch(new RegExp(refused, 'u'));
    expect((await editor.get(`/imports/${sent.id}/rows`)).body).toMatchObject({ total: 0 });
  });
});
