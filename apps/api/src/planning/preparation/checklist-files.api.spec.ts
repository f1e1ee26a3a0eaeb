import type { ChecklistItem } from '@ky-yeu/contracts/preparation';
import { fileLimits, type StoredFile } from '@ky-yeu/contracts/files';
import { StoredFilesService } from '../../platform/files/stored-files.service';
import { makeConference, makePart } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';

let app: TestApp;
let administrator: Actor;
let editor: Actor;
let reader: Actor;
let conferenceId: string;

beforeAll(async () => {
  app = await startTestApp();
  [administrator, editor, reader] = [
    await app.login('administrator'),
    await app.login('editor'),
    await app.login('reader'),
  ];
  conferenceId = (await makeConference(editor)).id;
});
afterAll(() => app.close());

const pdf = (text = '') => Buffer.from(`%PDF-1.7\n${text}`);
const path = (rest = '') => `/conferences/${conferenceId}/checklist${rest}`;
const send = (name: string, content = pdf(), by = editor) =>
  by.post(path('/files')).attach('file', content, { filename: name });
const upload = async (name: string, content = pdf(), by = editor): Promise<StoredFile> =>
  (await send(name, content, by).expect(201)).body as StoredFile;
const addItem = async (values: object = {}): Promise<ChecklistItem> => {
  const { id } = await makePart(editor, conferenceId, 'checklist', { title: 'Phát giấy mời', ...values });
  return (await editor.get(path(`/${id}`)).expect(200)).body as ChecklistItem;
};
const setFiles = ({ id, version }: ChecklistItem, fileIds: string[], by = editor) =>
  by.put(path(`/${id}`), { title: 'Phát giấy mời', version, fileIds });
const download = (item: string, file: string, by = reader) => by.get(path(`/${item}/files/${file}`));
const filesOf = async (id: string) => ((await editor.get(path(`/${id}`)).expect(200)).body as ChecklistItem).files;

describe('evidence of an item', () => {
  it('is uploaded by an editor, hangs on the item and comes back to a reader as it was, under its Vietnamese name', async () => {
    // Bytes that are no UTF-8: the middle of a real PDF.
    const content = Buffer.concat([
      pdf('biên bản '.repeat(1000)),
      Buffer.from(Array.from({ length: 512 }, (_, n) => n % 256)),
    ]);
    const file = await upload('Giấy mời đã ký.pdf', content);
    expect(file).toMatchObject({
      name: 'Giấy mời đã ký.pdf',
      mediaType: 'application/pdf',
      sizeBytes: content.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const item = await addItem({ fileIds: [file.id] });
    const { id, name, mediaType, sizeBytes } = file;
    expect(item.files).toEqual([{ id, name, mediaType, sizeBytes }]);

    const answer = await download(item.id, file.id).expect(200);
    expect(Buffer.compare(answer.body as Buffer, content)).toBe(0);
    expect(answer.get('content-type')).toBe('application/pdf');
    expect(answer.get('x-content-type-options')).toBe('nosniff');
    expect(answer.get('content-disposition')).toBe(
      `attachment; filename="Giay moi da ky.pdf"; filename*=UTF-8''Gi%E1%BA%A5y%20m%E1%BB%9Di%20%C4%91%C3%A3%20k%C3%BD.pdf`,
    );
  });

  it('may be several files in the order they were attached; an edit that does not name them leaves them', async () => {
    const [one, two] = [await upload('Hai.pdf'), await upload('Một.pdf')];
    const item = await addItem({ fileIds: [two.id, one.id] });
    expect(item.files.map(({ name }) => name)).toEqual(['Một.pdf', 'Hai.pdf']);
    const edited = await editor.put(path(`/${item.id}`), { title: 'Phát giấy mời', version: item.version }).expect(200);
    expect((edited.body as ChecklistItem).files).toHaveLength(2);
  });

  it('comes back when its removal, or that of the whole item, is undone', async () => {
    const file = await upload('Biên bản.pdf');
    const item = await addItem({ fileIds: [file.id] });
    const taken = await setFiles(item, []).expect(200);
    expect((taken.body as ChecklistItem).files).toEqual([]);
    await download(item.id, file.id).expect(404);
    await editor.post(`/changes/${taken.get('x-change-id')}/undo`).expect(200);
    expect(await filesOf(item.id)).toMatchObject([{ name: 'Biên bản.pdf' }]);

    const removed = await editor.delete(path(`/${item.id}`)).expect(204);
    await editor.post(`/changes/${removed.get('x-change-id')}/undo`).expect(200);
    await download(item.id, file.id).expect(200);
  });

  it('is refused to an editor who saw an older version, and nothing is attached', async () => {
    const item = await addItem();
    await setFiles(item, []).expect(200);
    await setFiles(item, [(await upload('Muộn.pdf')).id]).expect(409);
    expect(await filesOf(item.id)).toEqual([]);
  });
});

describe('a file is refused', () => {
  it('to a reader and to a stranger', async () => {
    await send('a.pdf', pdf(), reader).expect(403);
    await send('a.pdf', pdf(), app.stranger).expect(401);
    const item = await addItem({ fileIds: [(await upload('a.pdf')).id] });
    await download(item.id, item.files[0]?.id ?? '', app.stranger).expect(401);
  });

  it('with a sentence when its content is not what its name says', async () => {
    const refused = await send('a.docx').expect(422);
    expect(refused.body).toMatchObject({
      code: 'FILE_REFUSED',
      detail: expect.stringContaining('đuôi tên tệp') as string,
    });
  });

  it('above 20 MB', async () => {
    const large = Buffer.alloc(fileLimits.bytes + 1);
    pdf().copy(large);
    const refused = await send('a.pdf', large).expect(413);
    expect(refused.body).toMatchObject({ detail: expect.stringContaining('20 MB') as string });
    const largest = await upload('vừa đủ.pdf', large.subarray(1).fill(pdf(), 0, 8));
    expect(largest.sizeBytes).toBe(fileLimits.bytes);
  });

  it('when none is sent', async () => {
    await editor.post(path('/files')).expect(400);
  });

  it('on a record when somebody else uploaded it, when it is of another record, and when it is none', async () => {
    const item = await addItem();
    const foreign = await upload('của quản trị.pdf', pdf(), administrator);
    expect((await setFiles(item, [foreign.id]).expect(422)).body).toMatchObject({ issues: [{ path: 'fileIds' }] });
    const answer = await editor
      .post(`/conferences/${conferenceId}/paper-registrations/files`)
      .attach('file', pdf(), { filename: 'tham luận.pdf' });
    await setFiles(item, [(answer.body as StoredFile).id]).expect(422);
    await setFiles(item, [conferenceId]).expect(422);
  });

  it('through a record that it does not hang on', async () => {
    const [item, other] = [await addItem({ fileIds: [(await upload('a.pdf')).id] }), await addItem()];
    await download(other.id, item.files[0]?.id ?? '').expect(404);
    const elsewhere = (await makeConference(editor)).id;
    await reader.get(`/conferences/${elsewhere}/checklist/${item.id}/files/${item.files[0]?.id}`).expect(404);
  });
});

describe('the trail', () => {
  it('names an uploaded file and does not hold its content', async () => {
    const file = await upload('Trong nhật ký.pdf', pdf('nội dung kín'));
    const [entry] = await app.dataSource.query<{ after: Record<string, unknown> }[]>(
      'select after from audit_log where row_id = $1',
      [file.id],
    );
    expect(entry?.after).toMatchObject({ name: 'Trong nhật ký.pdf', purpose: 'CHECKLIST_EVIDENCE' });
    expect(entry?.after).not.toHaveProperty('content');
  });
});

describe('the nightly purge', () => {
  const isKept = async (id: string) =>
    (await app.dataSource.query<unknown[]>('select 1 from stored_files where id = $1', [id])).length > 0;
  const passDays = (days: number) =>
    app.dataSource.query(`update stored_files set kept_until = kept_until - make_interval(days => $1)`, [days]);

  it('deletes uploads that were never saved after a day, and removed files only when nobody can undo that any more', async () => {
    const purge = () => app.service(StoredFilesService).purge();
    const [unsaved, held, removed] = [await upload('a.pdf'), await upload('b.pdf'), await upload('c.pdf')];
    const item = await addItem({ fileIds: [held.id, removed.id] });
    await setFiles(item, [held.id]).expect(200);
    await purge();
    expect(await Promise.all([unsaved, held, removed].map(({ id }) => isKept(id)))).toEqual([true, true, true]);
    await passDays(2);
    await purge();
    expect(await Promise.all([unsaved, held, removed].map(({ id }) => isKept(id)))).toEqual([false, true, true]);
    await passDays(40);
    await purge();
    expect(await Promise.all([held, removed].map(({ id }) => isKept(id)))).toEqual([true, false]);
    await download(item.id, held.id).expect(200);
  });
});
