// Makes the lists that the tests of importing read, each with what should come of it. Needs LibreOffice (soffice) in the
// path; the files are kept in the repository, so that tests need nothing. Run: node tools/run.mjs tools/import-fixtures.mjs [part of a name]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { excelLists } from './import-fixtures/excel.mjs';
import { refusedFiles } from './import-fixtures/refused.mjs';
import { textLists } from './import-fixtures/text.mjs';
import { wordLists } from './import-fixtures/word.mjs';
import { readSource } from './import-fixtures/write.mjs';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'apps/api/src/importing/fixtures');
const wanted = process.argv[2] ?? '';

function save(name, bytes, expected) {
  writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, `${name}.expected.json`), `${JSON.stringify(expected, null, 2)}\n`);
}

mkdirSync(folder, { recursive: true });
for (const [name, [make, expected]] of Object.entries({ ...excelLists, ...wordLists, ...textLists })) {
  if (!name.includes(wanted)) continue;
  const bytes = await make();
  const [sheet] = await readSource({ fileName: name, bytes: Buffer.from(bytes) });
  // Lines that become no record: titles, headers, groups, totals, signatures.
  save(name, bytes, { kind: expected.kind, leftOut: sheet.rows.length - expected.rows.length, rows: expected.rows });
}
for (const [name, [make, sentence]] of Object.entries(refusedFiles))
  if (name.includes(wanted)) save(name, await make(), { kind: 'PEOPLE', refused: sentence });
