import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkBoundaries } from './boundaries.mjs';

const cache = join(dirname(dirname(fileURLToPath(import.meta.url))), '.cache');
const folders = [];

/** Checks a small checkout of the given files; gives the names of the rules they break. */
async function rulesBrokenBy(files) {
  mkdirSync(cache, { recursive: true });
  const base = mkdtempSync(join(cache, 'boundaries-'));
  folders.push(base);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
  return (await checkBoundaries(base)).map((sentence) => sentence.split(':')[0]);
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const award = { 'apps/api/src/awards/award.entity.ts': 'export class AwardEntity {}' };

const refused = [
  {
    title: 'a page that imports Nest is refused',
    rule: 'web-no-server-packages',
    files: {
      'apps/web/src/app/people/people-api.ts':
        "import { Injectable } from '@nestjs/common';\nexport const a = Injectable;",
    },
  },
  {
    title: 'a page that imports a type of TypeORM is refused',
    rule: 'web-no-server-packages',
    files: {
      'apps/web/src/app/people/person-list.ts':
        "import type { Repository } from 'typeorm';\nexport type A = Repository<object>;",
    },
  },
  {
    title: 'a library that reads files is refused',
    rule: 'vietnamese-imports',
    files: { 'libs/vietnamese/src/fold.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;" },
  },
  {
    title: 'a rule that imports Angular is refused',
    rule: 'rules-imports',
    files: { 'libs/rules/src/clock.ts': "import { signal } from '@angular/core';\nexport const a = signal;" },
  },
  {
    title: 'contracts that import the rules are refused',
    rule: 'contracts-imports',
    files: {
      'libs/contracts/src/awards.ts': "import { a } from '@ky-yeu/rules/eligibility';\nexport const b = a;",
      'libs/rules/src/eligibility.ts': 'export const a = 1;',
    },
  },
  {
    title: 'people who know of awards are refused',
    rule: 'api-no-import-to-the-right',
    files: {
      ...award,
      'apps/api/src/people/people.service.ts':
        "import { AwardEntity } from '../awards/award.entity';\nexport const a = AwardEntity;",
    },
  },
  {
    title: 'a platform that knows a domain is refused',
    rule: 'api-no-import-to-the-right',
    files: {
      ...award,
      'apps/api/src/platform/http/paging.ts':
        "import { AwardEntity } from '../../awards/award.entity';\nexport const a = AwardEntity;",
    },
  },
  {
    title: 'awards that know of speeches, beside them, are refused',
    rule: 'api-no-import-sideways',
    files: {
      'apps/api/src/awards/awards.service.ts': "import { a } from '../speeches/speech.entity';\nexport const b = a;",
      'apps/api/src/speeches/speech.entity.ts': 'export const a = 1;',
    },
  },
  {
    title: 'a test database that knows more of a domain than its tables is refused',
    rule: 'platform-knows-tables-only',
    files: {
      'apps/api/src/platform/testing/factories.ts':
        "import { a } from '../../awards/awards.service';\nexport const b = a;",
      'apps/api/src/awards/awards.service.ts': 'export const a = 1;',
    },
  },
  {
    title: 'a folder without a place in the order is refused',
    rule: 'web-known-folders-only',
    files: {
      'apps/web/src/app/utils/a.ts': "import { b } from './b';\nexport const a = b;",
      'apps/web/src/app/utils/b.ts': 'export const b = 1;',
    },
  },
  {
    title: 'a component that calls the server by itself is refused',
    rule: 'only-api-files-use-http',
    files: {
      'apps/web/src/app/people/person-list.ts':
        "import { HttpClient } from '@angular/common/http';\nexport const a = HttpClient;",
    },
  },
  {
    title: 'a controller that takes a repository is refused',
    rule: 'only-services-use-repositories',
    files: {
      'apps/api/src/people/people.controller.ts': "import { Repository } from 'typeorm';\nexport const a = Repository;",
    },
  },
];

for (const { title, rule, files } of refused)
  test(title, async () => assert.deepEqual(await rulesBrokenBy(files), [rule]));

test('imports to the left, of libraries and at the root of an app are allowed', async () => {
  const broken = await rulesBrokenBy({
    ...award,
    'libs/vietnamese/src/fold.ts': 'export const fold = 1;',
    'libs/contracts/src/people.ts':
      "import { IsString } from 'class-validator';\nimport { fold } from '@ky-yeu/vietnamese/fold';\nexport const a = [IsString, fold];",
    'apps/api/src/app.module.ts': "import { AwardEntity } from './awards/award.entity';\nexport const a = AwardEntity;",
    'apps/api/src/people/person.entity.ts': 'export class PersonEntity {}',
    'apps/api/src/platform/database/entities.ts':
      "import { AwardEntity } from '../../awards/award.entity';\nexport const entities = [AwardEntity];",
    'apps/api/src/awards/awards.service.ts':
      "import { Repository } from 'typeorm';\nimport { PersonEntity } from '../people/person.entity';\nimport { a } from '@ky-yeu/contracts/people';\nexport const b = [Repository, PersonEntity, a];",
    'apps/web/src/app/people/people-api.ts':
      "import { HttpClient } from '@angular/common/http';\nexport const a = HttpClient;",
  });
  assert.deepEqual(broken, []);
});
