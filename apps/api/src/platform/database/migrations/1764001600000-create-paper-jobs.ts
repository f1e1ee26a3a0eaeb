import type { MigrationInterface, QueryRunner } from 'typeorm';

const taskTargets = `
select i.id as item_id, r.id as rule_id, i.conference_id, ch.channel, i.due_on, r.days_before, i.title,
       coalesce(c.short_title, c.title) as conference_title,
       case when ch.channel = 'EMAIL' and p.email is not null then null else u.id end as user_id,
       case when ch.channel = 'EMAIL' and p.email is not null then p.full_name else u.display_name end as recipient_name,
       case when ch.channel = 'EMAIL' then coalesce(p.email, u.email) end as address,
       case when ch.channel = 'EMAIL' then coalesce(p.email, u.email) else u.id::text end as recipient_key,
       p.full_name as person_name, 'TASK' as reason, null::text[] as sentences
  from checklist_items i
  join conferences c on c.id = i.conference_id and c.status in ('PLANNED','PREPARING','HELD')
  join reminder_rules r on r.is_on
  cross join lateral unnest(r.channels) ch (channel)
  left join people p on p.id = i.person_id
  left join users u on u.id = coalesce(i.user_id, i.keeper_id) and u.is_active
 where i.state in ('TODO','DOING') and i.due_on is not null
union all
select n.id, n.programme_version_id, n.conference_id, ch.channel, (v.created_at at time zone 'Asia/Ho_Chi_Minh')::date, null,
       'Thay đổi chương trình', coalesce(c.short_title, c.title), case when ch.channel = 'IN_APP' then u.id end,
       case when ch.channel = 'EMAIL' then p.full_name else u.display_name end,
       case when ch.channel = 'EMAIL' then p.email end,
       case when ch.channel = 'EMAIL' then p.email else u.id::text end, p.full_name, 'PROGRAMME', n.sentences
  from programme_notices n
  join programme_versions v on v.id = n.programme_version_id
  join conferences c on c.id = n.conference_id and c.status in ('PLANNED','PREPARING')
  join attendees a on a.id = n.attendee_id
  join people p on p.id = a.person_id and p.email is not null
  cross join (values ('EMAIL'), ('IN_APP')) ch (channel)
  left join users u on lower(u.email) = lower(p.email) and u.is_active and ch.channel = 'IN_APP'
 where ch.channel = 'EMAIL' or u.id is not null`;

/** An invitation is still to be mailed while its file is there, the guest is listed and the conference is to come. */
const invitationTargets = `
union all
select f.attendee_id, f.job_id, j.conference_id, 'EMAIL', j.mailed_on, null, 'Giấy mời', coalesce(c.short_title, c.title), null,
       a.name, p.email, p.email, a.name, 'INVITATION', null
  from paper_job_files f
  join paper_jobs j on j.id = f.job_id and j.mailed_on is not null
  join conferences c on c.id = j.conference_id and c.status in ('PLANNED','PREPARING')
  join attendees a on a.id = f.attendee_id
  join people p on p.id = a.person_id and p.email is not null
 where f.output = 'PDF_EACH'`;

const reasons = (names: string) => `alter table reminders drop constraint reminders_reason_check,
  add constraint reminders_reason_check check (reason in (${names}));`;

/** Batches of letters with their results, and the codes that the letters carry. */
export class CreatePaperJobs1764001600000 implements MigrationInterface {
  name = 'CreatePaperJobs1764001600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- No foreign key: a code that was printed must still lead to an attendee who was deleted and brought back.
create table attendee_codes (
  attendee_id uuid primary key,
  code text not null unique check (code ~ '^[0-9A-Z]{16}$'),
  created_at timestamptz not null default now()
);

create table paper_jobs (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  kind text not null,
  outputs text[] not null check (outputs <@ array['PDF','PDF_EACH','DOCX_EACH'] and cardinality(outputs) > 0),
  delivery text not null check (delivery in ('unit','precedence','given-name')),
  query jsonb not null default '{}',
  -- Whom the letters are for and in which order, as it was when the batch was asked for.
  guest_ids uuid[] not null check (cardinality(guest_ids) > 0),
  state text not null default 'WAITING' check (state in ('WAITING','RUNNING','DONE','FAILED','CANCELLED')),
  done integer not null default 0,
  total integer not null,
  message text,
  missing text[] not null default '{}',
  attempts integer not null default 0,
  lease_until timestamptz,
  mailed_on date,
  created_by uuid references users on delete set null deferrable,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  version integer not null default 1,
  check (state <> 'RUNNING' or lease_until is not null)
);
create index paper_jobs_conference_idx on paper_jobs (conference_id, id desc);
create index paper_jobs_created_by_idx on paper_jobs (created_by);
create index paper_jobs_open_idx on paper_jobs (id) where state in ('WAITING','RUNNING');

create table paper_job_files (
  job_id uuid not null references paper_jobs on delete cascade deferrable,
  output text not null check (output in ('PDF','PDF_EACH','DOCX_EACH')),
  -- The place in the order of delivery; 0 is the table of contents. Pieces of one file are numbered as well.
  n integer not null,
  -- A portion of one file that is not joined yet.
  is_part boolean not null default false,
  attendee_id uuid,
  name text not null,
  content bytea not null,
  primary key (job_id, output, is_part, n)
);
alter table paper_job_files alter column content set storage external;
create index paper_job_files_attendee_idx on paper_job_files (attendee_id, job_id) where attendee_id is not null;

${reasons(`'TASK','PROGRAMME','INVITATION'`)}
create or replace view reminder_targets as ${taskTargets}${invitationTargets};
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
create or replace view reminder_targets as ${taskTargets};
delete from reminders where reason = 'INVITATION';
${reasons(`'TASK','PROGRAMME'`)}
drop table paper_job_files, paper_jobs, attendee_codes;
`);
  }
}
