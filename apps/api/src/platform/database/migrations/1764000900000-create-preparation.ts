import type { MigrationInterface, QueryRunner } from 'typeorm';

const editable = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1`;

const audited = ['checklist_templates', 'checklist_items', 'clock_rules', 'reminder_rules'];

const kinds = `'MID_TERM','FINAL','THEMATIC','OTHER'`;

/** Checklists, clocks of the law, reminders with their outbox, and notices within the application. */
export class CreatePreparation1764000900000 implements MigrationInterface {
  name = 'CreatePreparation1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table users add column email text;

create table checklist_templates (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  conference_kind text check (conference_kind in (${kinds})),
  source text,
  is_confirmed boolean not null default false,
  items jsonb not null default '[]',
  ${editable}
);
create unique index checklist_templates_name_key on checklist_templates (name);

create table checklist_items (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  ordinal integer not null default 0,
  title text not null check (btrim(title) <> ''),
  committee text,
  offset_days integer,
  offset_unit text check (offset_unit in ('DAY','WORKING_DAY')),
  due_on date,
  is_pinned boolean not null default false,
  -- The day of the conference that due_on was reckoned from.
  reckoned_from date,
  state text not null default 'TODO' check (state in ('TODO','DOING','DONE','NOT_NEEDED')),
  done_on date,
  user_id uuid references users deferrable,
  person_id uuid references people on delete set null deferrable,
  keeper_id uuid references users deferrable,
  evidence text,
  note text,
  clock_code text check (clock_code in ('INVITATION','MATERIALS','CONCLUSION_NOTICE')),
  ${editable},
  check ((offset_days is null) = (offset_unit is null)),
  check ((state = 'DONE') = (done_on is not null)),
  check (num_nonnulls(user_id, person_id) <= 1)
);
create index checklist_items_conference_idx on checklist_items (conference_id, due_on, ordinal);
create index checklist_items_due_idx on checklist_items (due_on, id) where state in ('TODO','DOING');
create index checklist_items_user_idx on checklist_items (user_id);
create index checklist_items_person_idx on checklist_items (person_id);
create index checklist_items_keeper_idx on checklist_items (keeper_id);
create unique index checklist_items_clock_key on checklist_items (conference_id, clock_code) where clock_code is not null;

create table clock_rules (
  id uuid primary key default uuidv7(),
  code text not null check (code in ('INVITATION','MATERIALS','CONCLUSION_NOTICE','REVIEW_LENGTH','CONCLUSION_LENGTH')),
  body text not null check (body in ('STATE','PARTY')),
  threshold integer not null check (threshold > 0),
  unit text not null check (unit in ('WORKING_DAY','DAY','MINUTE')),
  conference_kinds text[] not null default '{}',
  article text not null check (btrim(article) <> ''),
  source text,
  valid_from date not null,
  valid_to date,
  is_confirmed boolean not null default false,
  ${editable},
  check (valid_to is null or valid_from <= valid_to)
);
create unique index clock_rules_start_key on clock_rules (code, body, valid_from);

create table reminder_rules (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  days_before integer not null check (days_before between 0 and 60),
  channels text[] not null check (channels <@ array['IN_APP','EMAIL']),
  is_on boolean not null default true,
  ${editable}
);
create unique index reminder_rules_name_key on reminder_rules (name);

${audited.map((table) => `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`).join('\n')}

-- Everybody who is to be reminded of something that is still open, by the rules that are on.
create view reminder_targets as
select i.id as item_id, r.id as rule_id, i.conference_id, ch.channel, i.due_on, r.days_before, i.title,
       coalesce(c.short_title, c.title) as conference_title,
       case when ch.channel = 'EMAIL' and p.email is not null then null else u.id end as user_id,
       case when ch.channel = 'EMAIL' and p.email is not null then p.full_name else u.display_name end as recipient_name,
       case when ch.channel = 'EMAIL' then coalesce(p.email, u.email) end as address,
       case when ch.channel = 'EMAIL' then coalesce(p.email, u.email) else u.id::text end as recipient_key,
       p.full_name as person_name
  from checklist_items i
  join conferences c on c.id = i.conference_id and c.status in ('PLANNED','PREPARING','HELD')
  join reminder_rules r on r.is_on
  cross join lateral unnest(r.channels) ch (channel)
  left join people p on p.id = i.person_id
  left join users u on u.id = coalesce(i.user_id, i.keeper_id) and u.is_active
 where i.state in ('TODO','DOING') and i.due_on is not null;

create table reminders (
  id uuid primary key default uuidv7(),
  -- No foreign keys: what has left stays known when its item goes and comes back, or it would leave a second time.
  item_id uuid not null,
  rule_id uuid not null,
  conference_id uuid not null,
  channel text not null check (channel in ('IN_APP','EMAIL')),
  due_on date not null,
  recipient_key text not null,
  user_id uuid references users deferrable,
  recipient_name text not null,
  address text,
  subject text not null,
  body text not null,
  send_at timestamptz not null,
  next_try_at timestamptz,
  state text not null default 'WAITING' check (state in ('WAITING','SENDING','SENT','STOPPED','FAILED','EXPIRED')),
  is_edited boolean not null default false,
  attempts integer not null default 0,
  lease_until timestamptz,
  message_id text,
  answer text,
  sent_at timestamptz,
  ${editable},
  check ((state = 'SENT') = (sent_at is not null)),
  check (state <> 'SENDING' or lease_until is not null),
  check ((channel = 'EMAIL') = (address is not null)),
  check (channel <> 'IN_APP' or user_id is not null)
);
create unique index reminders_once_key on reminders (item_id, rule_id, channel, due_on, recipient_key);
create index reminders_open_idx on reminders (channel, send_at, id) where state in ('WAITING','SENDING');
create index reminders_send_idx on reminders (send_at, id);
create index reminders_conference_idx on reminders (conference_id);
create index reminders_user_idx on reminders (user_id);
-- The trail holds what people change, not what the machine notes while it sends.
create trigger reminders_audit after update on reminders for each row
  when (old.subject <> new.subject or old.body <> new.body or old.send_at <> new.send_at
        or (old.state = 'STOPPED') <> (new.state = 'STOPPED'))
  execute function audit_row();

create table notices (
  id uuid primary key default uuidv7(),
  user_id uuid not null references users on delete cascade deferrable,
  title text not null,
  body text not null default '',
  path text,
  created_at timestamptz not null default now(),
  read_at timestamptz
);
create index notices_user_idx on notices (user_id, id desc);
create index notices_unread_idx on notices (user_id) where read_at is null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table notices, reminders;
drop view reminder_targets;
drop table ${[...audited].reverse().join(', ')};
alter table users drop column email;
`);
  }
}
