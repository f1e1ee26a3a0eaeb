import request from 'supertest';
import { startTestApp, testPassword, type TestApp } from '../testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('POST /auth/login', () => {
  it('gives a session cookie that scripts cannot read and other sites do not send', async () => {
    const answer = await request(app.url).post('/api/auth/login').send({ username: 'admin', password: testPassword });
    expect(answer.status).toBe(200);
    const [cookie] = answer.get('set-cookie') ?? [];
    expect(cookie).toMatch(/^kyyeu\.sid=.*HttpOnly.*SameSite=Lax/i);
  });

  it('rotates the session id at each login', async () => {
    const first = await app.login('editor');
    const again = await request(app.url)
      .post('/api/auth/login')
      .set('cookie', first.cookie)
      .send({ username: 'editor', password: testPassword });
    const [cookie = ''] = again.get('set-cookie') ?? [];
    expect(cookie).toContain('kyyeu.sid=');
    expect(cookie.split(';')[0]).not.toBe(first.cookie);
    await first.get('/auth/account').expect(401);
  });

  it.each([
    ['a wrong password', { username: 'admin', password: 'sai-mat-khau' }],
    ['an unknown name', { username: 'khong-co', password: testPassword }],
  ])('refuses %s with the same sentence', async (_, body) => {
    const answer = await app.stranger.post('/auth/login', body).expect(401);
    expect(answer.body).toMatchObject({ code: 'LOGIN_FAILED', detail: 'Tên đăng nhập hoặc mật khẩu chưa đúng.' });
  });

  it('stops guessing after the limit, for that name only', async () => {
    const limited = await startTestApp({ loginLimit: 3 });
    try {
      const attempt = () => limited.stranger.post('/auth/login', { username: 'admin', password: 'sai-mat-khau' });
      for (let count = 0; count < 3; count++) await attempt().expect(401);
      const refused = await attempt().expect(429);
      expect(refused.body).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
      await limited.stranger.post('/auth/login', { username: 'ad\u200bmin', password: testPassword }).expect(429);
      await limited.stranger.post('/auth/login', { username: 'editor', password: testPassword }).expect(200);
    } finally {
      await limited.close();
    }
  });
});

describe('sessions', () => {
  it('refuse a cookie after logging out', async () => {
    const editor = await app.login('editor');
    await editor.get('/auth/account').expect(200);
    await editor.post('/auth/logout').expect(204);
    const answer = await editor.get('/auth/account').expect(401);
    expect(answer.body).toMatchObject({ code: 'LOGIN_REQUIRED', detail: 'Phiên làm việc đã hết, hãy đăng nhập lại.' });
  });

  it('are listed and can be ended one by one', async () => {
    const here = await app.login('reader');
    const elsewhere = await app.login('reader');
    const { items } = (await here.get('/auth/sessions').expect(200)).body as {
      items: { id: string; isCurrent: boolean }[];
    };
    const other = items.find((session) => !session.isCurrent);
    expect(items.filter((session) => session.isCurrent)).toHaveLength(1);
    await here.delete(`/auth/sessions/${other?.id}`).expect(204);
    await elsewhere.get('/auth/account').expect(401);
    await here.get('/auth/account').expect(200);
  });
});

describe('API tokens', () => {
  it('serve programs until they are revoked', async () => {
    const editor = await app.login('editor');
    const made = (await editor.post('/auth/tokens', { name: 'Phần mềm báo cáo' }).expect(201)).body as {
      id: string;
      token: string;
    };
    const read = () => request(app.url).get('/api/people').set('authorization', `Bearer ${made.token}`);
    await read().expect(200);
    const [stored] = await app.dataSource.query<{ token_hash: string }[]>(
      'select token_hash from api_tokens where id = $1',
      [made.id],
    );
    expect(stored?.token_hash).not.toContain(made.token);
    await editor.delete(`/auth/tokens/${made.id}`).expect(204);
    await read().expect(401);
  });
});

describe('rights', () => {
  it('let a reader read and refuse every write', async () => {
    const reader = await app.login('reader');
    await reader.get('/people').expect(200);
    const answer = await reader.post('/people', { fullName: 'Nguyễn Văn An' }).expect(403);
    expect(answer.body).toMatchObject({ code: 'FORBIDDEN' });
    await reader.get('/audit').expect(403);
    await reader.get('/users').expect(403);
  });

  it('keep an editor from managing accounts', async () => {
    const editor = await app.login('editor');
    await editor.get('/users').expect(403);
    await editor.get('/audit').expect(200);
  });

  it('refuse a write that a page of another origin sends with the cookie', async () => {
    const editor = await app.login('editor');
    const answer = await editor
      .post('/people', { fullName: 'Nguyễn Văn An' })
      .set('origin', 'https://example.org')
      .expect(403);
    expect(answer.body).toMatchObject({ code: 'FOREIGN_ORIGIN' });
    await editor.post('/people', { fullName: 'Nguyễn Văn An' }).set('sec-fetch-site', 'cross-site').expect(403);
  });
});

describe('accounts', () => {
  it('always leave one administrator', async () => {
    const admin = await app.login('administrator');
    const { items } = (await admin.get('/users?q=admin').expect(200)).body as {
      items: { id: string; version: number; displayName: string }[];
    };
    const [self] = items;
    const answer = await admin
      .put(`/users/${self?.id}`, {
        displayName: self?.displayName,
        role: 'reader',
        isActive: true,
        version: self?.version,
      })
      .expect(409);
    expect(answer.body).toMatchObject({ code: 'LAST_ADMINISTRATOR' });
    await admin.get('/users').expect(200);
  });

  it('end all sessions of a user who is switched off', async () => {
    const admin = await app.login('administrator');
    const made = (
      await admin
        .post('/users', { username: 'tam', displayName: 'Tạm thời', role: 'editor', password: testPassword })
        .expect(201)
    ).body as { id: string; version: number };
    const login = await app.stranger.post('/auth/login', { username: 'tam', password: testPassword }).expect(200);
    const cookie = (login.get('set-cookie') ?? [])[0]?.split(';')[0] ?? '';
    await admin
      .put(`/users/${made.id}`, { displayName: 'Tạm thời', role: 'editor', isActive: false, version: made.version })
      .expect(200);
    await request(app.url).get('/api/people').set('cookie', cookie).expect(401);
    await app.stranger.post('/auth/login', { username: 'tam', password: testPassword }).expect(403);
  });

  it('keep one administrator when two demote each other in the same moment', async () => {
    const admin = await app.login('administrator');
    const second = (
      await admin
        .post('/users', { username: 'hai', displayName: 'Hai', role: 'administrator', password: testPassword })
        .expect(201)
    ).body as { id: string; version: number };
    const { items } = (await admin.get('/users?q=admin').expect(200)).body as {
      items: { id: string; version: number }[];
    };
    const demote = (id: string | undefined, version: number | undefined) =>
      admin.put(`/users/${id}`, { displayName: 'X', role: 'editor', isActive: true, version });
    const answers = await Promise.all([demote(items[0]?.id, items[0]?.version), demote(second.id, second.version)]);
    // The other is refused: nobody would be left, or who asks is no administrator any more.
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    await app.dataSource.query(`update users set role = 'administrator' where username = 'admin'`);
  });

  it('must change a password that somebody else has given before they may work', async () => {
    const admin = await app.login('administrator');
    await admin
      .post('/users', { username: 'moi', displayName: 'Mới', role: 'editor', password: testPassword })
      .expect(201);
    const login = await app.stranger.post('/auth/login', { username: 'moi', password: testPassword }).expect(200);
    const cookie = (login.get('set-cookie') ?? [])[0]?.split(';')[0] ?? '';
    const send = () => request(app.url).get('/api/people').set('cookie', cookie);
    expect((await send().expect(403)).body).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });
    const change = (newPassword: string) =>
      request(app.url)
        .put('/api/auth/password')
        .set('cookie', cookie)
        .send({ currentPassword: testPassword, newPassword });
    await change(testPassword).expect(400);
    await change(`${testPassword}-moi`).expect(204);
    await send().expect(200);
  });

  it('never put a password or its hash into the audit', async () => {
    const rows = await app.dataSource.query<{ text: string }[]>(
      `select coalesce(before::text, '') || coalesce(after::text, '') as text from audit_log where table_name in ('users', 'api_tokens')`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.text).not.toMatch(/argon2|token_hash|password_hash/);
  });
});

describe('security headers', () => {
  it('allow no inline script', async () => {
    const answer = await app.stranger.get('/health').expect(200);
    const policy = answer.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(/script-src[^;]*unsafe/.test(policy)).toBe(false);
    expect(policy).toContain("worker-src 'self'");
    expect(answer.get('x-content-type-options')).toBe('nosniff');
  });
});
