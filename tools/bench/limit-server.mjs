// The raw limit: node:http, pg, named statements, JSON made by PostgreSQL, a token check. No framework, no mapping, no audit.
// Environment: DATABASE_URL, PORT, BENCH_TOKEN.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { statements } from './limit-sql.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
const digest = (text) => createHash('sha256').update(text).digest('base64');
const tokens = new Set([digest(process.env.BENCH_TOKEN)]);
const states = new Set(['INVITED', 'CONFIRMED', 'PRESENT', 'EXCUSED', 'ABSENT']);
const roles = new Set(['ATTENDEE', 'GUEST', 'PRESIDIUM', 'SECRETARY', 'SPEAKER']);

const query = (name, values) => pool.query({ name, text: statements[name], values });
const read = async (name, values) => (await query(name, values)).rows[0].json;
const wholeNumber = (text) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0);
const offset = (parameters, size) => (Math.max(1, wholeNumber(parameters.get('page'))) - 1) * size;
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
const pattern = (text) => `%${fold(text).replace(/[\\%_]/g, '\\$&')}%`;

const reads = {
  attendees: (parameters, id) => read('attendees', [id, offset(parameters, 50)]),
  export: (_, id) => read('allAttendees', [id]),
  people: (parameters) => read('people', [pattern(parameters.get('q') ?? ''), offset(parameters, 20)]),
  personAwards: (_, id) => read('awardsOfPerson', [id]),
  organisationAwards: (_, id) => read('awardsOfOrganisation', [id]),
  awardCounts: () => read('awardCounts', []),
  attendance: (parameters) => read('attendanceOfYear', [wholeNumber(parameters.get('year'))]),
};

function send(response, status, body) {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
  response.end(bytes);
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts));
}

async function attend(request, response, conference) {
  const { person, status, role } = await bodyOf(request);
  if (!Number.isInteger(person) || !states.has(status) || !roles.has(role))
    return send(response, 422, '{"error":"invalid"}');
  try {
    const { rows } = await query('attend', [conference, person, status, role]);
    send(response, 201, JSON.stringify({ id: rows[0].id, conference, person, status, role }));
  } catch (error) {
    if (error.code === '23505') return send(response, 409, '{"error":"already attending"}');
    if (error.code === '23503' || error.code === '23514') return send(response, 422, '{"error":"no such record"}');
    throw error;
  }
}

async function answer(request, response) {
  const { authorization } = request.headers;
  if (!authorization || !tokens.has(digest(authorization.slice('Bearer '.length))))
    return send(response, 401, '{"error":"unauthorised"}');
  const mark = request.url.indexOf('?');
  const path = mark < 0 ? request.url : request.url.slice(0, mark);
  const parameters = new URLSearchParams(mark < 0 ? '' : request.url.slice(mark + 1));
  const [, name, id] = path.split('/');
  if (request.method === 'POST' && name === 'attendees') return attend(request, response, wholeNumber(id));
  if (!Object.hasOwn(reads, name)) return send(response, 404, '{"error":"not found"}');
  send(response, 200, await reads[name](parameters, wholeNumber(id)));
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) send(response, 500, '{"error":"internal"}');
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => void pool.end()).closeAllConnections());
