import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = [
  'service_periods',
  'people_groups',
  'people_group_rules',
  'people_group_members',
  'person_distinctions',
  'retention_rules',
];

const editable = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1`;

/** Identity number, service periods, saved groups, people said to be two, and how long personal fields are kept. */
export class ExtendPeople1764000300000 implements MigrationInterface {
  name = 'ExtendPeople1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table people add column identity_number text;
-- None of these is unique: two records of one person must be possible, or they could not be shown as doubles.
create index people_identity_idx on people (identity_number) where identity_number is not null;
create index people_phone_idx on people (translate(phone, ' .-', '')) where phone is not null;
create index posts_title_idx on posts using gin (fold(title) gin_trgm_ops);

create table service_periods (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade deferrable,
  organisation_id uuid references organisations deferrable,
  sector text not null check (btrim(sector) <> ''),
  from_on date,
  to_on date,
  is_full_time boolean not null default true,
  note text,
  ordinal integer not null default 0,
  ${editable},
  check (to_on is null or from_on is null or from_on <= to_on)
);
create index service_periods_person_idx on service_periods (person_id, ordinal);
create index service_periods_organisation_idx on service_periods (organisation_id) where organisation_id is not null;

create table people_groups (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  note text,
  is_shared boolean not null default true,
  owner_id uuid references users on delete set null deferrable,
  search_key text generated always as (fold(name)) stored,
  ${editable}
);
create index people_groups_owner_idx on people_groups (owner_id);

create table people_group_rules (
  id uuid primary key default uuidv7(),
  group_id uuid not null references people_groups on delete cascade deferrable,
  ordinal integer not null default 0,
  mode text not null check (mode in ('INCLUDE','EXCLUDE')),
  position_id uuid references positions deferrable,
  title_contains text,
  organisation_id uuid references organisations deferrable,
  scope text not null default 'SELF' check (scope in ('SELF','CHILDREN','WITHIN')),
  level text check (level in ('CENTRAL','PROVINCE','DISTRICT','COMMUNE','GRASSROOTS')),
  system text check (system in ('PARTY','ASSEMBLY','GOVERNMENT','FRONT','MASS_ORGANISATION','ARMED_FORCES','JUDICIARY','ENTERPRISE','PRESS','OTHER')),
  block text check (block in ('PARTY','ASSEMBLY','GOVERNMENT','FRONT','MASS_ORGANISATION','ARMED_FORCES','OTHER')),
  ${editable},
  -- A rule without a condition would be everybody.
  check (num_nonnulls(position_id, title_contains, organisation_id, level, system, block) > 0)
);
create index people_group_rules_group_idx on people_group_rules (group_id, ordinal);
create index people_group_rules_position_idx on people_group_rules (position_id) where position_id is not null;
create index people_group_rules_organisation_idx on people_group_rules (organisation_id) where organisation_id is not null;

create table people_group_members (
  id uuid primary key default uuidv7(),
  group_id uuid not null references people_groups on delete cascade deferrable,
  person_id uuid not null references people on delete cascade deferrable,
  is_left_out boolean not null default false,
  ${editable}
);
create unique index people_group_members_once_key on people_group_members (group_id, person_id);
create index people_group_members_person_idx on people_group_members (person_id);

create table person_distinctions (
  id uuid primary key default uuidv7(),
  one_id uuid not null references people on delete cascade deferrable,
  other_id uuid not null references people on delete cascade deferrable,
  note text,
  ${editable},
  -- One row for a pair, whichever way it was said.
  check (one_id < other_id)
);
create unique index person_distinctions_pair_key on person_distinctions (one_id, other_id);
create index person_distinctions_other_idx on person_distinctions (other_id);

create table retention_rules (
  id uuid primary key default uuidv7(),
  field text not null check (field in ('IDENTITY_NUMBER','PHONE','EMAIL')),
  months integer not null check (months between 1 and 1200),
  source text,
  is_confirmed boolean not null default false,
  ${editable}
);
create unique index retention_rules_field_key on retention_rules (field);

${audited.map((table) => `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`).join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table ${[...audited].reverse().join(', ')};
drop index posts_title_idx, people_phone_idx;
alter table people drop column identity_number;
`);
  }
}
