import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = ['halls', 'clash_overrides', 'conference_guest_groups', 'directive_reports'];

/** Whoever attends two conferences whose days meet: what a search for clashes reads instead of a million attendances. */
const overlapRows = (of: string) => `
insert into attendance_overlaps (person_id, first_id, second_id, from_on, to_on)
select n.person_id, least(c.id, d.id), greatest(c.id, d.id), greatest(c.held_on, d.held_on),
       least(coalesce(c.held_until, c.held_on), coalesce(d.held_until, d.held_on))
  from ${of} n join conferences c on c.id = n.conference_id
  join attendees a on a.person_id = n.person_id and a.conference_id <> n.conference_id
  join conferences d on d.id = a.conference_id and d.held_on <= coalesce(c.held_until, c.held_on)
   and coalesce(d.held_until, d.held_on) >= c.held_on
on conflict do nothing`;

/** Each row looks for its neighbours by index, however many rows the first statement of a connection had. */
const byIndex = 'set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off';

const overlaps = `
create table attendance_overlaps (
  person_id uuid not null,
  first_id uuid not null,
  second_id uuid not null,
  from_on date not null,
  to_on date not null,
  primary key (person_id, first_id, second_id)
);
create index attendance_overlaps_days_idx on attendance_overlaps (from_on, to_on);
create index attendance_overlaps_first_idx on attendance_overlaps (first_id);
create index attendance_overlaps_second_idx on attendance_overlaps (second_id);

create function overlap_added() returns trigger language plpgsql ${byIndex} as $$
begin
  ${overlapRows('added')};
  return null;
end $$;
create function overlap_removed() returns trigger language plpgsql ${byIndex} as $$
begin
  delete from attendance_overlaps o using removed r
   where o.person_id = r.person_id and (o.first_id = r.conference_id or o.second_id = r.conference_id);
  return null;
end $$;
create function overlap_changed() returns trigger language plpgsql ${byIndex} as $$
begin
  delete from attendance_overlaps o
   where o.person_id = old.person_id and (o.first_id = old.conference_id or o.second_id = old.conference_id);
  ${overlapRows('(select new.person_id, new.conference_id)')};
  return null;
end $$;
create function overlap_dated() returns trigger language plpgsql ${byIndex} as $$
begin
  delete from attendance_overlaps where first_id = new.id;
  delete from attendance_overlaps where second_id = new.id;
  ${overlapRows('(select x.person_id, x.conference_id from attendees x where x.conference_id = new.id and x.person_id is not null)')};
  return null;
end $$;
create trigger attendees_overlap_added after insert on attendees referencing new table as added
  for each statement execute function overlap_added();
create trigger attendees_overlap_removed after delete on attendees referencing old table as removed
  for each statement execute function overlap_removed();
create trigger attendees_overlap_changed after update of person_id, conference_id on attendees for each row
  when ((old.person_id, old.conference_id) is distinct from (new.person_id, new.conference_id))
  execute function overlap_changed();
create trigger conferences_overlap_dated after update of held_on, held_until on conferences for each row
  when ((old.held_on, old.held_until) is distinct from (new.held_on, new.held_until))
  execute function overlap_dated();
-- An undone deletion may bring the attendees back before their conference.
create trigger conferences_overlap_inserted after insert on conferences for each row
  when (new.held_on is not null) execute function overlap_dated();
${overlapRows('attendees')};`;

/** Halls, clashes and their overrides, editions of a conference, and what a site is prepared with. */
export class CreateClashes1764000800000 implements MigrationInterface {
  name = 'CreateClashes1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table halls (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  organisation_id uuid references organisations deferrable,
  places integer check (places > 0),
  address text,
  note text,
  search_key text generated always as (fold(name || ' ' || coalesce(address, ''))) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index halls_organisation_idx on halls (organisation_id);
create index halls_search_idx on halls using gin (search_key gin_trgm_ops);

alter table conferences
  add column hall_id uuid references halls on delete set null deferrable,
  add column previous_id uuid references conferences on delete set null deferrable,
  add constraint conferences_previous_check check (previous_id <> id);
create index conferences_hall_idx on conferences (hall_id, held_on);
create index conferences_previous_idx on conferences (previous_id);
create index attendees_unlinked_idx on attendees (conference_id) where person_id is null;

create table clash_overrides (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  other_id uuid references conferences on delete cascade deferrable,
  decided_by uuid references users on delete set null deferrable,
  kind text not null check (kind in ('LEADER_ELSEWHERE','DELEGATE_ELSEWHERE','HALL_TAKEN','HALL_TOO_SMALL','GUEST_TWICE','DAY_OFF')),
  key text not null,
  sentence text not null,
  reason text not null check (btrim(reason) <> ''),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint clash_overrides_key unique (key)
);
create index clash_overrides_conference_idx on clash_overrides (conference_id);
create index clash_overrides_other_idx on clash_overrides (other_id);
create index clash_overrides_decided_idx on clash_overrides (decided_by);

create table conference_guest_groups (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  group_id uuid not null references people_groups on delete cascade deferrable
);
create unique index conference_guest_groups_once_key on conference_guest_groups (conference_id, group_id);
create index conference_guest_groups_group_idx on conference_guest_groups (group_id);

create table directive_reports (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  directive_id uuid not null references directives on delete cascade deferrable,
  share_done integer check (share_done between 0 and 100),
  result text,
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index directive_reports_once_key on directive_reports (conference_id, directive_id);
create index directive_reports_directive_idx on directive_reports (directive_id);

alter table sites
  add column responsible_name text,
  add column responsible_phone text,
  add column checks jsonb not null default '[]';
${audited.map((table) => `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`).join('\n')}
${overlaps}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger attendees_overlap_added on attendees;
drop trigger attendees_overlap_removed on attendees;
drop trigger attendees_overlap_changed on attendees;
drop trigger conferences_overlap_dated on conferences;
drop trigger conferences_overlap_inserted on conferences;
drop function overlap_added(), overlap_removed(), overlap_changed(), overlap_dated();
drop table attendance_overlaps;
alter table sites drop column responsible_name, drop column responsible_phone, drop column checks;
drop table directive_reports, conference_guest_groups, clash_overrides;
drop index attendees_unlinked_idx;
alter table conferences drop column hall_id, drop column previous_id;
drop table halls;
`);
  }
}
