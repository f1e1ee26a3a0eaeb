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
