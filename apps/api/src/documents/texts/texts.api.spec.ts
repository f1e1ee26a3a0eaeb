import { paperKindLabels, type PaperKind } from '@ky-yeu/contracts/papers';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import { seedSample } from '../../platform/database/seeds/sample';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import type { LetterDocument } from '../letter-model';
import { PapersService } from '../papers.service';
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
  it.each(kinds)('%s is composed in the form of its issuer, with nothing undefined', async (kind) => {
    for (const letter of await letters(day, kind)) {
      const text = textOf(letter);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
      expect(text).toBe(text.normalize('NFC'));
      expect(letter.title).not.toBe('');
      expect(letter.blocks.length).toBeGreaterThan(0);
    }
    expect(paperKindLabels[kind]).toBeTruthy();
  });
});
