import { Global, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ThrottlerModule } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { readXlsx } from 'hucre/xlsx';
import type { Pool } from 'pg';
import { loginThrottlers } from '../platform/auth/login-throttler.guard';
import { Principals } from '../platform/auth/principals';
import { dataSourceOptions } from '../platform/database/data-source';
import { DatabaseModule } from '../platform/database/database.module';
import { Transactions } from '../platform/database/transactions';
import { HttpModule } from '../platform/http/http.module';
import { JobsModule } from '../platform/jobs/jobs.module';
import { ListsModule } from '../platform/lists/lists.module';
import { cloneDatabase, type TestDatabase } from '../platform/testing/test-database';
import { DocumentsModule } from './documents.module';
import { buildRenderWorker } from './testing/build-render-worker';

/** Papers reach the calendar, whose feeds ask who somebody is; nobody logs in here. */
@Global()
@Module({ providers: [Principals], exports: [Principals] })
class PrincipalsModule {}

describe('papers of a conference', () => {
  let database: TestDatabase;
  let app: NestExpressApplication;
  let removeWorker: () => void;
  let conference: string;

  beforeAll(async () => {
    removeWorker = buildRenderWorker();
    database = await cloneDatabase();
    const module = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(database.url), retryAttempts: 0 }),
        DatabaseModule,
        HttpModule,
        ThrottlerModule.forRoot(loginThrottlers(1000)),
        PrincipalsModule,
        ListsModule,
        JobsModule.with({ databaseUrl: database.url, isOn: false }),
        DocumentsModule,
      ],
    }).compile();
    app = module.createNestApplication<NestExpressApplication>();
    app.setGlobalPrefix('api');
    await app.init();
    conference = await insertConference(app.get(Transactions).pool);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    removeWorker();
  });

  const paper = (path: string) =>
    request(app.getHttpServer())
      .get(`/api/conferences/${conference}/papers/${path}`)
      .buffer()
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
  const cellsOf = async (path: string) =>
    (await readXlsx((await paper(path).expect(200)).body as Buffer)).sheets[0]?.rows ?? [];
  const namesOf = async (path: string) =>
    (await cellsOf(path)).filter((row) => typeof row[0] === 'number').map((row) => row[1]);

  test('an editor gets the list of delegates as PDF under a Vietnamese file name', async () => {
    const { headers, body } = await paper('attendee-list').expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="Danh sach dai bieu - .*filename\*=UTF-8''Danh%20s%C3%A1ch/,
    );
    expect((body as Buffer).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test('the preview is the same paper, shown in the browser', async () => {
    const { headers } = await paper('attendee-list?inline=true').expect(200);
    expect(headers['content-disposition']).toMatch(/^inline;/);
    expect(headers['x-paper-margins']).toBe('20 15 20 30');
  });

  test('an editor gets a Word copy', async () => {
    const { headers, body } = await paper('sign-in-list?format=docx').expect(200);
    expect(headers['content-type']).toContain('wordprocessingml');
    expect((body as Buffer).toString('latin1', 0, 2)).toBe('PK');
  });

  test('delegates stand by precedence, or by given name', async () => {
    expect(await namesOf('attendee-list?format=xlsx')).toEqual(['Trần Văn Úy', 'Lê Thị Ánh', 'Đỗ Bình']);
    expect(await namesOf('attendee-list?format=xlsx&order=given-name')).toEqual([
      'Lê Thị Ánh',
      'Đỗ Bình',
      'Trần Văn Úy',
    ]);
  });

  test('a group of named delegates is not told again below the table', async () => {
    const text = (await cellsOf('attendee-list?format=xlsx')).flat().join('\n');
    expect(text).toContain('Trưởng các phòng, ban');
    expect(text).not.toContain('Khối Đảng');
  });

  test('delegates are grouped by site with sub-totals', async () => {
    const first = (await cellsOf('attendee-list?format=xlsx&group=site')).map((row) => row[0]);
    expect(first).toEqual(
      expect.arrayContaining(['I. Điểm cầu tỉnh', 'Cộng: 02 đại biểu', 'II. Chưa xếp điểm cầu', 'Cộng: 01 đại biểu']),
    );
  });

  test('only the chosen columns are printed, in their fixed order', async () => {
    const head = (await cellsOf('attendee-list?format=xlsx&columns=phone,title')).find((row) => row[0] === 'TT');
    expect(head).toEqual(['TT', 'Họ và tên', 'Chức vụ', 'Điện thoại']);
  });

  test('the award list names rounds and recipients with their money', async () => {
    const cells = await cellsOf('award-list?format=xlsx&columns=amount');
    expect(cells.map((row) => row[0])).toContain('I. Giấy khen của Chủ tịch UBND thành phố');
    expect(cells.find((row) => row[1] === 'Phòng Nội vụ')).toEqual([1, 'Phòng Nội vụ', 1_400_000]);
  });

  test.each([
    ['a column of another paper', 'attendee-list?columns=amount', 400],
    ['a grouping of another paper', 'award-list?group=site', 400],
    ['an unknown format', 'attendee-list?format=odt', 400],
    ['an unknown paper', 'no-such-paper', 404],
  ])('%s is refused', async (_, path, status) => {
    const { body } = await paper(path).expect(status);
    expect(JSON.parse((body as Buffer).toString())).toMatchObject({ status });
  });

  test('papers of an unknown conference are not found', async () => {
    await request(app.getHttpServer())
      .get('/api/conferences/00000000-0000-7000-8000-000000000000/papers/attendee-list')
      .expect(404);
  });
});

async function insertConference(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(`
    with host as (
      insert into organisations (name, system, level, document_form, locality)
      values ('Thành ủy Hưng Yên', 'PARTY', 'DISTRICT', 'PARTY', 'Hưng Yên') returning id, name
    ), c as (
      insert into conferences (title, kind, held_on)
      values ('Hội nghị tổng kết công tác dân vận năm 2019', 'FINAL', '2020-01-08') returning id
    ), h as (
      insert into conference_hosts (conference_id, organisation_id, role, name) select c.id, host.id, 'LEAD', host.name from c, host
    ), s as (
      insert into sites (conference_id, name) select id, 'Điểm cầu tỉnh' from c returning id
    ), other as (
      insert into attendee_groups (conference_id, name) select id, 'Trưởng các phòng, ban' from c
    ), g as (
      insert into attendee_groups (conference_id, name) select id, 'Khối Đảng' from c returning id
    ), a as (
      insert into attendees (conference_id, group_id, site_id, name, family_name, middle_name, given_name, title, level_rank, rank_weight)
      select c.id, g.id, case when v.at_site then s.id end, v.name, v.family, v.middle, v.given, v.title, v.level, v.weight from c, s, g, (values
        (true, 'Lê Thị Ánh', 'Lê', 'Thị', 'Ánh', 'Phó Bí thư', 2, 50),
        (true, 'Trần Văn Úy', 'Trần', 'Văn', 'Úy', 'Bí thư', 2, 90),
        (false, 'Đỗ Bình', 'Đỗ', '', 'Bình', 'Chuyên viên', 3, 10)) v (at_site, name, family, middle, given, title, level, weight)
    ), r as (
      insert into award_rounds (conference_id, form_text, authority_name) select id, 'Giấy khen', 'Chủ tịch UBND thành phố' from c returning id
    ), w as (
      insert into award_recipients (round_id, kind, name, amount) select id, 'COLLECTIVE', 'Phòng Nội vụ', 1400000 from r
    )
    select id from c`);
  return rows[0]?.id ?? '';
}
