import { createHash } from 'node:crypto';
import type { Test } from 'supertest';
import type { Paper, PaperCheck } from '@ky-yeu/contracts/paper-drafts';
import type { UpdateOfficeSettings } from '@ky-yeu/contracts/office-settings';
import { readXlsx } from 'hucre/xlsx';
import { Transactions } from '../../platform/database/transactions';
import { makeConference, makeOrganisation, makePart } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { buildRenderWorker } from '../testing/build-render-worker';
import { PaperRegisters } from './paper-registers.service';
import { pagesOf } from './render-bundle';

let app: TestApp;
let editor: Actor;
let reader: Actor;
let removeWorker: () => void;
beforeAll(async () => {
  removeWorker = buildRenderWorker();
  app = await startTestApp();
  [editor, reader] = [await app.login('editor'), await app.login('reader')];
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

const settings = (changes: Partial<UpdateOfficeSettings> = {}): UpdateOfficeSettings => ({
  ...{ toneStyle: 'hòa', numberStyle: 'linh', signers: [], kinds: [], version: 0 },
  ...changes,
});
const chief = {
  name: 'Lê Văn An',
  post: 'Chánh Văn phòng',
  authority: 'BY_ORDER',
  principal: 'Ban Thường vụ',
} as const;

/** A Party committee that holds a conference with two attendees, with all that its papers need. */
async function office(changes: Partial<UpdateOfficeSettings> = {}, heldOn = '2020-01-08') {
  const host = await makeOrganisation(editor, `Thành ủy thử ${crypto.randomUUID().slice(0, 8)}`, {
    code: 'TU',
    locality: 'Hưng Yên',
  });
  await editor.put(`/organisations/${host.id}/office`, settings({ signers: [chief], ...changes })).expect(200);
  const conference = await makeConference(editor, { heldOn, hosts: [{ organisationId: host.id, role: 'LEAD' }] });
  for (const name of ['Nguyễn Thị Bích', 'Trần Văn Cường'])
    await makePart(editor, conference.id, 'attendees', { name });
  return { host, path: `/conferences/${conference.id}/paper-drafts`, conference };
}
type Office = Awaited<ReturnType<typeof office>>;

const bodyOf = ({
  organisationId,
  number,
  issuedOn,
  place,
  marks,
  signatures,
  recipients,
  texts,
  choices,
  version,
}: Paper) => ({
  ...{ organisationId, number, issuedOn, place, marks, signatures, recipients, texts, choices, version },
});
async function draft({ path }: Office, changes: Partial<Paper> = {}, kind = 'attendee-list'): Promise<Paper> {
  const made = (await editor.post(path, { kind }).expect(201)).body as Paper;
  const body = { ...bodyOf(made), issuedOn: '2020-01-03', ...changes };
  return (await editor.put(`${path}/${made.id}`, body).expect(200)).body as Paper;
}
const issue = ({ path }: Office, { id, version }: Paper, actor = editor) =>
  actor.post(`${path}/${id}/issue`, { version });
const check = async ({ path }: Office, { id }: Paper) =>
  (await editor.get(`${path}/${id}/check`).expect(200)).body as PaperCheck;

describe('a draft', () => {
  it('starts with the place, the signer and the recipients that its office has set', async () => {
    const at = await office({
      place: 'Phố Nối',
      kinds: [{ kind: 'attendee-list', recipients: ['Các đại biểu', 'Lưu Văn phòng'] }],
    });
    const { body } = await editor.post(at.path, { kind: 'attendee-list' }).expect(201);
    expect(body).toMatchObject({
      state: 'DRAFT',
      place: 'Phố Nối',
      signatures: [{ lines: ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'], name: 'Lê Văn An' }],
      recipients: ['Các đại biểu', 'Lưu Văn phòng'],
    });
  });

  it('is refused to a reader, who may look', async () => {
    const at = await office();
    await reader.post(at.path, { kind: 'attendee-list' }).expect(403);
    const paper = await draft(at);
    await reader.get(`${at.path}/${paper.id}`).expect(200);
    await issue(at, paper, reader).expect(403);
  });

  it('tells its editor which text the kind does not have', async () => {
    const at = await office();
    const made = await draft(at);
    const { body } = await editor.put(`${at.path}/${made.id}`, { ...bodyOf(made), texts: { dream: 'x' } }).expect(400);
    expect(body).toMatchObject({ issues: [{ path: 'texts.dream' }] });
  });

  it('is not overwritten by an editor who saw an older one', async () => {
    const at = await office();
    const made = await draft(at);
    await editor.put(`${at.path}/${made.id}`, { ...bodyOf(made), place: 'Hà Nội' }).expect(200);
    await editor.put(`${at.path}/${made.id}`, { ...bodyOf(made), place: 'Huế' }).expect(409);
  });

  it('gives its frame to the paper that is composed', async () => {
    const at = await office();
    const paper = await draft(at, { number: 7 });
    const book = await bytesOf(
      editor.get(`/conferences/${at.conference.id}/papers/attendee-list?format=xlsx&draftId=${paper.id}`),
    );
    const cells = (await readXlsx(book)).sheets[0]?.rows.flat().join('|');
    expect(cells).toContain('Số 07-DS/TU');
    expect(cells).toContain('Hưng Yên, ngày 03 tháng 01 năm 2020');
    expect(cells).toContain('Lê Văn An');
    await editor.get(`/conferences/${at.conference.id}/papers/award-list?draftId=${paper.id}`).expect(404);
    const other = await office();
    await editor.get(`/conferences/${other.conference.id}/papers/attendee-list?draftId=${paper.id}`).expect(404);
  });

  it('is undone whole, and deleted while it is a draft', async () => {
    const at = await office();
    const made = await editor.post(at.path, { kind: 'attendee-list' }).expect(201);
    await editor.post(`/changes/${String(made.headers['x-change-id'])}/undo`).expect(200);
    await editor.get(`${at.path}/${(made.body as Paper).id}`).expect(404);
    const paper = await draft(at);
    await editor.delete(`${at.path}/${paper.id}`).expect(204);
  });
});

describe('issuing', () => {
  it('numbers in the form of the Party, and in that of the State', async () => {
    const party = await office();
    expect((await issue(party, await draft(party)).expect(200)).body).toMatchObject({
      state: 'ISSUED',
      numberText: '01-DS/TU',
      issuedOn: '2020-01-03',
      formPackName: 'Hướng dẫn 36-HD/VPTW',
    });
    const host = await makeOrganisation(editor, 'UBND huyện thử', {
      ...{ system: 'GOVERNMENT', documentForm: 'STATE', code: 'UBND', locality: 'Ân Thi' },
    });
    const paper = await draft(party, { organisationId: host.id, place: 'Ân Thi', issuedOn: '2020-03-05' });
    const { body } = await issue(party, paper).expect(200);
    expect(body).toMatchObject({ numberText: '01/DS-UBND', formPackName: 'Nghị định 30/2020/NĐ-CP' });
  });

  it('takes the form pack of the day: before Decree 30 the circular of 2011', async () => {
    const at = await office();
    const host = await makeOrganisation(editor, 'UBND xã thử', {
      system: 'GOVERNMENT',
      documentForm: 'STATE',
      code: 'UBND',
    });
    const paper = await draft(at, { organisationId: host.id, place: 'Ân Thi', issuedOn: '2020-03-04' });
    expect((await issue(at, paper).expect(200)).body).toMatchObject({ formPackName: 'Thông tư 01/2011/TT-BNV' });
  });

  it('begins anew each year, and each term where the office counts by terms', async () => {
    const years = await office();
    const numberOf = async (at: Office, issuedOn: string) =>
      ((await issue(at, await draft(at, { issuedOn })).expect(200)).body as Paper).numberText;
    expect(await numberOf(years, '2020-12-31')).toBe('01-DS/TU');
    expect(await numberOf(years, '2021-01-01')).toBe('01-DS/TU');
    const terms = await office({ numberReset: 'TERM', termStartsOn: '2020-08-15' });
    expect(await numberOf(terms, '2020-12-31')).toBe('01-DS/TU');
    expect(await numberOf(terms, '2021-01-01')).toBe('02-DS/TU');
  });

  it('follows the pattern that the office has for the kind', async () => {
    const at = await office({ kinds: [{ kind: 'attendee-list', numberPattern: 'DS.{number:3}/{body}' }] });
    expect((await issue(at, await draft(at)).expect(200)).body).toMatchObject({ numberText: 'DS.001/TU' });
  });

  it('refuses a number that is taken, and goes on after one chosen by hand', async () => {
    const at = await office();
    await issue(at, await draft(at, { number: 12 })).expect(200);
    const again = await issue(at, await draft(at, { number: 12 })).expect(409);
    expect(again.body).toMatchObject({ code: 'PAPER_NUMBER_TAKEN', issues: [{ path: 'number' }] });
    const next = await draft(at);
    expect((await check(at, next)).nextNumber).toBe('13-DS/TU');
    expect((await issue(at, next).expect(200)).body).toMatchObject({ numberText: '13-DS/TU' });
  });

  it('is refused while something is missing, with what and where', async () => {
    const at = await office();
    const paper = await draft(at, {}, 'award-list');
    const { body } = await issue(at, paper).expect(422);
    expect(body).toMatchObject({ code: 'PAPER_INCOMPLETE' });
    expect((body as { detail: string }).detail).toContain('danh sách chưa có dòng nào (nhập ở thẻ');
    expect((await check(at, paper)).gaps).toHaveLength(1);
    expect((await editor.get(`${at.path}/${paper.id}`)).body).toMatchObject({ state: 'DRAFT', numberText: null });
  });

  it('keeps the bytes with their hash, and tells when the data change afterwards', async () => {
    const at = await office();
    const paper = (await issue(at, await draft(at)).expect(200)).body as Paper;
    expect(paper.files.map(({ format }) => format)).toEqual(['pdf', 'docx', 'xlsx', 'json']);
    const before = await fileOf(at, paper, 'pdf');
    expect(createHash('sha256').update(before).digest('hex')).toBe(paper.files[0]?.sha256);
    expect((await check(at, paper)).hasChanged).toBe(false);
    await makePart(editor, at.conference.id, 'attendees', { name: 'Phạm Văn Dũng' });
    expect((await check(at, paper)).hasChanged).toBe(true);
    expect(await fileOf(at, paper, 'pdf')).toEqual(before);
  });

  it('cannot be taken back by an edit, a deletion, an undo or the end of its conference', async () => {
    const at = await office();
    const paper = (await issue(at, await draft(at)).expect(200)).body as Paper;
    const refused = { code: 'PAPER_ISSUED' };
    expect((await editor.put(`${at.path}/${paper.id}`, bodyOf(paper)).expect(409)).body).toMatchObject(refused);
    expect((await editor.delete(`${at.path}/${paper.id}`).expect(409)).body).toMatchObject(refused);
    expect((await editor.delete(`/conferences/${at.conference.id}`).expect(409)).body).toMatchObject(refused);
    const [change] = await app.dataSource.query<{ id: string }[]>(
      `select change_id as id from audit_log where row_id = $1 and after ->> 'state' = 'ISSUED'`,
      [paper.id],
    );
    expect((await editor.post(`/changes/${change?.id}/undo`).expect(409)).body).toMatchObject(refused);
    await expect(app.dataSource.query('delete from paper_files')).rejects.toThrow('papers_issued_kept');
    await expect(app.dataSource.query(`update paper_files set name = 'x'`)).rejects.toThrow('papers_issued_kept');
  });

  it('leaves no content of a file in the trail', async () => {
    const at = await office();
    await issue(at, await draft(at)).expect(200);
    const rows = await app.dataSource.query<object[]>(
      `select 1 from audit_log where table_name = 'paper_files' and after ? 'content'`,
    );
    expect(rows).toEqual([]);
  });

  it('gives twenty who issue at once twenty numbers in a row', async () => {
    const at = await office();
    const papers = await Promise.all(Array.from({ length: 20 }, () => draft(at)));
    const answers = await Promise.all(papers.map((paper) => issue(at, paper)));
    const numbers = answers.map(({ body }) => (body as Paper).number).sort((a, b) => Number(a) - Number(b));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  }, 120_000);
});

describe('the register', () => {
  it('leaves no gap where transactions fail or lose their connection among others', async () => {
    const { host } = await office();
    const register = { organisationId: host.id, code: 'GM', period: '2020' };
    const [transactions, registers] = [app.service(Transactions), app.service(PaperRegisters)];
    const one = (index: number) =>
      transactions.run(null, async () => {
        const number = await registers.next(register);
        if (index % 4 === 1) throw new Error('rolled back');
        if (index % 4 === 3) {
          await transactions.current?.client.query('select pg_terminate_backend(pg_backend_pid())');
        }
        return number;
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => one(index)));
    const given = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])).sort((a, b) => a - b);
    expect(given).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('shows a cancelled paper with its number, which stays taken', async () => {
    const at = await office();
    const paper = (await issue(at, await draft(at)).expect(200)).body as Paper;
    await editor.post(`${at.path}/${paper.id}/cancel`, { version: paper.version, reason: '' }).expect(400);
    const { body } = await editor
      .post(`${at.path}/${paper.id}/cancel`, { version: paper.version, reason: 'Sai ngày' })
      .expect(200);
    expect(body).toMatchObject({ state: 'CANCELLED', cancelReason: 'Sai ngày', number: 1 });
    const list = await reader.get(`/papers?organisationId=${at.host.id}&year=2020`).expect(200);
    expect(list.body).toMatchObject({
      total: 1,
      items: [{ numberText: '01-DS/TU', state: 'CANCELLED', signerName: 'Lê Văn An' }],
    });
    expect((await reader.get(`/papers?organisationId=${at.host.id}&year=2021`).expect(200)).body).toMatchObject({
      total: 0,
    });
    expect((await issue(at, await draft(at)).expect(200)).body).toMatchObject({ number: 2 });
    await editor.post(`${at.path}/${paper.id}/cancel`, { version: paper.version + 1, reason: 'Lại' }).expect(409);
  });

  it('leaves as a spreadsheet, with the filters of the page', async () => {
    const at = await office();
    await issue(at, await draft(at)).expect(200);
    const { headers } = await reader.get(`/papers/export?format=xlsx&organisationId=${at.host.id}`).expect(200);
    expect(headers['content-type']).toContain('spreadsheetml');
  });
});

describe('a copy of an issued paper', () => {
  it('is noted with who took how many', async () => {
    const at = await office();
    const paper = (await issue(at, await draft(at)).expect(200)).body as Paper;
    const copy = await bytesOf(reader.post(`${at.path}/${paper.id}/prints`, { format: 'pdf', copies: 30 }));
    expect(copy).toEqual(await fileOf(at, paper, 'pdf'));
    expect((await editor.get(`${at.path}/${paper.id}`)).body).toMatchObject({
      prints: [{ format: 'pdf', copies: 30, printedByName: 'reader' }],
    });
  });

  it('does not exist of a draft', async () => {
    const at = await office();
    const paper = await draft(at);
    await editor.post(`${at.path}/${paper.id}/prints`, { format: 'pdf', copies: 1 }).expect(404);
  });
});

describe('a bundle', () => {
  it('holds an issued paper as it was issued and a draft as it stands, with contents, in one PDF', async () => {
    const at = await office();
    const issued = (await issue(at, await draft(at)).expect(200)).body as Paper;
    const open = await draft(at, { place: 'Phố Nối' }, 'sign-in-list');
    const body = { format: 'pdf', paperIds: [issued.id, open.id] };
    const file = await bytesOf(reader.post(`/conferences/${at.conference.id}/paper-bundle`, body));
    expect(pagesOf(file)).toBe(4);
    const source = file.toString('latin1');
    expect(source.match(/\/Title/g)?.length).toBeGreaterThanOrEqual(3);
    expect(source).toContain('/Outlines');
  });

  it('comes as ZIP with a table of contents, the frozen bytes unchanged', async () => {
    const at = await office();
    const issued = (await issue(at, await draft(at)).expect(200)).body as Paper;
    const body = { format: 'zip', paperIds: [issued.id] };
    const file = await bytesOf(reader.post(`/conferences/${at.conference.id}/paper-bundle`, body));
    const names = ['00 - Mục lục.docx', '00 - Mục lục.pdf', '01 - Danh sách đại biểu - 01-DS-TU.pdf'];
    for (const name of names) expect(file.includes(Buffer.from(name))).toBe(true);
    expect(file.includes(await fileOf(at, issued, 'pdf'))).toBe(true);
  });

  it('is refused without papers, and with those of another conference', async () => {
    const [one, other] = [await office(), await office()];
    const paper = await draft(other);
    const path = `/conferences/${one.conference.id}/paper-bundle`;
    await reader.post(path, { format: 'zip', paperIds: [] }).expect(400);
    await reader.post(path, { format: 'zip', paperIds: [paper.id] }).expect(404);
  });
});

/** The answer as it came, byte by byte. */
async function bytesOf(request: Test): Promise<Buffer> {
  const answer = await request
    .buffer()
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  return answer.body as Buffer;
}
const fileOf = ({ path }: Office, { id }: Paper, format: string) =>
  bytesOf(editor.get(`${path}/${id}/files/${format}`));
