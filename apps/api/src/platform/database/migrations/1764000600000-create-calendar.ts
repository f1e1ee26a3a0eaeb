import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days that differ from the ordinary week, and subscriptions to calendars; what calendars are filtered by is indexed. */
export class CreateCalendar1764000600000 implements MigrationInterface {
  name = 'CreateCalendar1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table calendar_days (
  id uuid primary key default uuidv7(),
  on_date date not null,
  kind text not null check (kind in ('HOLIDAY','COMPENSATING_REST','COMPENSATING_WORK')),
  name text not null check (btrim(name) <> ''),
  source text,
  is_confirmed boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index calendar_days_date_key on calendar_days (on_date);
create trigger calendar_days_audit after insert or update or delete on calendar_days
  for each row execute function audit_row();

create table calendar_feeds (
  id uuid primary key default uuidv7(),
  user_id uuid not null references users on delete cascade deferrable,
  name text not null check (btrim(name) <> ''),
  scope text not null check (scope in ('PERSON','ORGANISATION','VENUE')),
  person_id uuid references people on delete cascade deferrable,
  organisation_id uuid references organisations on delete cascade deferrable,
  venue text,
  token_hash text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint calendar_feeds_one_subject check (
    (scope = 'PERSON') = (person_id is not null) and (scope = 'ORGANISATION') = (organisation_id is not null)
    and (scope = 'VENUE') = (venue is not null))
);
create unique index calendar_feeds_token_key on calendar_feeds (token_hash);
create index calendar_feeds_user_idx on calendar_feeds (user_id);
create index calendar_feeds_person_idx on calendar_feeds (person_id);
create index calendar_feeds_organisation_idx on calendar_feeds (organisation_id);
create trigger calendar_feeds_audit after insert or update or delete on calendar_feeds
  for each row execute function audit_row();

create index conferences_venue_idx on conferences (fold(venue));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index conferences_venue_idx;
drop table calendar_feeds, calendar_days;
`);
  }
}
