import { makeConference, makePart } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { buildRenderWorker } from '../testing/build-render-worker';
import { measurePdf } from '../testing/measure-pdf';

let app: TestApp;
let editor: Actor;
let stop: () => void;
let conferenceId: string;
let siteId: string;

beforeAll(async () => {
  stop = buildRenderWorker();
  app = await startTestApp();
  editor = await app.login('editor');
  conferenceId = (await makeConference(editor)).id;
  siteId = (await makePart(editor, conferenceId, 'sites', { name: 'Điểm cầu huyện' })).id;
  const add = (name: string, more: object) => makePart(editor, conferenceId, 'attendees', { name, ...more });
  await add('Lê Anh', { invitation: 'CONFIRMED', roles: ['CHAIR'] });
  await add('Lê Bình', { siteId });
  await add('Lê Chi', { invitation: 'DECLINED' });
});
afterAll(async () => {
  await app.close();
  stop();
});

const paper = (query: string) =>
  editor
    .get(`/conferences/${conferenceId}/papers/${query}`)
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => done(null, Buffer.concat(chunks)));
    });

async function textOf(query: string): Promise<string> {
  const { body } = await paper(query).expect(200);
  const { pages } = await measurePdf(body as Buffer);
  return pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
}

describe('papers that are cut and folded', () => {
  it.each([
    'badges',
    'name-plates',
    'envelopes',
    'seating-plan',
    'backdrop',
    'paper-receipt-list',
    'money-receipt-list',
  ])('an editor gets %s as PDF and as Word', async (kind) => {
    expect(((await paper(kind).expect(200)).body as Buffer).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(((await paper(`${kind}?format=docx`).expect(200)).body as Buffer).toString('latin1', 0, 2)).toBe('PK');
  });

  it('who has declined gets no badge', async () => {
    const text = await textOf('badges');
    expect(text).toContain('LÊ ANH');
    expect(text).not.toContain('LÊ CHI');
  });

  it('badges of one site, and of those who declined where that is asked for', async () => {
    expect(await textOf(`badges?siteId=${siteId}`)).not.toContain('LÊ ANH');
    expect(await textOf('badges?invitation=DECLINED')).toContain('LÊ CHI');
  });

  it('without a kept plan the paper shows what the rules propose, and says so; a kept plan is printed as it is', async () => {
    expect(await textOf('seating-plan')).toContain('phương án đề xuất, chưa lưu');
    const shape = {
      rowCount: 1,
      seatsPerRow: 5,
      aisles: [],
      presidiumPlaces: 1,
      secondSide: 'RIGHT',
      seatOrder: 'LEFT',
    };
    const plan = await makePart(editor, conferenceId, 'seat-plans', { ...shape, zones: [] });
    const path = `/conferences/${conferenceId}/seat-plans/${plan.id}/proposal`;
    await editor.post(path, { version: 1 }).expect(200);
    const text = await textOf('seating-plan');
    expect(text).not.toContain('phương án đề xuất');
    expect(text).toContain('Bàn chủ tịch, chỗ 1');
    expect(text).toContain('A1');
  });

  it.each([
    ['a size of another paper', 'badges?size=plan-a3', 'size'],
    ['a size where there is none', 'minutes?size=plan-a3', 'size'],
    ['a site of another conference', 'badges?siteId=01890000-0000-7000-8000-000000000000', 'siteId'],
    ['a filter that the paper lacks', 'backdrop?invitation=CONFIRMED', 'invitation'],
    ['a state in which nobody is', 'badges?invitation=CONFIRMED&siteId=SITE', 'invitation'],
  ])('%s is refused at its field', async (_, query, path) => {
    const { body } = await paper(query.replace('SITE', siteId));
    const problem = JSON.parse((body as Buffer).toString()) as { issues: { path: string }[] };
    expect(problem.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
