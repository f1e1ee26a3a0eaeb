import type { PaperKind } from '@ky-yeu/contracts/papers';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import { seedSample } from '../../platform/database/seeds/sample';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { missingIn, type LetterDocument } from '../letter-model';
import { PapersService } from '../papers.service';
import { renderPaper } from '../render-paper';
import { textOf } from './testing/text-of-letter';

let app: TestApp;
let editor: Actor;
let conferences: ConferenceListItem[];

beforeAll(async () => {
  app = await startTestApp();
  await seedSample(app.dataSource);
  editor = await app.login('editor');
  conferences = ((await editor.get('/conferences').expect(200)).body as Page<ConferenceListItem>).items;
});
afterAll(() => app.close());

const idOf = (heldOn: string) => conferences.find((each) => each.heldOn === heldOn)?.id ?? '';

async function letters(heldOn: string, kind: PaperKind, query = {}): Promise<LetterDocument[]> {
  const { document } = await app.service(PapersService).compose(idOf(heldOn), kind, query);
  if (document.type === 'letters') return document.letters;
  if (document.type !== 'letter') throw new Error(`${kind} is a ${document.type}`);
  return [document];
}

const kinds: PaperKind[] = [
  'invitation',
  'invitation-groups',
  'conference-plan',
  'submission',
  'minutes',
  'conclusion-notice',
  'award-decision',
  'report-summary',
];
const days = ['2020-01-08', '2022-07-12', '2022-12-01', '2020-01-09', '2020-01-15'];

describe.each(days)('the papers of the conference of %s', (day) => {
  it.each(kinds)('%s is composed, with nothing undefined and nothing of the other form', async (kind) => {
    for (const letter of await letters(day, kind)) {
      const text = textOf(letter);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
      expect(text).toBe(text.normalize('NFC'));
      expect(letter.signatures.flatMap(({ lines }) => lines).join(' ')).not.toMatch(
        letter.form === 'party' ? /TM\.|KT\.|TL\./ : /T\/M|K\/T|T\/L/,
      );
      expect(letter.layout?.nation.lines[0]?.text).toMatch(letter.form === 'party' ? /^ĐẢNG/ : /^CỘNG/);
    }
  });

  it('an invitation goes to everybody on the list, in precedence, and to one alone when asked', async () => {
    const all = await letters(day, 'invitation');
    const rows = await app.dataSource.query<{ id: string; name: string }[]>(
      'select id, name from attendees where conference_id = $1 order by id',
      [idOf(day)],
    );
    expect(all).toHaveLength(rows.length);
    const [one] = rows;
    const only = await letters(day, 'invitation', { attendeeId: one?.id });
    expect(only).toHaveLength(1);
    expect(only[0] && textOf(only[0])).toContain(`chí ${one?.name ?? ''}`);
  });
});

it('an attendee of another conference gets no invitation to this one', async () => {
  const [other] = await app.dataSource.query<{ id: string }[]>('select id from attendees where conference_id <> $1', [
    idOf(days[0] ?? ''),
  ]);
  await expect(letters('2020-01-08', 'invitation', { attendeeId: other?.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

it.each(['award-decision', 'submission'] as const)('%s of a round of another conference is not found', async (kind) => {
  const [other] = await app.dataSource.query<{ id: string }[]>(
    'select id from award_rounds where conference_id <> $1',
    [idOf('2020-01-08')],
  );
  await expect(letters('2020-01-08', kind, { roundId: other?.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('by unit, the guests of one unit follow each other', async () => {
  const units = async (group: string) =>
    (await letters('2022-12-01', 'invitation', { group })).map((letter) => textOf(letter).match(/Đồng chí [^,]+/)?.[0]);
  const byUnit = await units('unit');
  expect([...byUnit].sort()).toEqual([...(await units('none'))].sort());
  const place = (name: string) => byUnit.indexOf(`Đồng chí ${name}`);
  expect(Math.abs(place('Bùi Thu Nguyên') - place('Bùi Đức Đoàn'))).toBe(1);
});

/** Read off the news reports: who decides in which form, for how many. */
it.each([
  ['2020-01-08', 0, 'party', 'Ban Dân vận Trung ương', 'cho 01 cá nhân'],
  ['2020-01-08', 1, 'state', 'Ủy ban nhân dân thành phố Hưng Yên', 'cho 08 tập thể và 08 cá nhân'],
  ['2020-01-15', 0, 'state', 'Bộ Nội vụ', 'cho 03 cá nhân'],
  ['2020-01-15', 2, 'party', 'Quận ủy Tây Hồ', 'cho 30 tập thể'],
  ['2020-01-15', 5, 'state', 'Ủy ban nhân dân quận Tây Hồ', 'cho 11 tập thể'],
])('the decision on round %s/%i is one of the %s form by %s', async (day, index, form, issuer, counted) => {
  const rounds = await app.dataSource.query<{ id: string }[]>(
    `select id from award_rounds where conference_id = $1 and conferred = 'HERE' order by ordinal, id`,
    [idOf(day)],
  );
  const [letter] = await letters(day, 'award-decision', { roundId: rounds[index]?.id });
  expect([letter?.form, letter?.issuer]).toEqual([form, issuer]);
  expect(letter?.subtitle).toContain(counted);
  expect(letter && missingIn(letter)).toContain('[chưa có cơ quan đề nghị]');
});

it('the laws in force on the day are the grounds of the State, the conclusions of the round those of the Party', async () => {
  const [, state] = await app.dataSource.query<{ id: string }[]>(
    `select id from award_rounds where conference_id = $1 order by ordinal`,
    [idOf('2020-01-08')],
  );
  const [chairman] = await letters('2020-01-08', 'award-decision', { roundId: state?.id });
  const text = chairman ? textOf(chairman) : '';
  expect(text).toContain('Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13');
  expect(text).toContain('Căn cứ Nghị định số 91/2017/NĐ-CP');
  expect(text).not.toContain('06/2022/QH15');
});

it.each(kinds)('%s is drawn as PDF and as Word', async (kind) => {
  const { document } = await app.service(PapersService).compose(idOf('2020-01-15'), kind, {});
  expect((await renderPaper('pdf', document)).subarray(0, 4).toString('latin1')).toBe('%PDF');
  expect((await renderPaper('docx', document)).subarray(0, 2).toString('latin1')).toBe('PK');
});
