import { once } from 'node:events';
import type { PaperJob, PaperJobGuest } from '@ky-yeu/contracts/paper-jobs';
import type { Page } from '@ky-yeu/contracts/page';
import type { Reminder } from '@ky-yeu/contracts/reminders';
import { SMTPServer } from 'smtp-server';
import { ReminderJobs } from '../../planning/preparation/reminder-jobs';
import { makeConference } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { buildRenderWorker } from '../testing/build-render-worker';
import { measurePdf } from '../testing/measure-pdf';
import { PaperJobRunner } from './paper-job-runner';

let app: TestApp;
let editor: Actor;
let reader: Actor;
let smtp: SMTPServer;
let taken: { to: string; text: string }[];
let removeWorker: () => void;

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  await once(stream, 'end');
  return Buffer.concat(pieces).toString();
}

beforeAll(async () => {
  removeWorker = buildRenderWorker();
  smtp = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
    onRcptTo: ({ address }, _session, answer) =>
      answer(address.startsWith('tu-choi') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
    onData: (stream, session, answer) => {
      void readAll(stream).then((text) => {
        taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', text });
        answer();
      });
    },
  });
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
  const { port } = smtp.server.address() as { port: number };
  app = await startTestApp({
    mail: { url: `smtp://127.0.0.1:${port}`, from: 'Kỷ Yếu <ky-yeu@xa.vn>', leaseSeconds: 20 },
  });
  [editor, reader] = [await app.login('editor'), await app.login('reader')];
});
beforeEach(() => {
  taken = [];
});
afterAll(async () => {
  await app.close();
  await new Promise<void>((closed) => smtp.close(closed));
  removeWorker();
});

const signal = new AbortController().signal;
const sendRound = () => app.service(ReminderJobs).run(signal);
const letTimePass = () =>
  app.dataSource.query(`update reminders set send_at = now() - interval '1 minute' where state = 'WAITING'`);

/** A finished batch for guests with these addresses, null for none. */
async function finished(addresses: (string | null)[], isComplete = true): Promise<PaperJob> {
  const { id } = await makeConference(editor, { heldOn: '2030-01-08' });
  await app.dataSource.query('update conferences set status = $2 where id = $1', [id, 'PREPARING']);
  for (const [index, email] of addresses.entries()) {
    const fullName = `Nguyễn Văn ${'ABCDE'.charAt(index)}n`;
    const person = (await editor.post('/people', { fullName, email }).expect(201)).body as { id: string };
    await editor
      .post(`/conferences/${id}/attendees`, { personId: person.id, organisationName: 'Xã Mễ Sở' })
      .expect(201);
  }
  const started = await editor.post(`/conferences/${id}/paper-jobs`, { outputs: ['PDF_EACH'], order: 'given-name' });
  await app.service(PaperJobRunner).run(signal);
  const job = started.body as PaperJob;
  if (isComplete) await app.dataSource.query(`update paper_jobs set missing = '{}' where id = $1`, [job.id]);
  return job;
}

const pathOf = ({ conferenceId, id }: PaperJob) => `/conferences/${conferenceId}/paper-jobs/${id}`;
const words = { subject: 'Giấy mời {tên}', body: 'Kính gửi {tên}, {đơn vị}.' };
const mailed = (job: PaperJob) => editor.post(`${pathOf(job)}/mails`, words);
const waitingOf = async ({ conferenceId }: PaperJob) =>
  ((await editor.get('/outbox?reason=INVITATION&pageSize=200').expect(200)).body as Page<Reminder>).items.filter(
    (mail) => mail.conferenceId === conferenceId,
  );
const guestsOf = async (job: PaperJob, query = '') =>
  ((await editor.get(`${pathOf(job)}/guests?pageSize=50${query}`).expect(200)).body as Page<PaperJobGuest>).items.map(
    ({ name, mail }) => `${name.at(-2)} ${mail}`,
  );

describe('invitations by mail', () => {
  it('wait in the outbox, are changed and stopped there, and leave with the letter attached', async () => {
    const job = await finished(['an@xa.vn', null, 'tu-choi@xa.vn', 'dung@xa.vn']);
    const answer = (await mailed(job).expect(200)).body as PaperJob;
    expect(answer.mails).toEqual({ WAITING: 3, NO_ADDRESS: 1 });
    await sendRound();
    expect(taken).toEqual([]);

    const mails = await waitingOf(job);
    const [an, dung] = ['an@xa.vn', 'dung@xa.vn'].map((address) => mails.find((mail) => mail.address === address)!);
    expect(an).toMatchObject({ subject: 'Giấy mời Nguyễn Văn An', body: 'Kính gửi Nguyễn Văn An, Xã Mễ Sở.' });
    const { sendOn, sendTime, version } = an!;
    const changed = { subject: 'Thư đã sửa', body: 'Kính mời.', sendOn, sendTime, version };
    await editor.put(`/outbox/${an!.id}`, changed).expect(200);
    await editor.put(`/outbox/${dung!.id}/stop`, { isStopped: true, version: dung!.version }).expect(200);

    await letTimePass();
    await sendRound();
    expect(taken.map(({ to }) => to)).toEqual(['an@xa.vn']);
    expect(await guestsOf(job)).toEqual(['A SENT', 'B NO_ADDRESS', 'C FAILED', 'D STOPPED']);
    expect(await guestsOf(job, '&mail=NO_ADDRESS')).toEqual(['B NO_ADDRESS']);

    const text = taken[0]?.text ?? '';
    expect(text).toContain('Content-Type: application/pdf');
    const [, coded = ''] = /Content-Type: application\/pdf[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(text) ?? [];
    const { pages } = await measurePdf(Buffer.from(coded, 'base64'));
    expect(pages.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ')).toContain('An');
  });

  it('leave once only, however often an editor asks', async () => {
    const job = await finished(['mot@xa.vn']);
    await mailed(job).expect(200);
    await mailed(job).expect(200);
    await letTimePass();
    await sendRound();
    await mailed(job).expect(200);
    await letTimePass();
    await sendRound();
    expect(taken.map(({ to }) => to)).toEqual(['mot@xa.vn']);
  });

  it('do not leave once the guest is no longer listed', async () => {
    const job = await finished(['mot@xa.vn', 'hai@xa.vn']);
    await mailed(job).expect(200);
    await app.dataSource.query(`delete from attendees where conference_id = $1 and name like '%An'`, [
      job.conferenceId,
    ]);
    await letTimePass();
    await sendRound();
    expect(taken.map(({ to }) => to)).toEqual(['hai@xa.vn']);
  });

  it('are refused while a letter lacks something, without a PDF each, and to a reader', async () => {
    const job = await finished(['mot@xa.vn'], false);
    const refused = await mailed(job).expect(409);
    expect(refused.body).toMatchObject({ code: 'PAPER_JOB_NO_MAIL' });
    expect((refused.body as { detail: string }).detail).toContain('còn thiếu');
    await reader.post(`${pathOf(job)}/mails`, words).expect(403);
    const single = await editor.post(`/conferences/${job.conferenceId}/paper-jobs`, { outputs: ['PDF'] }).expect(201);
    await app.service(PaperJobRunner).run(signal);
    expect((await mailed(single.body as PaperJob).expect(409)).body).toMatchObject({ code: 'PAPER_JOB_NO_MAIL' });
    expect(await waitingOf(job)).toEqual([]);
  });
});
