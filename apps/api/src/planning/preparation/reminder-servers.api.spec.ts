import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { cloneDatabase, type TestDatabase } from '../../platform/testing/test-database';
import { todayInVietnam } from './vietnam-day';

const root = join(__dirname, '../../../../..');
const folder = join(root, '.cache/reminder-servers', String(process.pid));
const leaseSeconds = 4;

/** A mail that the receiver has taken: it has answered 250 to it. */
interface Taken {
  to: string;
  messageId: string;
}

let database: TestDatabase;
let client: Client;
let smtp: SMTPServer;
let smtpPort: number;
let taken: Taken[];
/** Decides over a mail once its text is there; the answer 250 leaves when it resolves. */
let beforeAnswer: (mail: Taken) => Promise<void>;
const servers: ChildProcess[] = [];

function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  return once(stream, 'end').then(() => Buffer.concat(pieces).toString());
}

async function startReceiver(): Promise<void> {
  smtp = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
    onData: (stream, session, answer) => {
      void readAll(stream).then(async (text) => {
        const messageId = /^message-id:\s*(\S+)/im.exec(text)?.[1] ?? '';
        const mail = { to: session.envelope.rcptTo[0]?.address ?? '', messageId };
        await beforeAnswer(mail);
        // Whoever has gone meanwhile never hears the 250: for the receiver that mail was not handed over.
        if ((session as unknown as { isGone?: boolean }).isGone) return answer(new Error('gone'));
        taken.push(mail);
        answer();
      });
    },
    onClose: (session) => {
      (session as unknown as { isGone?: boolean }).isGone = true;
    },
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
  smtpPort = (smtp.server.address() as { port: number }).port;
}

function buildServer(): void {
  const bundler = pathToFileURL(join(root, 'tools/bundle.mjs')).href;
  const script = `import(${JSON.stringify(bundler)}).then(({ bundle }) => bundle(['apps/api/src/main.ts'], ${JSON.stringify(folder)}))`;
  execFileSync(process.execPath, ['-e', script], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } });
}

/** A server of its own process, on the one database; ready when it has greeted. */
async function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(folder, 'main.js')], {
    cwd: root,
    env: {
      ...process.env,
      ...{ NODE_OPTIONS: '', DATABASE_URL: database.url, PORT: '0', HOST: '127.0.0.1', KYYEU_SAMPLE_DATA: 'none' },
      ...{ KYYEU_ADMIN_PASSWORD: 'mat-khau-thu-nghiem', KYYEU_SMTP_URL: `smtp://127.0.0.1:${smtpPort}` },
      ...{ KYYEU_MAIL_FROM: 'Kỷ Yếu <ky-yeu@xa.vn>', KYYEU_MAIL_LEASE: String(leaseSeconds) },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  servers.push(child);
  let said = '';
  await new Promise<void>((ready, fail) => {
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('Kỷ Yếu:')) ready();
    });
    child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}: ${said}`)));
  });
  return child;
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** Asks the database until it says yes. */
async function until(question: string, sql: string, values: unknown[] = []): Promise<void> {
  for (let end = Date.now() + 40_000; Date.now() < end;) {
    const { rows } = await client.query<{ is: boolean }>(sql, values);
    if (rows[0]?.is) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  const { rows } = await client.query(
    'select state, attempts, lease_until, address, answer from reminders order by address',
  );
  throw new Error(`Waited in vain until ${question}: ${JSON.stringify({ rows, taken })}`);
}

const allSent = () =>
  until(
    'all mails are sent',
    `select count(*) filter (where state <> 'SENT') = 0 as is from reminders where channel = 'EMAIL'`,
  );

/** Items that are due today, each with an owner of his own, and the mails to them, due now. */
async function fillOutbox(count: number): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into conferences (title, kind, status, held_on) values ('Hội nghị', 'FINAL', 'PREPARING', current_date + 30) returning id`,
  );
  const conferenceId = rows[0]?.id;
  await client.query(
    `with p as (insert into people (given_name, email) select 'Người ' || n, 'nguoi-' || n || '@xa.vn' from generate_series(1, $2::int) n returning id)
     insert into checklist_items (conference_id, title, due_on, person_id) select $1, 'Việc', $3::date, id from p`,
    [conferenceId, count, todayInVietnam()],
  );
  await client.query(
    `insert into reminders (item_id, rule_id, conference_id, channel, due_on, recipient_key, recipient_name, address, subject, body, send_at, is_edited)
     select item_id, rule_id, conference_id, channel, due_on, recipient_key, recipient_name, address, title, title, now() - interval '1 minute', true
       from reminder_targets where channel = 'EMAIL' and days_before = 0`,
  );
}

const addresses = (count: number) => Array.from({ length: count }, (_, index) => `nguoi-${index + 1}@xa.vn`).sort();

beforeAll(async () => {
  buildServer();
  await startReceiver();
});
beforeEach(async () => {
  database = await cloneDatabase();
  client = new Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  taken = [];
  beforeAnswer = () => Promise.resolve();
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => kill(server, 'SIGKILL')));
  await client.end();
  await database.drop();
});
afterAll(async () => {
  await new Promise<void>((closed) => smtp.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

jest.setTimeout(60_000);

describe('two servers on one database', () => {
  it('send each reminder exactly once', async () => {
    await fillOutbox(40);
    // Slow enough that both have their share.
    beforeAnswer = () => new Promise((go) => setTimeout(go, 40));
    await Promise.all([startServer(), startServer()]);
    await allSent();
    expect(taken.map(({ to }) => to).sort()).toEqual(addresses(40));
    expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(40);
  });

  it('send each reminder exactly once when one of them is killed in the middle of a mail', async () => {
    await fillOutbox(8);
    let isKilled = false;
    const first = await startServer();
    beforeAnswer = async () => {
      if (isKilled) return;
      isKilled = true;
      await kill(first, 'SIGKILL');
      await startServer();
    };
    await allSent();
    expect(isKilled).toBe(true);
    expect(taken.map(({ to }) => to).sort()).toEqual(addresses(8));
    const { rows } = await client.query<{ attempts: number }>('select attempts from reminders order by attempts desc');
    expect(rows.map(({ attempts }) => attempts)).toEqual([2, ...Array.from({ length: 7 }, () => 1)]);
  });

  it('cannot know of a mail whose sender died between the 250 and its own note: it leaves again, under the same Message-ID', async () => {
    await fillOutbox(1);
    const first = await startServer();
    const locker = new Client({ connectionString: database.url });
    await locker.connect();
    beforeAnswer = async () => {
      // The note of the first server has to wait for this lock, so that it dies exactly between the two.
      await locker.query('begin; select id from reminders for update');
    };
    await until(
      'the mail is taken and its note waits',
      `select exists (select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'update reminders%') as is`,
    );
    beforeAnswer = () => Promise.resolve();
    expect(taken).toHaveLength(1);
    await kill(first, 'SIGKILL');
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'update reminders%' and wait_event_type = 'Lock'`,
    );
    await locker.query('rollback');
    await locker.end();
    await startServer();
    await allSent();
    expect(taken.map(({ to }) => to)).toEqual([...addresses(1), ...addresses(1)]);
    expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('lose nothing that came due while none was running, and stop between two mails when told to', async () => {
    await fillOutbox(6);
    const first = await startServer();
    let told: Promise<void> | null = null;
    beforeAnswer = () => {
      told ??= kill(first, 'SIGTERM');
      return Promise.resolve();
    };
    await until(
      'the first server has sent one',
      `select count(*) filter (where state = 'SENT') > 0 as is from reminders`,
    );
    await Promise.resolve(told);
    expect((await client.query(`select 1 from reminders where state = 'SENDING'`)).rows).toEqual([]);
    beforeAnswer = () => Promise.resolve();
    await startServer();
    await allSent();
    expect(taken.map(({ to }) => to).sort()).toEqual(addresses(6));
  });
});
