import type { CheckedTemplate, PaperTemplate, TemplateChoice } from '@ky-yeu/contracts/paper-templates';
import { templateLimits } from '@ky-yeu/contracts/paper-templates';
import { paperKinds } from '@ky-yeu/contracts/papers';
import { makeConference, makeOrganisation, makePart } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { buildTemplateWorker } from '../testing/build-template-worker';
import { makeDocx, p } from '../testing/make-docx';
import { readZip } from '../testing/read-zip';
import { checkTemplate } from './check-template';
import { sampleTemplate } from './sample-template';

let app: TestApp;
let administrator: Actor;
let editor: Actor;
let reader: Actor;
let removeWorker: () => void;
let host: string;
let conference: string;

beforeAll(async () => {
  process.env['KYYEU_SOFFICE'] = '/nowhere';
  removeWorker = buildTemplateWorker();
  app = await startTestApp();
  [administrator, editor, reader] = [
    await app.login('administrator'),
    await app.login('editor'),
    await app.login('reader'),
  ];
  host = (await makeOrganisation(editor, 'Thành ủy Hưng Yên', { locality: 'Hưng Yên' })).id;
  const hosts = [{ organisationId: host, role: 'LEAD' as const }];
  conference = (await makeConference(editor, { venue: 'Hội trường Thành ủy', hosts })).id;
  await makePart(editor, conference, 'attendees', {
    name: 'Trần Văn Úy',
    posts: [{ title: 'Bí thư' }],
    precedenceOverride: 1,
  });
  await makePart(editor, conference, 'attendees', {
    name: 'Lê Thị Ánh',
    posts: [{ title: 'Phó Bí thư' }],
    precedenceOverride: 2,
  });
});
afterAll(async () => {
  delete process.env['KYYEU_SOFFICE'];
  await app.close();
  removeWorker();
});

const docx = (...lines: string[]) => makeDocx({ body: lines.map((line) => p(line)).join('') });
const send = (content: Buffer, { by = editor, name = 'Giấy mời.docx', kind = 'invitation' } = {}) =>
  by.post(`/paper-templates/files?kind=${kind}`).attach('file', content, { filename: name });
const upload = async (content: Buffer, by = editor): Promise<CheckedTemplate> =>
  (await send(content, { by }).expect(201)).body as CheckedTemplate;
const values = (fileId: string, more: object = {}) => ({
  ...{ name: 'Giấy mời', kind: 'invitation', validFrom: '2020-01-01', state: 'IN_USE', isDefault: false, fileId },
  ...more,
});
const make = async (content: Buffer, more: object = {}): Promise<PaperTemplate> => {
  const { id } = await upload(content);
  const answer = await editor.post('/paper-templates', values(id, more));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as PaperTemplate;
};
/** Gets a Word file; supertest takes its bytes for text by itself. */
const get = (path: string, by = reader) =>
  by
    .get(path)
    .buffer()
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });
const textOf = (file: Buffer): string => (readZip(file).get('word/document.xml') ?? '').replace(/<[^>]*>/g, '');
const paper = async (query: string): Promise<string> =>
  textOf((await get(`/conferences/${conference}/papers/invitation?${query}`).expect(200)).body as Buffer);

describe('a template', () => {
  it('is checked, saved with what it names, and filled with a conference in order of precedence', async () => {
    const file = docx(
      'Mời dự {ten_hoi_nghi}',
      '{#dai_bieu}',
      '{stt}. {ho_ten}, {chuc_vu}',
      '{/dai_bieu}',
      'tại {dia_diem}',
    );
    expect((await upload(file)).checks).toMatchObject({ tagCount: 7 });
    const template = await make(file, { name: 'Mẫu đầu' });
    expect(template).toMatchObject({
      number: 1,
      versions: [{ number: 1, fileName: 'Giấy mời.docx', uploadedBy: 'editor' }],
    });
    const answer = await get(`/conferences/${conference}/papers/invitation?format=docx&templateId=${template.id}`);
    expect(answer.get('x-paper-template')).toBe(`${template.id}; version=1`);
    expect(answer.get('x-missing')).toBe('0');
    expect(textOf(answer.body as Buffer)).toBe(
      'Mời dự Hội nghị tổng kết công tác năm 2024' +
        '1. Trần Văn Úy, Bí thư2. Lê Thị Ánh, Phó Bí thư' +
        'tại Hội trường Thành ủy',
    );
  });

  it('gets another version; the older one stays downloadable as it was, and a stale editor is refused', async () => {
    const [first, second] = [docx('Một {dia_diem}'), docx('Hai {dia_diem}')];
    const template = await make(first, { name: 'Mẫu có bản' });
    const path = `/paper-templates/${template.id}/versions`;
    const next = { fileId: (await upload(second)).id, note: 'Đổi câu mở đầu', version: template.version };
    const answer = await editor.post(path, next).expect(201);
    expect((answer.body as PaperTemplate).versions.map(({ number, note }) => [number, note])).toEqual([
      [2, 'Đổi câu mở đầu'],
      [1, null],
    ]);
    await editor.post(path, { ...next, fileId: (await upload(second)).id }).expect(409);
    expect(await paper(`format=docx&templateId=${template.id}`)).toContain('Hai Hội trường');
    const old = (await get(`${path}/1/file`).expect(200)).body as Buffer;
    expect(Buffer.compare(old, first)).toBe(0);
    await reader.get(`${path}/3/file`).expect(404);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect(await paper(`format=docx&templateId=${template.id}`)).toContain('Một Hội trường');
  });

  it('tells what a conference lacks, prints it in red, and tries itself before it is in use', async () => {
    const template = await make(docx('Lúc {gio_bat_dau} tại {dia_diem}, {ten_chu_tri} chủ trì'), {
      name: 'Thử',
      state: 'DRAFT',
    });
    const query = `conferenceId=${conference}`;
    const { body } = await reader.get(`/paper-templates/${template.id}/missing?${query}`).expect(200);
    expect(body).toEqual({ missing: ['[thiếu: giờ bắt đầu]', '[thiếu: người chủ trì]'] });
    const preview = await get(`/paper-templates/${template.id}/preview?${query}`).expect(200);
    expect(preview.get('x-missing')).toBe('2');
    expect(readZip(preview.body as Buffer).get('word/document.xml')).toContain('FF0000');
  });

  it('comes back when its removal is undone, with its files', async () => {
    const template = await make(docx('{dia_diem}'), { name: 'Sẽ xóa' });
    const removed = await editor.delete(`/paper-templates/${template.id}`).expect(204);
    await reader.get(`/paper-templates/${template.id}`).expect(404);
    await editor.post(`/changes/${removed.get('x-change-id')}/undo`).expect(200);
    await reader.get(`/paper-templates/${template.id}/versions/1/file`).expect(200);
  });
});

describe('the default template', () => {
  const choices = async (date: string) =>
    (await reader.get(`/conferences/${conference}/paper-templates?kind=invitation&date=${date}`).expect(200))
      .body as TemplateChoice[];

  it('is taken for Word where nobody chose, the host’s before that of all, only in its time and not when told so', async () => {
    const days = { validFrom: '2021-01-01', validTo: '2021-12-31', isDefault: true };
    const ofAll = await make(docx('Của tất cả {dia_diem}'), { name: 'Của tất cả', ...days });
    expect(await paper('format=docx&date=2021-05-05')).toContain('Của tất cả');
    await make(docx('Của đơn vị {dia_diem}'), { name: 'Của đơn vị', organisationId: host, ...days });
    expect(await paper('format=docx&date=2021-05-05')).toContain('Của đơn vị');
    expect(await paper(`format=docx&date=2021-05-05&templateId=${ofAll.id}`)).toContain('Của tất cả');
    const offered = await choices('2021-05-05');
    expect(offered.filter(({ isDefault }) => isDefault).map(({ name }) => name)).toEqual(['Của đơn vị']);
    expect((await choices('2022-01-01')).map(({ name }) => name)).not.toContain('Của đơn vị');
    const refused = await editor.post(
      '/paper-templates',
      values((await upload(docx('{nam}'))).id, { name: 'Hai', ...days }),
    );
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'TEMPLATE_DEFAULT_TAKEN']);
  });

  it('of another office or another kind is not offered and is refused', async () => {
    const other = (await makeOrganisation(editor, 'Huyện ủy Khoái Châu')).id;
    const strange = await make(docx('{dia_diem}'), { name: 'Của nơi khác', organisationId: other });
    expect((await choices('2024-01-01')).map(({ id }) => id)).not.toContain(strange.id);
    const path = `/conferences/${conference}/papers`;
    for (const each of [
      `invitation?format=docx&templateId=${strange.id}`,
      `minutes?format=docx&templateId=${strange.id}`,
    ])
      expect((await reader.get(`${path}/${each}`).expect(400)).body).toMatchObject({
        issues: [{ path: 'templateId' }],
      });
  });

  it('gives no PDF on a server without LibreOffice, which says so', async () => {
    const template = await make(docx('{dia_diem}'), { name: 'Chỉ Word' });
    expect((await reader.get('/paper-templates/abilities').expect(200)).body).toEqual({ canMakePdf: false });
    const refused = await reader.get(
      `/conferences/${conference}/papers/invitation?format=pdf&templateId=${template.id}`,
    );
    expect([refused.status, refused.body]).toMatchObject([400, { issues: [{ path: 'format' }] }]);
  });
});

describe('a template is refused', () => {
  it('to readers and strangers, who may not upload, save, change or delete it; readers may look', async () => {
    const template = await make(docx('{dia_diem}'), { name: 'Quyền' });
    const body = values((await upload(docx('{nam}'))).id, { name: 'Khác' });
    await send(docx('{nam}'), { by: reader }).expect(403);
    await reader.post('/paper-templates', body).expect(403);
    await reader.put(`/paper-templates/${template.id}`, { ...body, version: 1 }).expect(403);
    await reader.post(`/paper-templates/${template.id}/versions`, { fileId: body.fileId, version: 1 }).expect(403);
    await reader.delete(`/paper-templates/${template.id}`).expect(403);
    await reader.get('/paper-templates').expect(200);
    await app.stranger.get('/paper-templates').expect(401);
    await app.stranger.get(`/paper-templates/${template.id}/versions/1/file`).expect(401);
  });

  it('with every fault as an issue of the file, and nothing is kept', async () => {
    const before = await app.dataSource.query<unknown[]>('select 1 from stored_files');
    const refused = await send(docx('{khong_co_the_nay}', '{#dai_bieu}')).expect(422);
    expect(refused.body).toMatchObject({ code: 'FILE_REFUSED', issues: [{ path: 'file' }, { path: 'file' }] });
    expect(await app.dataSource.query<unknown[]>('select 1 from stored_files')).toHaveLength(before.length);
  });

  it('above 5 MB, when none is sent, and for a kind that is none', async () => {
    expect((await send(Buffer.alloc(templateLimits.bytes + 1)).expect(413)).body).toMatchObject({
      detail: expect.stringContaining('5 MB') as string,
    });
    await editor.post('/paper-templates/files?kind=invitation').expect(400);
    await send(docx('{nam}'), { kind: 'letter' }).expect(400);
  });

  it('when the file was uploaded by somebody else or suits another kind only', async () => {
    const foreign = await upload(docx('{dia_diem}'), administrator);
    await editor.post('/paper-templates', values(foreign.id, { name: 'Của người khác' })).expect(422);
    const awards = await upload(docx('{#chi_dao}{noi_dung}{/chi_dao}'));
    const refused = await editor
      .post('/paper-templates', values(awards.id, { kind: 'badges', name: 'Thẻ' }))
      .expect(422);
    expect(refused.body).toMatchObject({
      code: 'FILE_REFUSED',
      detail: expect.stringContaining('{#chi_dao}') as string,
    });
  });

  it('under a name that its kind and office already have, and with a span reversed', async () => {
    await make(docx('{dia_diem}'), { name: 'Trùng tên' });
    const file = await upload(docx('{dia_diem}'));
    expect(
      (await editor.post('/paper-templates', values(file.id, { name: 'Trùng tên' })).expect(409)).body,
    ).toMatchObject({
      code: 'TEMPLATE_TAKEN',
    });
    await editor.post('/paper-templates', values(file.id, { name: 'Ngược', validTo: '2019-01-01' })).expect(422);
  });
});

describe('the sample of every kind', () => {
  it.each(paperKinds)('%s passes its own check', async (kind) => {
    const { file, name } = await sampleTemplate(kind);
    const { tags } = await checkTemplate(name, file, kind);
    expect(tags).toContain('co_quan');
  });

  it('is filled with a conference', async () => {
    const sample = (await get('/paper-templates/sample?kind=invitation').expect(200)).body as Buffer;
    const template = await make(sample, { name: 'Từ mẫu sẵn' });
    const text = await paper(`format=docx&templateId=${template.id}`);
    expect(text).toContain('Trần Văn Úy');
    expect(text).not.toContain('{');
  });
});
