import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import { seedSample } from '../../platform/database/seeds/sample';
import { startTestApp, type TestApp } from '../../platform/testing/test-app';
import type { LetterDocument } from '../letter-model';
import { PapersService } from '../papers.service';
import { textOf } from './text-of';

const file = join(__dirname, '../../../../../docs/papers-compared.md');
let app: TestApp;
let conferences: ConferenceListItem[];

beforeAll(async () => {
  app = await startTestApp();
  await seedSample(app.dataSource);
  const reader = await app.login('reader');
  conferences = ((await reader.get('/conferences').expect(200)).body as Page<ConferenceListItem>).items;
});
afterAll(() => app.close());

/** The part of the page in the fence behind a mark. */
const fenceOf = (name: string) => new RegExp(`(?<=<!-- ${name} -->\n\n\`\`\`text\n).*?(?=\n\`\`\`\n)`, 's');

describe('the page that compares our papers with the reports', () => {
  it.each([
    ['2020-01-08', 'news'],
    ['2020-01-15', 'mc-script'],
  ] as const)('shows the paper of %s, %s, as it is made today (KEEP_PAPERS=1 writes it anew)', async (heldOn, kind) => {
    const id = conferences.find((each) => each.heldOn === heldOn)?.id ?? '';
    const { document } = await app.service(PapersService).compose(id, kind, {});
    const text = textOf(document as LetterDocument);
    const page = readFileSync(file, 'utf8');
    if (process.env.KEEP_PAPERS)
      writeFileSync(
        file,
        page.replace(fenceOf(kind), () => text),
      );
    else expect(fenceOf(kind).exec(page)?.[0]).toBe(text);
  });
});
