import { DataSource } from 'typeorm';
import { fold } from '@ky-yeu/vietnamese/fold';
import { accentedLetters } from '@ky-yeu/vietnamese/letters';
import { initials } from '@ky-yeu/vietnamese/initials';
import { compareNames } from '@ky-yeu/vietnamese/compare-names';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { cloneDatabase, type TestDatabase } from '../testing/test-database';
import { createDataSource } from './data-source';

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

/** Tables that only triggers, the session store, the migrations, the import (whose drafts are no records) or the reminders write. */
const withoutEntity = [
  'sessions',
  'settings',
  'audit_log',
  'conference_counts',
  'attendance_overlaps',
  'award_tallies',
  'award_counts',
  'migrations',
  'imports',
  'import_sources',
  'import_rows',
  'import_mappings',
  'notices',
  'attendee_codes',
  'paper_jobs',
  'paper_job_files',
];

const typeNames: Record<string, string> = {
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
  ARRAY: 'text',
  integer: 'integer',
};

describe('entities and schema', () => {
  it('have the same tables', async () => {
    const rows = await dataSource.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const tables = rows.map((row) => row.name).filter((name) => !withoutEntity.includes(name));
    expect(tables.sort()).toEqual(dataSource.entityMetadatas.map((metadata) => metadata.tableName).sort());
  });

  it('have the same columns, types and nullability', async () => {
    for (const metadata of dataSource.entityMetadatas) {
      const rows = await dataSource.query<{ name: string; type: string; nullable: boolean; generated: boolean }[]>(
        `select column_name as name, data_type as type, is_nullable = 'YES' as nullable, is_generated = 'ALWAYS' as generated
           from information_schema.columns where table_schema = 'public' and table_name = $1`,
        [metadata.tableName],
      );
      const inDatabase = rows
        .map((row) => `${row.name} ${typeNames[row.type] ?? row.type} ${row.nullable || row.generated}`)
        .sort();
      const inEntity = metadata.columns
        .map((column) => `${column.databaseName} ${String(column.type)} ${column.isNullable}`)
        .sort();
      expect({ table: metadata.tableName, columns: inEntity }).toEqual({
        table: metadata.tableName,
        columns: inDatabase,
      });
    }
  });

  it('audit every table that people write', async () => {
    const rows = await dataSource.query<{ name: string }[]>(
      `select distinct event_object_table as name from information_schema.triggers where trigger_name like '%_audit'`,
    );
    expect(rows.map((row) => row.name).sort()).toEqual(
      dataSource.entityMetadatas.map((metadata) => metadata.tableName).sort(),
    );
  });

  it('index every foreign key, so that no deletion scans a table', async () => {
    const rows = await dataSource.query<{ name: string }[]>(
      `select c.conrelid::regclass || '.' || a.attname as name
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = a.attnum)`,
    );
    expect(rows).toEqual([]);
  });
});

describe('fold', () => {
  const samples = [
    ...accentedLetters,
    'Nguyễn  Bá Cường',
    'Đ/c Kỷ niệm chương',
    'đ.c Ủy viên',
    'đồng chí Uỷ viên',
    'Quý Lý Mỹ Thuỷ',
    'THÀNH ỦY HƯNG YÊN',
    '😀 x',
    '',
    '   ',
    'a-b_c.d',
    '10/10 huyện',
    'Hoà Hòa',
    'Nguyễn'.normalize('NFD'),
    'ĐẶNG THỊ Ỷ',
    'd c',
    'ad c',
    'y tế',
    "H'Hen Niê",
  ];

  it.each(samples)('is the same in PostgreSQL and in TypeScript for “%s”', async (text) => {
    const [row] = await dataSource.query<{ fold: string; initials: string }[]>(
      'select fold($1) as fold, fold_initials($1) as initials',
      [text],
    );
    expect(row).toEqual({ fold: fold(text), initials: initials(text) });
  });
});

describe('order of names', () => {
  it('is the same in PostgreSQL and in TypeScript', async () => {
    const names = [
      'Vũ Đức',
      'Trần Đông',
      'Lê Dũng',
      'Hồ An',
      'Hồ Ân',
      'Hồ Ăn',
      'Hồ Ánh',
      'Hồ Anh',
      'Nguyễn Anh',
      'Ngô Ước',
      'Đỗ Đạt',
      'Bùi Hòa',
      'Bùi Hoa',
    ];
    await dataSource.query(
      `insert into people (family_name, middle_name, given_name) select * from unnest($1::text[], $2::text[], $3::text[])`,
      [
        names.map((name) => splitName(name).familyName),
        names.map((name) => splitName(name).middleName),
        names.map((name) => splitName(name).givenName),
      ],
    );
    const rows = await dataSource.query<{ name: string }[]>(
      `select full_name as name from people order by given_name collate "vi-x-icu", family_name collate "vi-x-icu", middle_name collate "vi-x-icu"`,
    );
    const expected = [...names].sort((a, b) => compareNames(splitName(a), splitName(b)));
    expect(rows.map((row) => row.name)).toEqual(expected);
  });
});

describe('migrations', () => {
  it('can all be taken back and run again', async () => {
    const other = await cloneDatabase();
    const source = await createDataSource(other.url).initialize();
    try {
      const { length } = source.migrations;
      for (let count = 0; count < length; count++) await source.undoLastMigration();
      const left = await source.query<{ name: string }[]>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migrations'`,
      );
      expect(left).toEqual([]);
      expect(await source.runMigrations()).toHaveLength(length);
    } finally {
      await source.destroy();
      await other.drop();
    }
  });
});
