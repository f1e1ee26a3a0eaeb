import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations through time, positions (reference data), people and the posts they held. */
export class CreateDirectory1763974900000 implements MigrationInterface {
  name = 'CreateDirectory1763974900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table organisations (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  short_name text,
  code text,
  system text not null check (system in ('PARTY','ASSEMBLY','GOVERNMENT','FRONT','MASS_ORGANISATION','ARMED_FORCES','JUDICIARY','ENTERPRISE','PRESS','OTHER')),
  level text not null check (level in ('CENTRAL','PROVINCE','DISTRICT','COMMUNE','GRASSROOTS')),
  parent_id uuid references organisations deferrable,
  locality text,
  document_form text not null check (document_form in ('PARTY','STATE')),
  valid_from date,
  valid_to date,
  is_confirmed boolean not null default true,
  note text,
  search_key text generated always as (fold(name || ' ' || coalesce(short_name, '') || ' ' || coalesce(code, ''))) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (valid_to is null or valid_from is null or valid_from <= valid_to),
  check (parent_id <> id)
);
create index organisations_search_idx on organisations using gin (search_key gin_trgm_ops);
create index organisations_parent_idx on organisations (parent_id);
create index organisations_name_idx on organisations (name collate "vi-x-icu", id);

create table organisation_names (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisations on delete cascade deferrable,
  name text not null,
  valid_from date,
  valid_to date,
  search_key text generated always as (fold(name)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index organisation_names_organisation_idx on organisation_names (organisation_id);
create index organisation_names_search_idx on organisation_names using gin (search_key gin_trgm_ops);

create table organisation_successions (
  id uuid primary key default uuidv7(),
  predecessor_id uuid not null references organisations on delete cascade deferrable,
  successor_id uuid not null references organisations on delete cascade deferrable,
  kind text not null check (kind in ('RENAME','MERGE','SPLIT','DISSOLVE','TRANSFER')),
  happened_on date,
  legal_basis text,
  is_confirmed boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (predecessor_id <> successor_id)
);
create unique index organisation_successions_pair_key on organisation_successions (predecessor_id, successor_id);
create index organisation_successions_successor_idx on organisation_successions (successor_id);

create table positions (
  id uuid primary key default uuidv7(),
  name text not null,
  abbreviations text[] not null default '{}',
  block text not null check (block in ('PARTY','ASSEMBLY','GOVERNMENT','FRONT','MASS_ORGANISATION','ARMED_FORCES','OTHER')),
  rank_weight integer not null default 0,
  valid_from date not null,
  valid_to date,
  source text,
  is_confirmed boolean not null default false,
  search_key text generated always as (fold(name)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index positions_name_key on positions (name, valid_from);

create table people (
  id uuid primary key default uuidv7(),
  family_name text not null default '',
  middle_name text not null default '',
  given_name text not null check (btrim(given_name) <> ''),
  full_name text generated always as (btrim(family_name || ' ' || case when middle_name = '' then '' else middle_name || ' ' end || given_name)) stored,
  gender text check (gender in ('MALE','FEMALE')),
  born_on date check (born_on >= date '1800-01-01'),
  born_precision text not null default 'DAY' check (born_precision in ('DAY','MONTH','YEAR')),
  phone text,
  email text,
  note text,
  search_key text generated always as (fold(family_name || ' ' || middle_name || ' ' || given_name)) stored,
  initials text generated always as (fold_initials(family_name || ' ' || middle_name || ' ' || given_name)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index people_search_idx on people using gin (search_key gin_trgm_ops);
create index people_initials_idx on people (initials text_pattern_ops);
create index people_given_name_idx on people (given_name collate "vi-x-icu", family_name collate "vi-x-icu", middle_name collate "vi-x-icu", id);

create table posts (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade deferrable,
  organisation_id uuid references organisations deferrable,
  position_id uuid references positions deferrable,
  title text not null check (btrim(title) <> ''),
  from_on date,
  to_on date,
  is_full_time boolean not null default true,
  is_main boolean not null default false,
  rank_weight integer,
  ordinal integer not null default 0,
  note text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (to_on is null or from_on is null or from_on <= to_on)
);
create index posts_person_idx on posts (person_id, ordinal);
create index posts_organisation_idx on posts (organisation_id);
create index posts_position_idx on posts (position_id) where position_id is not null;
create unique index posts_one_main_key on posts (person_id) where is_main and to_on is null;

create table legal_documents (
  id uuid primary key default uuidv7(),
  kind text not null,
  number text not null,
  issued_on date,
  issuer text,
  term text,
  subject text,
  valid_from date,
  valid_to date,
  source text,
  is_confirmed boolean not null default true,
  search_key text generated always as (fold(kind || ' ' || number || ' ' || coalesce(subject, ''))) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index legal_documents_number_key on legal_documents (kind, number, issued_on) nulls not distinct;
${['organisations', 'organisation_names', 'organisation_successions', 'positions', 'people', 'posts', 'legal_documents']
  .map(
    (table) =>
      `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`,
  )
  .join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table legal_documents, posts, people, positions, organisation_successions, organisation_names, organisations',
    );
  }
}
