import type { MigrationInterface, QueryRunner } from 'typeorm';

const editable = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1`;

/** Word templates that an office owns, each with its versions. */
export class CreatePaperTemplates1764001500000 implements MigrationInterface {
  name = 'CreatePaperTemplates1764001500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table paper_templates (
  id uuid primary key default uuidv7(),
  -- Null: for all organisations.
  organisation_id uuid references organisations on delete cascade deferrable,
  kind text not null check (btrim(kind) <> ''),
  name text not null check (btrim(name) <> ''),
  valid_from date not null,
  valid_to date,
  state text not null default 'DRAFT' check (state in ('DRAFT','IN_USE','RETIRED')),
  is_default boolean not null default false,
  note text,
  ${editable},
  check (valid_to is null or valid_from <= valid_to),
  constraint paper_templates_name_key unique nulls not distinct (kind, organisation_id, name),
  -- On any day one template of a kind is the default of an organisation, and one that of all.
  constraint paper_templates_one_default exclude using gist (
    int8range(hashtextextended(kind || coalesce(organisation_id::text, ''), 0),
      hashtextextended(kind || coalesce(organisation_id::text, ''), 0), '[]') with &&,
    daterange(valid_from, valid_to, '[]') with &&) where (is_default and state = 'IN_USE')
);
create index paper_templates_organisation_idx on paper_templates (organisation_id);
create trigger paper_templates_audit after insert or update or delete on paper_templates
  for each row execute function audit_row();

create table paper_template_versions (
  id uuid primary key default uuidv7(),
  template_id uuid not null references paper_templates on delete cascade deferrable,
  number integer not null check (number > 0),
  file_id uuid not null references stored_files deferrable,
  -- That of the file, so that the trail says which one it was.
  name text not null,
  note text,
  checks jsonb not null,
  uploaded_by uuid references users on delete set null deferrable,
  ${editable},
  constraint paper_template_versions_number_key unique (template_id, number)
);
create index paper_template_versions_file_idx on paper_template_versions (file_id);
create index paper_template_versions_uploaded_by_idx on paper_template_versions (uploaded_by);
create trigger paper_template_versions_audit after insert or update or delete on paper_template_versions
  for each row execute function audit_row();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table paper_template_versions, paper_templates');
  }
}
