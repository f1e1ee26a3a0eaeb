import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'recurrence_rules',
  'recurrence_rule_guests',
  'quota_rules',
  'year_plans',
  'plan_items',
  'plan_item_guests',
  'plan_issues',
];

const measures = `array['IN_PERSON_SHARE_MAX','ONLINE_SHARE_MIN','YEARLY_CUT_MIN','PROVINCE_WIDE_MAX','COMMUNE_WIDE_MAX',
    'JOIN_WITHIN_DAYS','JOIN_SHARED_GUESTS_MIN']::text[]`;
const editable = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1`;
const kind = `check (%s in ('MID_TERM','FINAL','THEMATIC','OTHER'))`;
const mode = `text check (mode in ('IN_PERSON','ONLINE','HYBRID'))`;
const partOfDay = `text check (part_of_day in ('MORNING','AFTERNOON','EVENING','ALL_DAY','HALF_DAY'))`;
const reach = `text not null default 'INTERNAL' check (reach in ('INTERNAL','PROVINCE_WIDE','COMMUNE_WIDE'))`;
const guest = (owner: string, table: string) => `
  id uuid primary key default uuidv7(),
  ${owner} uuid not null references ${table} on delete cascade deferrable,
  organisation_id uuid references organisations deferrable,
  group_id uuid references people_groups on delete cascade deferrable,
  -- Not the organisation itself but those below it.
  is_subordinates boolean not null default false,
  ordinal integer not null default 0,
  check (num_nonnulls(organisation_id, group_id) = 1)`;

/** Rules of recurrence and quotas as effective-dated data; the plan of a year, its items and its issued versions. */
export class CreatePlans1764000700000 implements MigrationInterface {
  name = 'CreatePlans1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table recurrence_rules (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  recurrence text not null
    check (recurrence in ('YEARLY','HALF_YEAR','YEAR_END','RESOLUTION_MID','RESOLUTION_FINAL','TRADITION_DAY')),
  conference_kind text not null ${kind.replace('%s', 'conference_kind')},
  subject text not null check (btrim(subject) <> ''),
  window_from text check (window_from ~ '^[0-9]{1,2}/[0-9]{1,2}$'),
  window_to text check (window_to ~ '^[0-9]{1,2}/[0-9]{1,2}$'),
  anchor_on date,
  months_after integer check (months_after > 0),
  window_days integer check (window_days >= 0),
  mode ${mode},
  part_of_day ${partOfDay},
  reach ${reach},
  organisation_id uuid references organisations deferrable,
  level text check (level in ('CENTRAL','PROVINCE','DISTRICT','COMMUNE','GRASSROOTS')),
  invites_subordinates boolean not null default false,
  valid_from date not null,
  valid_to date,
  source text,
  is_confirmed boolean not null default false,
  ${editable},
  check (valid_to is null or valid_from <= valid_to),
  constraint recurrence_rules_complete check (case
    when recurrence in ('YEARLY','HALF_YEAR','YEAR_END') then window_from is not null and window_to is not null
    when recurrence = 'TRADITION_DAY' then anchor_on is not null
    else anchor_on is not null and months_after is not null end)
);
create unique index recurrence_rules_name_key on recurrence_rules (name);
create index recurrence_rules_organisation_idx on recurrence_rules (organisation_id);

create table recurrence_rule_guests (${guest('rule_id', 'recurrence_rules')}
);
create index recurrence_rule_guests_rule_idx on recurrence_rule_guests (rule_id, ordinal);
create index recurrence_rule_guests_organisation_idx on recurrence_rule_guests (organisation_id);
create index recurrence_rule_guests_group_idx on recurrence_rule_guests (group_id);

create table quota_rules (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  measure text not null check (measure = any (${measures})),
  limit_value numeric check (limit_value >= 0),
  counts_hybrid_as_online boolean not null default true,
  valid_from date not null,
  valid_to date,
  source text,
  is_confirmed boolean not null default false,
  ${editable},
  check (valid_to is null or valid_from <= valid_to)
);
-- On any day one rule of a measure holds at the most.
alter table quota_rules add constraint quota_rules_one_a_day exclude using gist (
  int4range(array_position(${measures}, measure), array_position(${measures}, measure), '[]') with &&,
  daterange(valid_from, valid_to, '[]') with &&);

create table year_plans (
  id uuid primary key default uuidv7(),
  year integer not null check (year between 1990 and 2200),
  organisation_id uuid not null references organisations deferrable,
  state text not null default 'DRAFT' check (state in ('DRAFT','SUBMITTED','APPROVED','ISSUED')),
  number text,
  issued_on date,
  last_year_count integer check (last_year_count >= 0),
  note text,
  submitted_by_id uuid references users on delete set null deferrable,
  submitted_at timestamptz,
  approved_by_id uuid references users on delete set null deferrable,
  approved_at timestamptz,
  approval_reason text,
  issued_by_id uuid references users on delete set null deferrable,
  issued_at timestamptz,
  ${editable},
  constraint year_plans_issued_check check (state <> 'ISSUED' or (number is not null and issued_on is not null))
);
create unique index year_plans_year_key on year_plans (organisation_id, year);
create index year_plans_submitted_idx on year_plans (submitted_by_id);
create index year_plans_approved_idx on year_plans (approved_by_id);
create index year_plans_issued_idx on year_plans (issued_by_id);

create table plan_items (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references year_plans on delete cascade deferrable,
  organisation_id uuid not null references organisations deferrable,
  rule_id uuid references recurrence_rules on delete set null deferrable,
  conference_id uuid references conferences on delete set null deferrable,
  joined_into_id uuid references plan_items on delete cascade deferrable,
  state text not null default 'PROPOSED' check (state in ('PROPOSED','ACCEPTED','DROPPED','JOINED')),
  title text not null check (btrim(title) <> ''),
  kind text not null ${kind.replace('%s', 'kind')},
  subjects text[] not null default '{}',
  review_type text check (review_type in ('YEAR','HALF_YEAR','QUARTER','NINE_MONTHS','MULTI_YEAR','CUSTOM')),
  review_from date,
  review_to date,
  held_on date not null,
  window_from date,
  window_to date,
  part_of_day ${partOfDay},
  mode ${mode},
  reach ${reach},
  drop_reason text,
  note text,
  ${editable},
  check (joined_into_id <> id),
  check ((state = 'JOINED') = (joined_into_id is not null))
);
create unique index plan_items_once_key on plan_items (plan_id, rule_id, organisation_id) where rule_id is not null;
create index plan_items_plan_idx on plan_items (plan_id, held_on, id);
create index plan_items_organisation_idx on plan_items (organisation_id);
create index plan_items_rule_idx on plan_items (rule_id);
create index plan_items_conference_idx on plan_items (conference_id);
create index plan_items_joined_idx on plan_items (joined_into_id);

create table plan_item_guests (${guest('item_id', 'plan_items')}
);
create index plan_item_guests_item_idx on plan_item_guests (item_id, ordinal);
create index plan_item_guests_organisation_idx on plan_item_guests (organisation_id);
create index plan_item_guests_group_idx on plan_item_guests (group_id);

create table plan_issues (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references year_plans on delete cascade deferrable,
  ordinal integer not null,
  number text not null,
  issued_on date not null,
  issued_by_id uuid references users on delete set null deferrable,
  -- The conferences as they were issued; never written again.
  items jsonb not null
);
create unique index plan_issues_ordinal_key on plan_issues (plan_id, ordinal);
create index plan_issues_issued_idx on plan_issues (issued_by_id);
${tables
  .map(
    (table) =>
      `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`,
  )
  .join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...tables].reverse().join(', ')}`);
  }
}
