import type { MigrationInterface, QueryRunner } from 'typeorm';

const counted = {
  attendees: 'true',
  invited: "invitation <> 'NOT_INVITED'",
  confirmed: "invitation = 'CONFIRMED'",
  declined: "invitation = 'DECLINED'",
  present: "presence = 'PRESENT'",
  excused: "presence = 'EXCUSED'",
  absent: "presence = 'ABSENT'",
};
const tally = (sign: string) =>
  Object.entries(counted)
    .map(([column, condition]) => `coalesce(sum(${sign}) filter (where ${condition}), 0)::int as ${column}`)
    .join(', ');
const added = Object.keys(counted)
  .map((column) => `${column} = c.${column} + excluded.${column}`)
  .join(', ');

/** Tables that one statement fills with thousands of rows. */
const manyRows = ['people', 'posts', 'attendees', 'award_recipients', 'organisations'];
const auditStatements = (table: string) => `
drop trigger ${table}_audit on ${table};
create trigger ${table}_insert_audit after insert on ${table} referencing new table as new_rows
  for each statement execute function audit_rows();
create trigger ${table}_update_audit after update on ${table} referencing old table as old_rows new table as new_rows
  for each statement execute function audit_rows();
create trigger ${table}_delete_audit after delete on ${table} referencing old table as old_rows
  for each statement execute function audit_rows();`;
const auditEachRow = (table: string) => `
drop trigger ${table}_insert_audit on ${table};
drop trigger ${table}_update_audit on ${table};
drop trigger ${table}_delete_audit on ${table};
create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`;

/** Lists that are read and shown before anything is written, remembered mappings, and counting that suits ten thousand rows at once. */
export class CreateImports1764000100000 implements MigrationInterface {
  name = 'CreateImports1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- In a collation of its own, or the planner takes the trigram index for an equal name and looks at hundreds of rows.
create index people_key_idx on people (search_key collate "C", born_on);
create index organisations_key_idx on organisations (fold(name));
create index organisations_short_key_idx on organisations (fold(short_name)) where short_name is not null;
create index organisation_names_key_idx on organisation_names (search_key);

-- A unit as a list names it, when the directory does not know it.
alter table posts add column unit_name text;

create table imports (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('PEOPLE','ORGANISATIONS','ATTENDEES','RECIPIENTS')),
  state text not null default 'READING' check (state in ('READING','READY','COMMITTING','DONE','FAILED','CANCELLED')),
  conference_id uuid references conferences on delete cascade deferrable,
  round_id uuid references award_rounds on delete cascade deferrable,
  sender_id uuid references organisations on delete set null deferrable,
  file_name text,
  step text,
  done integer not null default 0,
  total integer not null default 0,
  message text,
  sheets jsonb not null default '[]',
  sheet integer not null default 0,
  columns jsonb not null default '[]',
  counts jsonb not null default '{}',
  plan jsonb not null default '{}',
  is_mapping_remembered boolean not null default false,
  -- The oldest transaction still open when the list was matched: what later ones have written was not seen.
  seen_until bigint,
  seen_entry bigint,
  is_cancel_asked boolean not null default false,
  beat_at timestamptz not null default now(),
  change_id uuid,
  created_by uuid references users on delete set null deferrable,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index imports_conference_idx on imports (conference_id) where conference_id is not null;
create index imports_round_idx on imports (round_id) where round_id is not null;
create index imports_sender_idx on imports (sender_id) where sender_id is not null;
create index imports_created_by_idx on imports (created_by);
create index imports_change_idx on imports (change_id) where change_id is not null;

-- Drafts are no records: nothing of them is audited. What was read is kept so that another sheet or mapping needs no second upload.
create table import_sources (
  import_id uuid primary key references imports on delete cascade deferrable,
  sheets jsonb not null
);

create table import_rows (
  import_id uuid not null references imports on delete cascade deferrable,
  n integer not null,
  line integer not null,
  role text not null check (role in ('DATA','GROUP','TITLE','HEADER','TOTAL','SIGNATURE','NOTE')),
  state text not null check (state in ('NEW','SAME','UPDATE','WARNING','ERROR','LEFT_OUT')),
  cells jsonb not null,
  group_name text,
  remarks jsonb not null default '[]',
  "values" jsonb not null default '{}',
  edits jsonb not null default '{}',
  issues jsonb not null default '[]',
  candidates jsonb not null default '[]',
  facts jsonb not null default '{}',
  effect text not null default 'NOTHING' check (effect in ('CREATE','UPDATE','SAME','NOTHING')),
  decision text not null default 'AUTO' check (decision in ('AUTO','MATCH','CREATE','LEAVE_OUT')),
  match_id uuid,
  chosen_id uuid,
  version integer not null default 1,
  primary key (import_id, n)
) with (toast_tuple_target = 8160);
create index import_rows_state_idx on import_rows (import_id, state, n);

create table import_mappings (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('PEOPLE','ORGANISATIONS','ATTENDEES','RECIPIENTS')),
  sender_id uuid references organisations on delete cascade deferrable,
  signature text not null,
  columns jsonb not null,
  updated_at timestamptz not null default now()
);
create unique index import_mappings_key on import_mappings (kind, signature, sender_id) nulls not distinct;
create index import_mappings_sender_idx on import_mappings (sender_id) where sender_id is not null;

-- Once for each statement, not for each row: a list of ten thousand would rewrite the same count ten thousand times.
drop trigger attendees_count on attendees;
drop function count_attendee();
create function count_attendees() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into conference_counts as c (conference_id, attendees, invited, confirmed, declined, present, excused, absent)
    select conference_id, ${tally('1')} from new_rows group by conference_id order by conference_id
    on conflict (conference_id) do update set ${added};
  elsif tg_op = 'DELETE' then
    update conference_counts c set ${added.replaceAll('excluded', 'gone')}
      from (select conference_id, ${tally('-1')} from old_rows group by conference_id) gone
     where c.conference_id = gone.conference_id;
  elsif exists (select 1 from new_rows n join old_rows o using (id)
      where (n.invitation, n.presence, n.conference_id) is distinct from (o.invitation, o.presence, o.conference_id)) then
    insert into conference_counts as c (conference_id, attendees, invited, confirmed, declined, present, excused, absent)
    select conference_id, ${tally('sign')} from (
      select conference_id, invitation, presence, 1 as sign from new_rows
      union all select conference_id, invitation, presence, -1 from old_rows) changed
     group by conference_id order by conference_id
    on conflict (conference_id) do update set ${added};
  end if;
  return null;
end $$;
create trigger attendees_count_insert after insert on attendees referencing new table as new_rows
  for each statement execute function count_attendees();
create trigger attendees_count_update after update on attendees referencing old table as old_rows new table as new_rows
  for each statement execute function count_attendees();
create trigger attendees_count_delete after delete on attendees referencing old table as old_rows
  for each statement execute function count_attendees();

-- The trail of one statement is written by one statement; the values are those of audit_row().
create function audit_rows() returns trigger language plpgsql as $$
declare
  change uuid := coalesce(nullif(current_setting('app.change', true), '')::uuid, uuidv7());
  actor uuid := nullif(current_setting('app.actor', true), '')::uuid;
begin
  if tg_op = 'INSERT' then
    insert into audit_log (change_id, actor_id, table_name, row_id, conference_id, action, after)
    select change, actor, tg_table_name, (r ->> 'id')::uuid, (r ->> 'conference_id')::uuid, 'I', r
      from (select to_jsonb(n) as r from new_rows n) x;
  elsif tg_op = 'DELETE' then
    insert into audit_log (change_id, actor_id, table_name, row_id, conference_id, action, before)
    select change, actor, tg_table_name, (r ->> 'id')::uuid, (r ->> 'conference_id')::uuid, 'D', r
      from (select to_jsonb(o) as r from old_rows o) x;
  else
    insert into audit_log (change_id, actor_id, table_name, row_id, conference_id, action, before, after)
    select change, actor, tg_table_name, n.id, (to_jsonb(n) ->> 'conference_id')::uuid, 'U', to_jsonb(o), to_jsonb(n)
      from new_rows n join old_rows o using (id);
  end if;
  return null;
end $$;
${manyRows.map(auditStatements).join('')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table import_mappings, import_rows, import_sources, imports;
alter table posts drop column unit_name;
drop index people_key_idx, organisations_key_idx, organisations_short_key_idx, organisation_names_key_idx;
drop trigger attendees_count_insert on attendees;
drop trigger attendees_count_update on attendees;
drop trigger attendees_count_delete on attendees;
drop function count_attendees();
${manyRows.map(auditEachRow).join('')}
drop function audit_rows();
${countEachRow}
`);
  }
}

/** Counting as the migration before this one left it. */
const countEachRow = `
create function count_attendee() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.invitation = new.invitation and old.presence = new.presence
     and old.conference_id = new.conference_id then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    update conference_counts set
      attendees = attendees - 1,
      invited = invited - (old.invitation <> 'NOT_INVITED')::int,
      confirmed = confirmed - (old.invitation = 'CONFIRMED')::int,
      declined = declined - (old.invitation = 'DECLINED')::int,
      present = present - (old.presence = 'PRESENT')::int,
      excused = excused - (old.presence = 'EXCUSED')::int,
      absent = absent - (old.presence = 'ABSENT')::int
    where conference_id = old.conference_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into conference_counts as c (conference_id, attendees, invited, confirmed, declined, present, excused, absent)
    values (new.conference_id, 1, (new.invitation <> 'NOT_INVITED')::int, (new.invitation = 'CONFIRMED')::int,
      (new.invitation = 'DECLINED')::int, (new.presence = 'PRESENT')::int, (new.presence = 'EXCUSED')::int,
      (new.presence = 'ABSENT')::int)
    on conflict (conference_id) do update set
      attendees = c.attendees + 1, invited = c.invited + excluded.invited, confirmed = c.confirmed + excluded.confirmed,
      declined = c.declined + excluded.declined, present = c.present + excluded.present,
      excused = c.excused + excluded.excused, absent = c.absent + excluded.absent;
  end if;
  return null;
end $$;
create trigger attendees_count after insert or update or delete on attendees for each row execute function count_attendee();
`;
