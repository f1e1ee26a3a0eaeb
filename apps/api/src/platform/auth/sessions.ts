import { randomBytes } from 'node:crypto';
import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';

/** A working day; after that one logs in again. */
const sessionHours = 12;
export const sessionCookie = 'kyyeu.sid';

/** The token of an Authorization header; the word before it is read in any case. */
export function bearerToken(authorization: string | undefined): string | null {
  return /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null;
}

async function sessionSecret(pool: Pool): Promise<string> {
  await pool.query(`insert into settings (key, value) values ('session-secret', $1) on conflict do nothing`, [
    randomBytes(32).toString('base64url'),
  ]);
  const { rows } = await pool.query<{ value: string }>(`select value from settings where key = 'session-secret'`);
  const [row] = rows;
  if (!row) throw new Error('The session secret could not be stored');
  return row.value;
}

/** Sessions in PostgreSQL behind an HttpOnly, SameSite cookie; a request with a token has no session at all. */
export async function sessionMiddleware(pool: Pool): Promise<RequestHandler> {
  const Store = connectPgSimple(session);
  const handler = session({
    name: sessionCookie,
    secret: await sessionSecret(pool),
    resave: false,
    saveUninitialized: false,
    store: new Store({ pool, tableName: 'sessions', disableTouch: true, pruneSessionInterval: 3600 }),
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: sessionHours * 3_600_000 },
  });
  return (request, response, next) => {
    const isProgram = bearerToken(request.headers.authorization) !== null && !request.path.startsWith('/api/auth/');
    if (isProgram) next();
    else void handler(request, response, next);
  };
}
