import { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../testing/test-database';
import { createDataSource } from './data-source';
import { OneSourceOfLimits1764001200000, withoutOverlaps } from './migrations/1764001200000-one-source-of-limits';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await createDataSource(database.url).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function again(between: string): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const migration = new OneSourceOfLimits1764001200000();
  await runner.startTransaction();
  await migration.down(runner);
  await runner.query(between);
  await migration.up(runner);
  await runner.commitTransaction();
  await runner.release();
}

const clocks = (code: string) =>
  dataSource.query<Record<string, unknown>[]>(
    `select body, threshold, article, source, conference_kinds as kinds, valid_from::text as "from", valid_to::text as "to"
       from clock_rules where code = $1 order by body, valid_from`,
    [code],
  );

describe('the limits of programmes become clocks of the law', () => {
  it('with what people had entered, for both bodies, each as long as it counted', async () => {
    await again(`
delete from clock_rules; delete from programme_limits;
insert into clock_rules (code, body, threshold, unit, article, valid_from)
  values ('CONCLUSION_LENGTH', 'STATE', 50, 'MINUTE', 'Quyết định 45/2018/QĐ-TTg', '2018-12-25');
insert into programme_limits (code, amount, source, valid_from) values
  ('CONCLUSION_MINUTES', 50, 'Kết luận 226-KL/TW ngày 11/12/2025, theo báo chí', '2025-12-11'),
  ('CONCLUSION_MINUTES', 40, 'Quy chế 2026', '2026-07-01');`);
    const rows = [
      { threshold: 50, article: 'Kết luận 226-KL/TW ngày 11/12/2025', from: '2025-12-11', to: '2026-06-30' },
      { threshold: 40, article: 'Quy chế 2026', from: '2026-07-01', to: null },
    ];
    expect(await clocks('CONCLUSION_LENGTH')).toMatchObject([
      ...rows.map((row) => ({ ...row, body: 'PARTY', kinds: [] })),
      ...rows.map((row) => ({ ...row, body: 'STATE', kinds: [] })),
    ]);
  });

  it('unless people had corrected the clock and not the limit', async () => {
    await again(`
delete from clock_rules; delete from programme_limits;
insert into clock_rules (code, body, threshold, unit, article, valid_from, version, conference_kinds)
  values ('REVIEW_LENGTH', 'STATE', 2, 'DAY', 'Quy chế riêng', '2020-01-01', 2, '{FINAL}');
insert into programme_limits (code, amount, source, valid_from) values ('REVIEW_DAYS', 1, 'Quyết định 45', '2018-12-25');`);
    expect(await clocks('REVIEW_LENGTH')).toMatchObject([{ threshold: 2, body: 'STATE', kinds: ['FINAL'] }]);
  });
});

describe('rules that held at the same time', () => {
  const rule = (id: string, kinds: string[], validFrom: string, validTo: string | null = null) => ({
    ...{ id, kinds, validFrom, validTo },
  });

  it('end the day before the later one begins, and come back when that ends first', () => {
    expect(withoutOverlaps([rule('a', [], '2018-01-01'), rule('b', [], '2020-01-01', '2020-12-31')])).toEqual([
      rule('a', [], '2018-01-01', '2019-12-31'),
      rule('b', [], '2020-01-01', '2020-12-31'),
      rule('a', [], '2021-01-01'),
    ]);
  });

  it('go on for the kinds that the later one does not name', () => {
    const cut = withoutOverlaps([rule('a', [], '2018-01-01'), rule('b', ['FINAL'], '2020-01-01')]);
    expect(cut).toHaveLength(3);
    expect(cut).toEqual(
      expect.arrayContaining([
        rule('a', ['MID_TERM', 'THEMATIC', 'OTHER'], '2018-01-01'),
        rule('a', ['FINAL'], '2018-01-01', '2019-12-31'),
        rule('b', ['FINAL'], '2020-01-01'),
      ]),
    );
  });

  it('stay as they are when they never met', () => {
    const apart = [rule('a', ['FINAL'], '2018-01-01'), rule('b', ['OTHER'], '2018-01-01')];
    expect(withoutOverlaps(apart)).toEqual(apart);
  });
});
