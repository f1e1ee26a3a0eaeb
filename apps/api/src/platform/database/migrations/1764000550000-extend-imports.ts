import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unit that a list names above its table; drafts and read lists are found by their age. */
export class ExtendImports1764000550000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table imports add column unit text`);
    await runner.query(`create index imports_updated_idx on imports (updated_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index imports_updated_idx`);
    await runner.query(`alter table imports drop column unit`);
  }
}
