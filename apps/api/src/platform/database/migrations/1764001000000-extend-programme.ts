import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = [
  'programme_templates',
  'programme_limits',
  'programme_versions',
  'programme_notices',
  'paper_registrations',
];

/** Pinned times, templates, limits, frozen versions with their notices, and the registration of discussion papers. */
export class ExtendProgramme1764001000000 implements MigrationInterface {
  name = 'ExtendProgramme1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table programme_items
  add column is_pinned boolean not null default false,
  add column day_number integer not null default 1 check (day_number between 1 and 31);

-- Until now every entered time held. Nobody changed these rows, so the trail and their versions stay as they are.
alter table programme_items disable trigger user;
update programme_items set is_pinned = true where starts_at is not null;
alter table programme_items enable trigger user;
alter table programme_items
  add constraint programme_items_pin_has_time check (not is_pinned or starts_at is not null);

create table programme_templates (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  conference_kind text check (conference_kind in ('MID_TERM','FINAL','THEMATIC','OTHER')),
  source text,
  is_confirmed boolean not null default false,
  items jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint programme_templates_name_key unique (name)
);

create table programme_limits (
  id uuid primary key default uuidv7(),
  code text not null check (code in ('CONCLUSION_MINUTES','REVIEW_DAYS')),
  amount integer not null check (amount > 0),
  valid_from date not null,
  valid_to date,
  source text not null,
  is_confirmed boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (valid_to is null or valid_from <= valid_to),
  constraint programme_limits_start_key unique (code, valid_from)
);

create table programme_versions (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  state text not null check (state in ('DRAFT','ISSUED')),
  number integer not null check (number > 0),
  document_number text,
  issued_on date,
  note text,
  created_by_name text,
  items jsonb not null,
  changes jsonb not null default '[]',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint programme_versions_number_key unique (conference_id, state, number)
);

create table programme_notices (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  programme_version_id uuid not null references programme_versions on delete cascade deferrable,
  attendee_id uuid not null references attendees on delete cascade deferrable,
  sentences text[] not null,
  constraint programme_notices_once_key unique (programme_version_id, attendee_id)
);
create index programme_notices_attendee_idx on programme_notices (attendee_id);
create index programme_notices_conference_idx on programme_notices (conference_id);

create table paper_registrations (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  organisation_id uuid references organisations deferrable,
  organisation_name text,
  attendee_id uuid references attendees on delete set null deferrable,
  speaker_name text,
  topic text not null check (btrim(topic) <> ''),
  minutes integer check (minutes between 0 and 1440),
  due_on date,
  state text not null default 'REGISTERED' check (state in ('REGISTERED','APPROVED','REJECTED','SUBMITTED')),
  reason text,
  body text,
  file_link text,
  submitted_at timestamptz,
  note text,
  speech_id uuid references speeches on delete set null deferrable,
  programme_item_id uuid references programme_items on delete set null deferrable,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint paper_registrations_reason check (state <> 'REJECTED' or btrim(reason) <> ''),
  constraint paper_registrations_paper check (state <> 'SUBMITTED' or body is not null or file_link is not null)
);
create index paper_registrations_conference_idx on paper_registrations (conference_id, state);
create index paper_registrations_organisation_idx on paper_registrations (organisation_id);
create index paper_registrations_attendee_idx on paper_registrations (attendee_id);
create index paper_registrations_speech_idx on paper_registrations (speech_id);
create index paper_registrations_item_idx on paper_registrations (programme_item_id);

${audited.map((table) => `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`).join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table ${[...audited].reverse().join(', ')};
alter table programme_items drop constraint programme_items_pin_has_time, drop column is_pinned, drop column day_number;
`);
  }
}
