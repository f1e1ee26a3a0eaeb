import type { MigrationInterface, QueryRunner } from 'typeorm';

const links = [
  { table: 'checklist_item_files', owner: 'checklist_item_id', ownerTable: 'checklist_items' },
  { table: 'paper_registration_files', owner: 'paper_registration_id', ownerTable: 'paper_registrations' },
];

const createLink = ({ table, owner, ownerTable }: (typeof links)[number]) => `
create table ${table} (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  ${owner} uuid not null references ${ownerTable} on delete cascade deferrable,
  file_id uuid not null references stored_files deferrable,
  -- That of the file, so that the trail of the link says which one it was.
  name text not null
);
create unique index ${table}_once_key on ${table} (${owner}, file_id);
create index ${table}_conference_idx on ${table} (conference_id);
create index ${table}_file_idx on ${table} (file_id);
create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`;

/** Files that records hold, and the records of planning and speeches that hold some. */
export class CreateStoredFiles1764001100000 implements MigrationInterface {
  name = 'CreateStoredFiles1764001100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table stored_files (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> '' and name !~ '[/\\\\]'),
  media_type text not null,
  size_bytes integer not null check (size_bytes > 0 and size_bytes = octet_length(content)),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  purpose text not null check (btrim(purpose) <> ''),
  created_by uuid references users on delete set null deferrable,
  -- Until then it stays even when it hangs on nothing: an upload until it is saved, a removed file as long as one can undo.
  kept_until timestamptz not null default now() + interval '24 hours',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
-- Papers and pictures are compressed already.
alter table stored_files alter column content set storage external;
create index stored_files_created_by_idx on stored_files (created_by);
create index stored_files_kept_idx on stored_files (kept_until);

-- The trail names the file and never holds its content. The row stays as it is, but for the day until which it is kept.
create function audit_stored_file() returns trigger language plpgsql as $$
declare
  one stored_files := coalesce(new, old);
  facts jsonb := jsonb_build_object('id', one.id, 'name', one.name, 'media_type', one.media_type,
    'size_bytes', one.size_bytes, 'sha256', one.sha256, 'purpose', one.purpose, 'created_by', one.created_by,
    'created_at', one.created_at, 'version', one.version);
begin
  insert into audit_log (change_id, actor_id, table_name, row_id, action, before, after)
  values (
    coalesce(nullif(current_setting('app.change', true), '')::uuid, uuidv7()),
    nullif(current_setting('app.actor', true), '')::uuid,
    tg_table_name, one.id, left(tg_op, 1),
    case when tg_op = 'DELETE' then facts end, case when tg_op = 'INSERT' then facts end
  );
  return null;
end $$;
create trigger stored_files_audit after insert or delete on stored_files
  for each row execute function audit_stored_file();
${links.map(createLink).join('\n')}

-- A paper that was handed in has a text, an address or a file, once the change is complete.
alter table paper_registrations drop constraint paper_registrations_paper;
create function check_paper_registration() returns trigger language plpgsql as $$
declare
  paper uuid := case tg_table_name when 'paper_registrations' then (to_jsonb(new) ->> 'id')::uuid
                     else (to_jsonb(old) ->> 'paper_registration_id')::uuid end;
begin
  if exists (select 1 from paper_registrations p where p.id = paper and p.state = 'SUBMITTED' and p.body is null
      and p.file_link is null and not exists (select 1 from paper_registration_files f where f.paper_registration_id = p.id)) then
    raise exception 'paper_registrations_paper' using errcode = '23514', constraint = 'paper_registrations_paper';
  end if;
  return null;
end $$;
create constraint trigger paper_registrations_paper after insert or update on paper_registrations
  deferrable initially deferred for each row execute function check_paper_registration();
create constraint trigger paper_registration_files_paper after update or delete on paper_registration_files
  deferrable initially deferred for each row execute function check_paper_registration();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger paper_registrations_paper on paper_registrations;
drop table ${links.map(({ table }) => table).join(', ')}, stored_files;
drop function check_paper_registration();
drop function audit_stored_file();
alter table paper_registrations add constraint paper_registrations_paper
  check (state <> 'SUBMITTED' or body is not null or file_link is not null) not valid;
`);
  }
}
