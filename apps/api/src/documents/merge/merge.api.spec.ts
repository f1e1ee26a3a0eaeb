import type { PaperJob, PaperJobGuest, StartPaperJob } from '@ky-yeu/contracts/paper-jobs';
import type { Page } from '@ky-yeu/contracts/page';
import jsqr from 'jsqr';
import request from 'supertest';
import { makeConference } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { buildRenderWorker } from '../testing/build-render-worker';
import { measurePdf } from '../testing/measure-pdf';
import { readBitPng } from '../testing/read-png';
import { readZipFiles } from '../testing/read-zip';
import { BatchPool } from './batch-pool';
import { PaperJobRunner, portionSizes } from './paper-job-runner';

const publicUrl = 'https://ky-yeu.tinh.vn';
const units = ['Ủy ban nhân dân xã Mễ Sở', 'Văn phòng Tỉnh ủy', 'Hội Nông dân/Phụ nữ'];

let app: TestApp;
let editor: Actor;
let reader: Actor;
let removeWorker: () => void;
beforeAll(async () => {
  removeWorker = buildRenderWorker();
  app = await startTestApp({ publicUrl });
  [editor, reader] = [await app.login('editor'), await app.login('reader')];
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

/** A conference whose guests are spread over three units; every third has an e-mail address. */
async function invite(count: number, title = 'Hội nghị tổng kết'): Promise<string> {
  const { id } = await makeConference(editor, { title, heldOn: '2030-01-08' });
  await app.dataSource.query(
    `with p as (insert into people (family_name, middle_name, given_name, email)
        select 'Nguyễn', 'Văn', 'Khách ' || n, case when n % 3 = 0 then 'khach' || n || '@xa.vn' end
          from generate_series(1, $2::int) n returning id, given_name, split_part(given_name, ' ', 2)::int as n)
     insert into attendees (conference_id, person_id, name, family_name, middle_name, given_name, organisation_name, rank_weight)
       select $1, p.id, 'Nguyễn Văn ' || p.given_name, 'Nguyễn', 'Văn', p.given_name, ($3::text[])[1 + p.n % 3], 1000 - p.n from p`,
    [id, count, units],
  );
  return id;
}

const jobsOf = (conference: string) => `/conferences/${conference}/paper-jobs`;
const start = async (conference: string, input: Partial<StartPaperJob> = {}) =>
  (await editor.post(jobsOf(conference), { outputs: ['PDF'], ...input }).expect(201)).body as PaperJob;
const run = (signal = new AbortController().signal) => app.service(PaperJobRunner).run(signal);
const jobOf = async ({ conferenceId, id }: PaperJob) =>
  (await editor.get(`${jobsOf(conferenceId)}/${id}`).expect(200)).body as PaperJob;
const guestsOf = async ({ conferenceId, id }: PaperJob, query = '') =>
  (await editor.get(`${jobsOf(conferenceId)}/${id}/guests?pageSize=200${query}`).expect(200))
    .body as Page<PaperJobGuest>;
const download = async ({ conferenceId, id }: PaperJob, output: string) => {
  const answer = await request(app.url)
    .get(`/api${jobsOf(conferenceId)}/${id}/files/${output}`)
    .set('cookie', reader.cookie)
    .buffer()
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  return answer.body as Buffer;
};
/** The name of the guest on each page. */
const namesOn = async (pdf: Buffer) =>
  (await measurePdf(pdf)).pages.map(({ lines }) => {
    const text = lines.map((line) => line.text).join(' ');
    return /Khách \d+/.exec(text.replaceAll('\u00a0', ' '))?.[0] ?? text;
  });
const expectedOrder = (count: number) => {
  const ns = Array.from({ length: count }, (_, index) => index + 1);
  // The unit of the highest guest first, then the others as their first guest comes.
  return [1, 2, 0].flatMap((unit) => ns.filter((n) => n % 3 === unit)).map((n) => `Khách ${n}`);
};

describe('a batch of invitations', () => {
  it('gives an editor one PDF by units, an archive of PDF and one of Word, for thirty guests', async () => {
    const conference = await invite(30);
    const preview = await reader.get(`${jobsOf(conference)}/preview`).expect(200);
    expect(preview.body).toMatchObject({ total: 30, withAddress: 10 });
    const job = await start(conference, { outputs: ['DOCX_EACH', 'PDF', 'PDF_EACH'] });
    expect(job).toMatchObject({
      state: 'WAITING',
      guests: 30,
      done: 0,
      total: 90,
      outputs: ['PDF', 'PDF_EACH', 'DOCX_EACH'],
    });
    await run();
    const done = await jobOf(job);
    expect(done).toMatchObject({ state: 'DONE', done: 90, uninvited: 30, createdByName: 'editor' });
    expect(done.files.map(({ output }) => output).sort()).toEqual(['DOCX_EACH', 'PDF', 'PDF_EACH']);

    expect(await namesOn(await download(job, 'PDF'))).toEqual(expectedOrder(30));
    const files = readZipFiles(await download(job, 'PDF_EACH'));
    const names = [...files.keys()];
    expect(names).toHaveLength(31);
    expect(names.slice(0, 3)).toEqual([
      '00 Mục lục.pdf',
      '01 Giấy mời - Nguyễn Văn Khách 1 - Văn phòng Tỉnh ủy.pdf',
      '02 Giấy mời - Nguyễn Văn Khách 4 - Văn phòng Tỉnh ủy.pdf',
    ]);
    expect(names[11]).toBe('11 Giấy mời - Nguyễn Văn Khách 2 - Hội Nông dân-Phụ nữ.pdf');
    expect(await namesOn(files.get(names[11] ?? '') ?? Buffer.alloc(0))).toEqual(['Khách 2']);
    const contents = await measurePdf(files.get('00 Mục lục.pdf') ?? Buffer.alloc(0));
    expect(contents.pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')).toContain('Khách 30');

    const [, word] = [...readZipFiles(await download(job, 'DOCX_EACH'))].find(([name]) => name.startsWith('01 ')) ?? [];
    const [, png] = [...readZipFiles(word ?? Buffer.alloc(0))].find(([path]) => path.endsWith('.png')) ?? [];
    const { pixels, width, height } = readBitPng(png ?? Buffer.alloc(0));
    const content = jsqr(pixels, width, height)?.data ?? '';
    expect(content).toMatch(/^https:\/\/ky-yeu\.tinh\.vn\/c\/[0-9A-Z]{16}$/);
    const code = content.slice(-16);
    const found = await reader.get(`/attendee-codes/${code.toLowerCase()}`).expect(200);
    expect(found.body).toMatchObject({ name: 'Nguyễn Văn Khách 1', conferenceId: conference });
    await app.stranger.get(`/attendee-codes/${code}`).expect(401);
    await reader.get('/attendee-codes/0000000000000000').expect(404);
  });

  it('keeps the code of a guest over batches, and after the guest was deleted and brought back', async () => {
    const conference = await invite(2);
    await start(conference);
    await run();
    const codes = () =>
      app.dataSource.query(
        `select c.attendee_id, c.code from attendee_codes c join attendees a on a.id = c.attendee_id where a.conference_id = $1 order by 1`,
        [conference],
      );
    const before = (await codes()) as { attendee_id: string }[];
    expect(before).toHaveLength(2);
    const removed = await editor.delete(`/conferences/${conference}/attendees/${before[0]?.attendee_id}`).expect(204);
    expect(await codes()).toHaveLength(1);
    await editor.post(`/changes/${removed.get('x-change-id')}/undo`).expect(200);
    await start(conference);
    await run();
    expect(await codes()).toEqual(before);
  });

  it('takes only the guests that were asked for, and refuses a batch without any', async () => {
    const conference = await invite(4);
    await app.dataSource.query(
      `update attendees set invitation = 'CONFIRMED' where conference_id = $1 and given_name = 'Khách 3'`,
      [conference],
    );
    expect((await start(conference, { invitation: 'NOT_INVITED' })).guests).toBe(3);
    const refused = await editor.post(jobsOf(conference), { outputs: ['PDF'], invitation: 'DECLINED' }).expect(400);
    expect(refused.body).toMatchObject({ issues: [{ path: 'invitation' }] });
    await editor.post(jobsOf(conference), { outputs: [] }).expect(400);
  });

  it('is refused to a reader and to a stranger, and found under its own conference only', async () => {
    const conference = await invite(1);
    await reader.post(jobsOf(conference), { outputs: ['PDF'] }).expect(403);
    await app.stranger.get(jobsOf(conference)).expect(401);
    const job = await start(conference);
    await reader.post(`${jobsOf(conference)}/${job.id}/cancel`).expect(403);
    await reader.post(`${jobsOf(conference)}/${job.id}/invited`).expect(403);
    const other = await invite(1);
    await reader.get(`${jobsOf(other)}/${job.id}`).expect(404);
    await reader.get(`${jobsOf(other)}/${job.id}/files/PDF`).expect(404);
    await run();
    expect((await reader.get(`${jobsOf(conference)}/${job.id}`).expect(200)).body).toMatchObject({ state: 'DONE' });
  });
});

describe('a batch that does not run through', () => {
  /** Lets a batch run until a portion has been kept, and then does something. */
  const afterFirstPortion = async (job: PaperJob, act: () => Promise<void>) => {
    const pool = app.service(BatchPool);
    const render = pool.render.bind(pool);
    let calls = 0;
    const spy = jest.spyOn(pool, 'render').mockImplementation(async (format, document) => {
      if (++calls === 2) await act();
      return render(format, document);
    });
    await run();
    spy.mockRestore();
    return jobOf(job);
  };

  it('stops at once when an editor cancels it, and leaves nothing behind', async () => {
    const job = await start(await invite(portionSizes.PDF_EACH * 3), { outputs: ['PDF_EACH'] });
    const cancel = () => editor.post(`${jobsOf(job.conferenceId)}/${job.id}/cancel`);
    const seen = await afterFirstPortion(job, async () => {
      expect((await jobOf(job)).done).toBe(portionSizes.PDF_EACH);
      expect((await cancel().expect(200)).body).toMatchObject({ state: 'CANCELLED' });
    });
    expect(seen).toMatchObject({ state: 'CANCELLED', done: portionSizes.PDF_EACH, files: [] });
    expect(await app.dataSource.query('select 1 from paper_job_files where job_id = $1', [job.id])).toEqual([]);
    await cancel().expect(409);
    await reader.get(`${jobsOf(job.conferenceId)}/${job.id}/files/PDF_EACH`).expect(404);
  });

  it('goes on when its render process is killed', async () => {
    const count = portionSizes.PDF + 3;
    const job = await start(await invite(count));
    const seen = await afterFirstPortion(job, () => {
      const pid = app.service(BatchPool).processId;
      // It dies while it draws the second portion.
      setImmediate(() => pid && process.kill(pid, 'SIGKILL'));
      return Promise.resolve();
    });
    expect(seen.state).toBe('DONE');
    expect(await namesOn(await download(job, 'PDF'))).toEqual(expectedOrder(count));
  });

  it('is taken up by another server where the first has died, without repeating what is there', async () => {
    const count = portionSizes.PDF + 2;
    const job = await start(await invite(count));
    const first = await afterFirstPortion(job, async () => {
      // As another server sees it once the first has not been heard of for long: that one has lost the batch.
      await app.dataSource.query(
        `update paper_jobs set lease_until = now() + interval '1 hour', attempts = attempts + 1 where id = $1`,
        [job.id],
      );
    });
    expect(first).toMatchObject({ state: 'RUNNING', done: portionSizes.PDF });
    await app.dataSource.query(`update paper_jobs set lease_until = now() - interval '1 second' where id = $1`, [
      job.id,
    ]);
    const render = jest.spyOn(app.service(BatchPool), 'render');
    await run();
    const drawn = render.mock.calls.map(([, document]) =>
      'letters' in document ? document.letters.length : document.type,
    );
    render.mockRestore();
    expect(drawn).toEqual([2, 'joined']);
    expect(await namesOn(await download(job, 'PDF'))).toEqual(expectedOrder(count));
  });

  it('waits for the next server when this one stops, and its results go after seven days', async () => {
    const job = await start(await invite(1));
    await run(AbortSignal.abort());
    expect((await jobOf(job)).state).toBe('WAITING');
    await run();
    expect((await jobOf(job)).state).toBe('DONE');
    await app.dataSource.query(`update paper_jobs set finished_at = now() - interval '8 days' where id = $1`, [job.id]);
    await run();
    await reader.get(`${jobsOf(job.conferenceId)}/${job.id}`).expect(404);
    expect(await app.dataSource.query('select 1 from paper_job_files where job_id = $1', [job.id])).toEqual([]);
  });
});

describe('the guests of a finished batch', () => {
  it('are marked as invited by one button, answers stay, and an undo takes it back', async () => {
    const conference = await invite(4);
    await app.dataSource.query(
      `update attendees set invitation = 'CONFIRMED' where conference_id = $1 and given_name = 'Khách 2'`,
      [conference],
    );
    const job = await start(conference);
    await run();
    const marked = await editor.post(`${jobsOf(conference)}/${job.id}/invited`).expect(200);
    expect(marked.body).toEqual({ updated: 3 });
    const states = async () => (await guestsOf(job)).items.map(({ name, invitation }) => [name.at(-1), invitation]);
    expect(await states()).toEqual([
      ['1', 'INVITED'],
      ['4', 'INVITED'],
      ['2', 'CONFIRMED'],
      ['3', 'INVITED'],
    ]);
    expect((await editor.post(`${jobsOf(conference)}/${job.id}/invited`).expect(200)).body).toEqual({ updated: 0 });
    await editor.post(`/changes/${marked.get('x-change-id')}/undo`).expect(200);
    expect((await states()).filter(([, state]) => state === 'NOT_INVITED')).toHaveLength(3);
  });
});
