import type { MigrationInterface, QueryRunner } from 'typeorm';

const editable = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1`;
const audited = ['form_packs', 'office_settings', 'office_signers', 'paper_registers', 'papers', 'paper_prints'];

const lists = `'people','organisations','conferences','attendees','award-rounds','award-recipients'`;
const listCheck = (names: string) =>
  ['saved_views', 'default_views']
    .map(
      (table) =>
        `alter table ${table} drop constraint ${table}_list_check, add constraint ${table}_list_check check (list in (${names}));`,
    )
    .join('\n');

/** Form packs, what an office sets for its papers, papers from draft to issue with their frozen files, and their numbers. */
export class CreatePapers1764001400000 implements MigrationInterface {
  name = 'CreatePapers1764001400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table form_packs (
  id uuid primary key default uuidv7(),
  form text not null check (form in ('PARTY','STATE')),
  name text not null check (btrim(name) <> ''),
  source text,
  valid_from date not null,
  valid_to date,
  is_confirmed boolean not null default false,
  number_pattern text not null check (number_pattern like '%{number%'),
  number_reset text not null check (number_reset in ('YEAR','TERM')),
  layout jsonb not null check (jsonb_typeof(layout) = 'object'),
  ${editable},
  check (valid_to is null or valid_from <= valid_to),
  -- On any day one pack of a form holds at the most.
  constraint form_packs_one_a_day exclude using gist (
    int4range(array_position(array['PARTY','STATE'], form), array_position(array['PARTY','STATE'], form), '[]') with &&,
    daterange(valid_from, valid_to, '[]') with &&)
);

create table office_settings (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisations on delete cascade deferrable,
  body_code text,
  place text,
  number_pattern text,
  number_reset text check (number_reset in ('YEAR','TERM')),
  term_starts_on date,
  tone_style text not null default 'hòa' check (tone_style in ('hòa','hoà')),
  number_style text not null default 'linh' check (number_style in ('linh','lẻ')),
  kinds jsonb not null default '[]',
  ${editable}
);
create unique index office_settings_organisation_key on office_settings (organisation_id);

create table office_signers (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisations on delete cascade deferrable,
  person_id uuid references people on delete set null deferrable,
  name text not null check (btrim(name) <> ''),
  post text not null check (btrim(post) <> ''),
  authority text not null check (authority in ('DIRECT','ON_BEHALF','DEPUTISING','BY_ORDER','BY_MANDATE','ACTING')),
  principal text,
  ordinal integer not null default 0,
  ${editable}
);
create index office_signers_organisation_idx on office_signers (organisation_id, ordinal);
create index office_signers_person_idx on office_signers (person_id);

create table paper_registers (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisations deferrable,
  code text not null,
  period text not null,
  last_number integer not null check (last_number >= 0),
  ${editable}
);
create unique index paper_registers_period_key on paper_registers (organisation_id, code, period);

create table papers (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  kind text not null,
  organisation_id uuid not null references organisations deferrable,
  state text not null default 'DRAFT' check (state in ('DRAFT','ISSUED','CANCELLED')),
  code text,
  period text,
  number integer check (number > 0),
  number_text text,
  issued_on date,
  place text,
  marks jsonb not null default '{}',
  signatures jsonb not null default '[]',
  recipients jsonb not null default '[]',
  texts jsonb not null default '{}',
  choices jsonb not null default '{}',
  form_pack_id uuid references form_packs deferrable,
  subject text,
  signer_name text,
  document_hash text check (document_hash ~ '^[0-9a-f]{64}$'),
  issued_by_id uuid references users deferrable,
  issued_at timestamptz,
  cancelled_by_id uuid references users deferrable,
  cancelled_at timestamptz,
  cancel_reason text,
  search_key text generated always as
    (fold(coalesce(number_text, '') || ' ' || coalesce(subject, '') || ' ' || coalesce(signer_name, ''))) stored,
  ${editable},
  constraint papers_issued_whole check (state = 'DRAFT' or (issued_on is not null and issued_at is not null
    and document_hash is not null and subject is not null and (code is null) = (number is null))),
  constraint papers_cancelled_why check ((state = 'CANCELLED') = (cancelled_at is not null)
    and (state <> 'CANCELLED' or btrim(cancel_reason) <> ''))
);
create index papers_conference_idx on papers (conference_id, kind);
create index papers_organisation_idx on papers (organisation_id, issued_on desc);
create index papers_form_pack_idx on papers (form_pack_id);
create index papers_issued_by_idx on papers (issued_by_id);
create index papers_cancelled_by_idx on papers (cancelled_by_id);
create index papers_search_idx on papers using gin (search_key gin_trgm_ops);
-- A number that was given stays taken, also when the paper is cancelled.
create unique index papers_number_key on papers (organisation_id, code, period, number) where state <> 'DRAFT';

create table paper_files (
  id uuid primary key default uuidv7(),
  paper_id uuid not null references papers on delete restrict,
  format text not null check (format in ('pdf','docx','xlsx','json')),
  name text not null,
  size_bytes integer not null check (size_bytes = octet_length(content)),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  created_at timestamptz not null default now()
);
alter table paper_files alter column content set storage external;
create unique index paper_files_format_key on paper_files (paper_id, format);

create table paper_prints (
  id uuid primary key default uuidv7(),
  paper_id uuid not null references papers deferrable,
  format text not null check (format in ('pdf','docx','xlsx')),
  copies integer not null check (copies between 1 and 10000),
  printed_by_id uuid references users deferrable,
  printed_at timestamptz not null default now()
);
create index paper_prints_paper_idx on paper_prints (paper_id, printed_at);
create index paper_prints_printed_by_idx on paper_prints (printed_by_id);

-- What was issued is kept for ever, whatever asks for its end: a deletion, its conference's, an undo.
create function keep_issued_paper() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'papers' and (to_jsonb(old) ->> 'state') = 'DRAFT' then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  raise exception 'papers_issued_kept' using errcode = '23514', constraint = 'papers_issued_kept';
end $$;
create trigger papers_kept before delete on papers for each row execute function keep_issued_paper();
create trigger papers_frozen before update on papers for each row
  when (old.state <> 'DRAFT' and (new.state = 'DRAFT' or
    (new.number, new.number_text, new.issued_on, new.document_hash, new.kind, new.organisation_id, new.subject)
      is distinct from
    (old.number, old.number_text, old.issued_on, old.document_hash, old.kind, old.organisation_id, old.subject)))
  execute function keep_issued_paper();
create trigger paper_files_kept before update or delete on paper_files for each row execute function keep_issued_paper();

-- The trail names the frozen file and never holds its content.
create function audit_paper_file() returns trigger language plpgsql as $$
begin
  insert into audit_log (change_id, actor_id, table_name, row_id, action, after)
  values (
    coalesce(nullif(current_setting('app.change', true), '')::uuid, uuidv7()),
    nullif(current_setting('app.actor', true), '')::uuid,
    tg_table_name, new.id, 'I',
    jsonb_build_object('id', new.id, 'paper_id', new.paper_id, 'format', new.format, 'name', new.name,
      'size_bytes', new.size_bytes, 'sha256', new.sha256));
  return null;
end $$;
create trigger paper_files_audit after insert on paper_files for each row execute function audit_paper_file();
${audited
  .map(
    (table) =>
      `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`,
  )
  .join('\n')}
${listCheck(`${lists},'papers'`)}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from default_views where list = 'papers';
delete from saved_views where list = 'papers';
${listCheck(lists)}
drop table paper_files, paper_prints, papers, paper_registers, office_signers, office_settings, form_packs;
drop function audit_paper_file();
drop function keep_issued_paper();
`);
  }
}
