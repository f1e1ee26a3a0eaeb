import { readXlsx } from 'hucre/xlsx';
import { showCell } from '@ky-yeu/contracts/lists/show-field';
import { attendeesList } from '@ky-yeu/contracts/lists/attendees-list';
import { peopleList } from '@ky-yeu/contracts/lists/people-list';
import type { Page } from '@ky-yeu/contracts/page';
import { makeConference, makeOrganisation, makePart, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { buildRenderWorker } from './testing/build-render-worker';

let app: TestApp;
let editor: Actor;
let removeWorker: () => void;
beforeAll(async () => {
  removeWorker = buildRenderWorker();
  app = await startTestApp();
  editor = await app.login('editor');
  const office = await makeOrganisation(editor, 'Ban Dân vận');
  await makePerson(editor, 'Hoàng Văn Ánh', [{ title: 'Trưởng ban', organisationId: office.id }]);
  await editor.post('/people', { fullName: 'Lê Thị Bình', gender: 'FEMALE', bornOn: '1970-05-09' }).expect(201);
  await editor
    .post('/people', { fullName: 'Đỗ Văn Cường', gender: 'MALE', bornOn: '1965-01-01', bornPrecision: 'YEAR' })
    .expect(201);
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

const file = async (path: string) => {
  const answer = await editor
    .get(path)
    .buffer()
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
  return { status: answer.status, headers: answer.headers, body: answer.body as Buffer };
};
/** Reads the simple CSV that the lists here give. */
const csv = async (path: string) => {
  const { status, body } = await file(path);
  expect(status).toBe(200);
  const text = body.toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
};
const listed = async (path: string) => ((await editor.get(path).expect(200)).body as Page<object>).items;

it.each([
  ['as it opens', ''],
  ['filtered and sorted', 'filter=bornOn:filled&sort=-bornOn'],
  ['with other columns', 'columns=fullName,gender,givenName&sort=fullName'],
  ['searched', 'q=le thi'],
])('the CSV of people %s has the rows, columns and order of the screen', async (_, query) => {
  const asked = new URLSearchParams(query).get('columns')?.split(',');
  const columns = asked ?? ['fullName', 'title', 'organisationName', 'bornOn', 'gender'];
  const items = await listed(`/people?${query.replace(/columns=[^&]*&?/, '')}`);
  expect(await csv(`/people/export?format=csv&${query}`)).toEqual([
    columns.map((key) => peopleList.columns[key]?.label),
    ...items.map((item) => columns.map((key) => showCell(peopleList, key, item, columns))),
  ]);
});

it('the workbook has the same rows; dates are dates where the day is known, and nothing is a formula', async () => {
  await editor.post('/people', { fullName: 'An' }).expect(201);
  const { headers, body } = await file('/people/export?format=xlsx&columns=fullName,bornOn,gender&sort=fullName');
  expect(headers['content-disposition']).toContain("filename*=UTF-8''C%C3%A1%20nh%C3%A2n.xlsx");
  const rows = (await readXlsx(body)).sheets[0]?.rows ?? [];
  const head = rows.findIndex((row) => row[0] === 'TT');
  expect(rows[head]).toEqual(['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính']);
  const items = (await listed('/people?sort=fullName')) as { fullName: string }[];
  const body4 = rows.slice(head + 1, head + 1 + items.length);
  expect(body4.map((row) => row[1])).toEqual(items.map((item) => item.fullName));
  expect(body4.find((row) => row[1] === 'Lê Thị Bình')?.[2]).toEqual(new Date('1970-05-09T00:00:00Z'));
  expect(body4.find((row) => row[1] === 'Đỗ Văn Cường')?.[2]).toBe('1965');
});

it('a text that would be a formula stays text in CSV', async () => {
  const conference = (await makeConference(editor)).id;
  await makePart(editor, conference, 'attendees', {
    name: 'Lê Công',
    note: '=HYPERLINK("x")',
    organisationName: '+84',
  });
  const { body } = await file(
    `/conferences/${conference}/attendees/export?format=csv&columns=name,note,organisationName`,
  );
  expect(body.toString('utf8')).toContain(`Lê Công,"'=HYPERLINK(""x"")",'+84`);
});

it('attendees are exported with what stands beside a column, under the title of their conference', async () => {
  const conference = (await makeConference(editor, { title: 'Tổng kết năm 2023' })).id;
  await makePart(editor, conference, 'attendees', {
    name: 'Lê Công',
    posts: [{ title: 'Bí thư' }],
    organisationName: 'Xã A',
  });
  const path = `/conferences/${conference}/attendees`;
  const [item] = await listed(path);
  const keys = ['name', 'title', 'roles', 'invitation', 'presence'];
  const rows = (await readXlsx((await file(`${path}/export?format=xlsx`)).body)).sheets[0]?.rows ?? [];
  expect(rows.find((row) => row[0] === 1)).toEqual([
    1,
    ...keys.map((key) => showCell(attendeesList, key, item ?? {}, keys)),
  ]);
  const printed = JSON.stringify(rows).replaceAll('\u00a0', ' ');
  for (const text of ['DANH SÁCH', 'Đại biểu', 'Tổng kết năm 2023', 'Bí thư, Xã A']) expect(printed).toContain(text);
  expect(printed).not.toContain('CỘNG HÒA');
});

it('a PDF comes under a Vietnamese name', async () => {
  const { headers, body } = await file('/people/export?format=pdf');
  expect(headers['content-type']).toBe('application/pdf');
  expect(body.toString('latin1', 0, 5)).toBe('%PDF-');
});

it('without a format, programs still get all attendees as JSON', async () => {
  const conference = (await makeConference(editor)).id;
  await makePart(editor, conference, 'attendees', { name: 'Lê Công' });
  const answer = await editor.get(`/conferences/${conference}/attendees/export`).expect(200);
  expect(answer.body).toMatchObject([{ name: 'Lê Công' }]);
});

it.each(['/people', '/organisations', '/conferences', '/award-rounds', '/award-recipients'])(
  '%s has a Word copy',
  async (path) => {
    const { headers, body } = await file(`${path}/export?format=docx`);
    expect(headers['content-type']).toContain('wordprocessingml');
    expect(body.toString('latin1', 0, 2)).toBe('PK');
  },
);

it.each([
  ['an unknown format', '/people/export?format=odt'],
  ['a column that the list does not have', '/people/export?columns=phone'],
  ['a wrong condition', '/people/export?filter=phone:is:1'],
])('%s is refused', async (_, path) => {
  expect((await file(path)).status).toBe(400);
});

it('a list longer than a file may be is refused with a sentence that says what to do', async () => {
  await app.dataSource.query(`insert into organisations (name, system, level, document_form)
    select 'Tổ chức ' || n, 'OTHER', 'COMMUNE', 'STATE' from generate_series(1, 5001) n`);
  const { status, body } = await file('/organisations/export?format=pdf');
  expect(status).toBe(400);
  expect(JSON.parse(body.toString())).toMatchObject({
    code: 'EXPORT_TOO_LARGE',
    detail:
      'Danh sách có hơn 5.000 dòng, nhiều hơn một tệp PDF chứa được; hãy lọc bớt hoặc xuất Excel, CSV (đến 20.000 dòng).',
  });
  expect(await csv('/organisations/export?format=csv')).toHaveLength(5003);
});

it('a reader exports what he reads, a stranger nothing', async () => {
  const reader = await app.login('reader');
  await reader.get('/people/export?format=csv').expect(200);
  await app.stranger.get('/people/export?format=csv').expect(401);
});
