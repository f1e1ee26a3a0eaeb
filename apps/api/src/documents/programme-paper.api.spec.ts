import { readXlsx } from 'hucre/xlsx';
import { makeConference, makePart } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { buildRenderWorker } from './testing/build-render-worker';

let app: TestApp;
let editor: Actor;
let reader: Actor;
let removeWorker: () => void;

beforeAll(async () => {
  removeWorker = buildRenderWorker();
  app = await startTestApp();
  editor = await app.login('editor');
  reader = await app.login('reader');
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

async function programme(): Promise<string> {
  const { id } = await makeConference(editor);
  await makePart(editor, id, 'programme', { title: 'Khai mạc', kind: 'OPENING', startsAt: '08:00', minutes: 10 });
  await makePart(editor, id, 'programme', { title: 'Thử âm thanh', kind: 'INTERNAL', isInternal: true });
  return id;
}

async function sheet(path: string): Promise<string> {
  const { body } = await reader.get(path).responseType('blob').expect(200);
  return JSON.stringify(await readXlsx(body as Buffer));
}

describe('the programme that a reader prints', () => {
  it.each([
    ['pdf', '%PDF'],
    ['docx', 'PK'],
    ['xlsx', 'PK'],
  ])('comes as %s', async (format, magic) => {
    const id = await programme();
    const answer = await reader
      .get(`/conferences/${id}/papers/programme?format=${format}`)
      .responseType('blob')
      .expect(200);
    expect((answer.body as Buffer).subarray(0, magic.length).toString('latin1')).toBe(magic);
  });

  it('tells guests nothing internal, and the staff all', async () => {
    const id = await programme();
    expect(await sheet(`/conferences/${id}/papers/programme?format=xlsx`)).not.toContain('Thử âm thanh');
    const internal = await sheet(`/conferences/${id}/papers/programme-internal?format=xlsx`);
    expect(internal).toContain('[Nội bộ] Thử âm thanh');
    expect(internal).toContain('08:00 – 08:10');
  });

  it('is refused in words, not printed as an empty table, while there is nothing to print', async () => {
    const { id } = await makeConference(editor);
    const path = `/conferences/${id}/papers/programme`;
    const empty = await reader.get(path).expect(409);
    expect(empty.body).toMatchObject({ code: 'PROGRAMME_EMPTY' });
    expect((empty.body as { detail: string }).detail).toContain('Chương trình chưa có mục nào để in');
    await makePart(editor, id, 'programme', { title: 'Thử âm thanh', kind: 'INTERNAL', isInternal: true });
    expect(((await reader.get(path).expect(409)).body as { detail: string }).detail).toContain('chỉ có mục nội bộ');
    await reader.get(`${path}-internal`).expect(200);
  });

  it('may be a version of the same conference, as it was then', async () => {
    const [id, other] = [await programme(), await programme()];
    const version = await makePart(editor, id, 'programme/versions', { state: 'DRAFT' });
    await makePart(editor, id, 'programme', { title: 'Kết luận', kind: 'CONCLUSION' });
    const frozen = await sheet(`/conferences/${id}/papers/programme?format=xlsx&versionId=${version.id}`);
    expect(frozen).toMatch(/Dự thảo lần\s1/);
    expect(frozen).not.toContain('Kết luận');
    await reader.get(`/conferences/${other}/papers/programme?versionId=${version.id}`).expect(404);
  });
});
