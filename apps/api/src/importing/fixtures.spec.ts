import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from './reading/read-source';

interface Expected {
  refused?: string;
  rows: unknown[];
  leftOut: number;
}

const folder = join(__dirname, 'fixtures');
const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;
const read = (name: string) => readSource({ fileName: name, bytes: readFileSync(join(folder, name)) });
const isRefused = (name: string) => expectedOf(name).refused !== undefined;

describe('the lists as offices make them', () => {
  it.each(names.filter((name) => !isRefused(name)))('%s is read, no line lost', async (name) => {
    const { rows, leftOut } = expectedOf(name);
    const [sheet] = await read(name);
    expect(sheet?.rows).toHaveLength(rows.length + leftOut);
  });

  it.each(names.filter(isRefused))('%s is refused with its sentence', async (name) => {
    await expect(read(name)).rejects.toThrow(new RegExp(expectedOf(name).refused ?? 'never'));
  });
});
