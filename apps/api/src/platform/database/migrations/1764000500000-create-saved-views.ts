import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['saved_views', 'default_views'];

/** Views of lists that users save and share, and indexes for what lists of 200,000 rows are filtered by. */
export class CreateSavedViews1764000500000 implements MigrationInterface {
  name = 'CreateSavedViews1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table saved_views (
  id uuid primary key default uuidv7(),
  list text not null check (list in ('people','organisations','conferences','attendees','award-rounds','award-recipients')),
  name text not null check (btrim(name) <> ''),
  owner_id uuid not null references users on delete cascade deferrable,
  is_shared boolean not null default false,
  state jsonb not null default '{}',
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index saved_views_name_key on saved_views (owner_id, list, name);
create index saved_views_shared_idx on saved_views (list, ordinal) where is_shared;

create table default_views (
  id uuid primary key default uuidv7(),
  user_id uuid not null references users on delete cascade deferrable,
  list text not null check (list in ('people','organisations','conferences','attendees','award-rounds','award-recipients')),
  view_id uuid not null references saved_views on delete cascade deferrable
);
create unique index default_views_once_key on default_views (user_id, list);
create index default_views_view_idx on default_views (view_id);

create index people_born_idx on people (born_on);
create index award_recipients_kind_idx on award_recipients (kind, year);

-- A session keeps the plan that it made for the first change it saw, often of one row; nested loops then take half a minute
-- to pair the old and the new rows of a bulk edit of ten thousand.
alter function audit_rows() set enable_nestloop = off;
${tables
  .map(
    (table) =>
      `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`,
  )
  .join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter function audit_rows() reset enable_nestloop;
drop index people_born_idx, award_recipients_kind_idx;
drop table default_views, saved_views;
`);
  }
}
