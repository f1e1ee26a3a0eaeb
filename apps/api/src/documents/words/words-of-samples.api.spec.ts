import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import { seedSample } from '../../platform/database/seeds/sample';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import type { LetterDocument } from '../letter-model';
import { PapersService } from '../papers.service';
import { textOf } from './text-of';

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

async function paperOf(heldOn: string, kind: 'mc-script' | 'news'): Promise<string> {
  const { document } = await app.service(PapersService).compose(idOf(heldOn), kind, {});
  return textOf(document as LetterDocument);
}
it('x', async () => {
  for (const { heldOn } of conferences)
    for (const kind of ['news', 'mc-script'] as const)
      process.stdout.write(`\n=== ${heldOn} ${kind}\n${await paperOf(heldOn ?? '', kind)}\n`);
});
