import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Test } from 'supertest';
import type { DataSource } from 'typeorm';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Role } from '@ky-yeu/contracts/permissions';
import { createApp } from '../../app';
import { hashPassword } from '../auth/passwords';
import { createFirstAdministrator } from '../auth/first-administrator';
import type { Config } from '../config';
import { cloneDatabase, type TestDatabase } from './test-database';

export const testPassword = 'mat-khau-thu-nghiem';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Somebody who sends requests with a session of his own. */
export interface Actor {
  get: (path: string) => Test;
  post: (path: string, body?: object) => Test;
  put: (path: string, body?: object) => Test;
  patch: (path: string, body?: object) => Test;
  delete: (path: string) => Test;
  cookie: string;
}

/** The real server on a database of its own. */
export interface TestApp {
  url: string;
  dataSource: DataSource;
  database: TestDatabase;
  /** A new session of the one user who has this role. */
  login: (role: Role) => Promise<Actor>;
  /** Requests without an account. */
  stranger: Actor;
  /** A service of the running server, where a test has no route to it. */
  service: <Service>(type: Type<Service>) => Service;
  close: () => Promise<void>;
}

function actor(server: string, cookie: string): Actor {
  const send = (method: Method) => (path: string, body?: object) => {
    const test = request(server)[method](`/api${path}`);
    if (cookie) void test.set('cookie', cookie);
    return body === undefined ? test : test.send(body);
  };
  return {
    get: send('get'),
    post: send('post'),
    put: send('put'),
    patch: send('patch'),
    delete: send('delete'),
    cookie,
  };
}

async function makeUsers(dataSource: DataSource): Promise<void> {
  await createFirstAdministrator(dataSource, testPassword);
  for (const role of ['editor', 'reader'] satisfies Role[]) {
    await dataSource.query('insert into users (username, display_name, role, password_hash) values ($1, $2, $3, $4)', [
      role,
      role,
      role,
      await hashPassword(testPassword),
    ]);
  }
}

/** Starts the server as production does, without the web app, on a copy of the migrated database. */
export async function startTestApp(overrides: Partial<Config> = {}): Promise<TestApp> {
  const database = await cloneDatabase();
  const app: NestExpressApplication = await createApp(
    {
      databaseUrl: database.url,
      port: 0,
      host: '127.0.0.1',
      administratorPassword: testPassword,
      sampleData: false,
      trustedProxies: 0,
      loginLimit: 1000,
      runsJobs: false,
      publicUrl: null,
      mail: null,
      ...overrides,
    },
    '/nowhere',
  );
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const dataSource = app.get<DataSource>(getDataSourceToken());
  await makeUsers(dataSource);
  const login = async (role: Role) => {
    const username = role === 'administrator' ? 'admin' : role;
    const answer = await request(url).post('/api/auth/login').send({ username, password: testPassword }).expect(200);
    const [cookie = ''] = answer.get('set-cookie') ?? [];
    return actor(url, cookie.split(';')[0] ?? '');
  };
  return {
    url,
    dataSource,
    database,
    login,
    stranger: actor(url, ''),
    service: (type) => app.get(type, { strict: false }),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
