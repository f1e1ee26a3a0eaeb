import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = ['territories', 'territory_successions', 'organisation_level_periods', 'organisation_parents'];

/** Territories with what became of them, levels that ended, former superiors, and lines of succession in SQL. */
export class CreateTerritories1764000200000 implements MigrationInterface {
  name = 'CreateTerritories1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table territories (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  kind text not null check (kind in ('PROVINCE','CENTRAL_CITY','RURAL_DISTRICT','URBAN_DISTRICT','TOWN','PROVINCIAL_CITY','COMMUNE','WARD','TOWNSHIP','SPECIAL_ZONE')),
  level text generated always as (case
    when kind in ('PROVINCE','CENTRAL_CITY') then 'PROVINCE'
    when kind in ('RURAL_DISTRICT','URBAN_DISTRICT','TOWN','PROVINCIAL_CITY') then 'DISTRICT'
    else 'COMMUNE' end) stored,
  parent_id uuid references territories deferrable,
  valid_from date,
  valid_to date,
  source text,
  is_confirmed boolean not null default false,
  note text,
  -- The word of the kind is searched too; it must stay equal to territoryKindLabels in libs/contracts/src/territory-lists.ts, a test compares them.
  search_key text generated always as (fold(case kind
    when 'PROVINCE' then 'Tỉnh' when 'CENTRAL_CITY' then 'Thành phố' when 'RURAL_DISTRICT' then 'Huyện'
    when 'URBAN_DISTRICT' then 'Quận' when 'TOWN' then 'Thị xã' when 'PROVINCIAL_CITY' then 'Thành phố'
    when 'COMMUNE' then 'Xã' when 'WARD' then 'Phường' when 'TOWNSHIP' then 'Thị trấn' else 'Đặc khu' end || ' ' || name)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (valid_to is null or valid_from is null or valid_from <= valid_to),
  check (parent_id <> id)
);
create unique index territories_natural_key on territories (name, kind, parent_id, valid_from) nulls not distinct;
create index territories_parent_idx on territories (parent_id);
create index territories_level_idx on territories (level, name collate "vi-x-icu", id);
create index territories_search_idx on territories using gin (search_key gin_trgm_ops);

create table territory_successions (
  id uuid primary key default uuidv7(),
  predecessor_id uuid not null references territories on delete cascade deferrable,
  successor_id uuid not null references territories on delete cascade deferrable,
  kind text not null check (kind in ('RENAME','MERGE','SPLIT','DISSOLVE','TRANSFER')),
  happened_on date,
  legal_basis text,
  is_confirmed boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (predecessor_id <> successor_id)
);
create unique index territory_successions_pair_key on territory_successions (predecessor_id, successor_id);
create index territory_successions_successor_idx on territory_successions (successor_id);

create table organisation_level_periods (
  id uuid primary key default uuidv7(),
  level text not null check (level in ('CENTRAL','PROVINCE','DISTRICT','COMMUNE','GRASSROOTS')),
  valid_from date,
  valid_to date,
  source text,
  is_confirmed boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
create unique index organisation_level_periods_level_key on organisation_level_periods (level, valid_from) nulls not distinct;

-- Where an organisation belonged before; where it belongs now is organisations.parent_id.
create table organisation_parents (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisations on delete cascade deferrable,
  parent_id uuid not null references organisations on delete cascade deferrable,
  valid_from date,
  valid_to date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (valid_from is null or valid_from <= valid_to),
  check (parent_id <> organisation_id)
);
create index organisation_parents_organisation_idx on organisation_parents (organisation_id, valid_to);
create index organisation_parents_parent_idx on organisation_parents (parent_id);

alter table organisations add column territory_id uuid references territories deferrable;
create index organisations_territory_idx on organisations (territory_id) where territory_id is not null;

-- The name that an organisation bore on a day; today's when the day is unknown.
create function organisation_name_on(organisation uuid, day date) returns text language sql stable parallel safe as $$
  select coalesce(
    (select n.name from organisation_names n where n.organisation_id = organisation and day is not null
        and (n.valid_from is null or n.valid_from <= day) and n.valid_to >= day order by n.valid_to limit 1),
    (select o.name from organisations o where o.id = organisation))
$$;

-- Where it belonged on a day; today's superior when the day is unknown.
create function organisation_parent_on(organisation uuid, day date) returns uuid language sql stable parallel safe as $$
  select coalesce(
    (select p.parent_id from organisation_parents p where p.organisation_id = organisation and day is not null
        and (p.valid_from is null or p.valid_from <= day) and p.valid_to >= day order by p.valid_to limit 1),
    (select o.parent_id from organisations o where o.id = organisation))
$$;

-- The organisation and all it came from; UNION ends where a line would turn in a circle.
create function organisation_line_before(organisation uuid) returns setof uuid language sql stable parallel safe as $$
  with recursive line (id) as (select organisation union
    select s.predecessor_id from line join organisation_successions s on s.successor_id = line.id)
  select id from line
$$;

-- The organisation and all that came after it.
create function organisation_line_after(organisation uuid) returns setof uuid language sql stable parallel safe as $$
  with recursive line (id) as (select organisation union
    select s.successor_id from line join organisation_successions s on s.predecessor_id = line.id)
  select id from line
$$;

${audited
  .map(
    (table) =>
      `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`,
  )
  .join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function organisation_line_after(uuid);
drop function organisation_line_before(uuid);
drop function organisation_parent_on(uuid, date);
drop function organisation_name_on(uuid, date);
alter table organisations drop column territory_id;
drop table organisation_parents, organisation_level_periods, territory_successions, territories;
`);
  }
}
