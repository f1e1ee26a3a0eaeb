import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = [
  'award_forms',
  'award_count_groups',
  'award_rounds',
  'award_round_bases',
  'award_presenters',
  'award_recipients',
  'articles',
  'captions',
  'caption_people',
  'facts',
];

const declared = ['collectives', 'individuals', 'households', 'models', 'examples']
  .map((kind) => `declared_${kind} integer check (declared_${kind} >= 0)`)
  .join(',\n  ');

const factSubjects = [
  'conferences',
  'sites',
  'attendee_groups',
  'attendees',
  'speeches',
  'directives',
  'key_figures',
  'award_rounds',
  'award_recipients',
];

/** Award forms, rounds, recipients and their kept counts; press articles, captions and the provenance of facts. */
export class CreateAwardsAndPress1763975100000 implements MigrationInterface {
  name = 'CreateAwardsAndPress1763975100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table award_forms (
  id uuid primary key default uuidv7(),
  code text not null,
  name text not null,
  family text not null check (family in ('EMULATION_TITLE','CERTIFICATE_OF_MERIT','CERTIFICATE_OF_COMMENDATION','COMMEMORATIVE_MEDAL','ORDER','MEDAL','EMULATION_FLAG','OTHER')),
  objects text[] not null default '{}',
  rank integer not null default 0,
  valid_from date not null,
  valid_to date,
  source text,
  is_confirmed boolean not null default true,
  search_key text generated always as (fold(name || ' ' || code)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index award_forms_code_key on award_forms (code, valid_from);

create table award_count_groups (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  label text,
  ${declared},
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index award_count_groups_conference_idx on award_count_groups (conference_id);

create table award_rounds (
  id uuid primary key default uuidv7(),
  conference_id uuid references conferences on delete cascade deferrable,
  count_group_id uuid references award_count_groups on delete set null deferrable,
  form_id uuid references award_forms deferrable,
  form_text text,
  authority_organisation_id uuid references organisations deferrable,
  authority_office text,
  authority_name text not null check (btrim(authority_name) <> ''),
  is_authority_confirmed boolean not null default true,
  title text,
  reason text,
  period_label text,
  achievement_from date,
  achievement_to date,
  year integer check (year between 1800 and 2200),
  conferred text not null default 'HERE' check (conferred in ('HERE','REPORTED')),
  ${declared},
  decision_number text,
  decided_on date,
  note text,
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (achievement_from is null or achievement_to is null or achievement_from <= achievement_to)
);
create index award_rounds_conference_idx on award_rounds (conference_id, ordinal);
create index award_rounds_group_idx on award_rounds (count_group_id) where count_group_id is not null;
create index award_rounds_form_idx on award_rounds (form_id, year);
create index award_rounds_authority_idx on award_rounds (authority_organisation_id, year);
create index award_rounds_year_idx on award_rounds (year desc nulls last, id);
create unique index award_rounds_decision_key on award_rounds (authority_organisation_id, decision_number, decided_on, form_id, title)
  where decision_number is not null;

create table award_round_bases (
  id uuid primary key default uuidv7(),
  conference_id uuid references conferences on delete cascade deferrable,
  round_id uuid not null references award_rounds on delete cascade deferrable,
  legal_document_id uuid not null references legal_documents deferrable,
  ordinal integer not null default 0
);
create unique index award_round_bases_once_key on award_round_bases (round_id, legal_document_id);
create index award_round_bases_conference_idx on award_round_bases (conference_id);
create index award_round_bases_document_idx on award_round_bases (legal_document_id);

create table award_presenters (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  round_id uuid not null references award_rounds on delete cascade deferrable,
  attendee_id uuid not null references attendees on delete cascade deferrable,
  ordinal integer not null default 0
);
create unique index award_presenters_once_key on award_presenters (round_id, attendee_id);
create index award_presenters_conference_idx on award_presenters (conference_id);
create index award_presenters_attendee_idx on award_presenters (attendee_id);

-- form_id, year and conference_id repeat the round's, kept equal by triggers, so that a person's
-- history and the register need no second table to sort and filter by.
create table award_recipients (
  id uuid primary key default uuidv7(),
  round_id uuid not null references award_rounds on delete cascade deferrable,
  conference_id uuid references conferences on delete cascade deferrable,
  form_id uuid references award_forms deferrable,
  year integer,
  kind text not null check (kind in ('COLLECTIVE','INDIVIDUAL','HOUSEHOLD','MODEL','EXAMPLE')),
  person_id uuid references people deferrable,
  organisation_id uuid references organisations deferrable,
  name text not null check (btrim(name) <> ''),
  family_name text not null default '',
  middle_name text not null default '',
  given_name text not null default '',
  title text not null default '',
  reason text,
  amount numeric check (amount >= 0),
  certificate_number text,
  note text,
  ordinal integer not null default 0,
  search_key text generated always as (fold(name || ' ' || title)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (kind in ('INDIVIDUAL','EXAMPLE','HOUSEHOLD') or person_id is null),
  check (kind <> 'INDIVIDUAL' or organisation_id is null)
);
create unique index award_recipients_person_key on award_recipients (round_id, person_id) where person_id is not null;
create index award_recipients_round_idx on award_recipients (round_id, ordinal);
create index award_recipients_person_idx on award_recipients (person_id) where person_id is not null;
create index award_recipients_organisation_idx on award_recipients (organisation_id) where organisation_id is not null;
create index award_recipients_form_idx on award_recipients (form_id);
create index award_recipients_conference_idx on award_recipients (conference_id);
create index award_recipients_register_idx on award_recipients (year desc nulls last, form_id, id);
create index award_recipients_search_idx on award_recipients using gin (search_key gin_trgm_ops);

create function copy_round_to_recipient() returns trigger language plpgsql as $$
declare
  round award_rounds;
begin
  select * into round from award_rounds where id = new.round_id;
  -- An undo may bring the recipient back before its round: then the values it had are right.
  if found then
    new.conference_id := round.conference_id;
    new.form_id := round.form_id;
    new.year := round.year;
  end if;
  return new;
end $$;
create trigger award_recipients_copy before insert or update of round_id on award_recipients
  for each row execute function copy_round_to_recipient();

create function copy_round_to_recipients() returns trigger language plpgsql as $$
begin
  update award_recipients set conference_id = new.conference_id, form_id = new.form_id, year = new.year
    where round_id = new.id;
  return null;
end $$;
create trigger award_rounds_copy after update on award_rounds for each row
  when (old.conference_id is distinct from new.conference_id or old.form_id is distinct from new.form_id or old.year is distinct from new.year)
  execute function copy_round_to_recipients();

-- A round without a decision was made in the year of its conference.
create function move_award_year() returns trigger language plpgsql as $$
begin
  update award_rounds set year = extract(year from new.held_on)
   where conference_id = new.id and decided_on is null and year is not distinct from extract(year from old.held_on)::int;
  return null;
end $$;
create trigger conferences_award_year after update of held_on on conferences for each row
  when (extract(year from old.held_on) is distinct from extract(year from new.held_on)) execute function move_award_year();

-- One tally per counted unit (a round, or the rounds that share a declared count) and kind.
-- total = the larger of declared and named: a declared count is never forced to equal the names.
create table award_tallies (
  unit_id uuid not null,
  kind text not null,
  form_id uuid,
  year integer,
  declared integer,
  named integer not null,
  total integer not null,
  primary key (unit_id, kind)
);

create table award_counts (
  form_id uuid,
  year integer,
  kind text not null,
  named integer not null default 0,
  declared integer not null default 0,
  total integer not null default 0
);
create unique index award_counts_key on award_counts (form_id, year, kind) nulls not distinct;

create function add_award_tally() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update award_counts set named = named - old.named, declared = declared - coalesce(old.declared, 0), total = total - old.total
      where form_id is not distinct from old.form_id and year is not distinct from old.year and kind = old.kind;
  end if;
  if tg_op <> 'DELETE' then
    insert into award_counts as c (form_id, year, kind, named, declared, total)
    values (new.form_id, new.year, new.kind, new.named, coalesce(new.declared, 0), new.total)
    on conflict (form_id, year, kind) do update set
      named = c.named + excluded.named, declared = c.declared + excluded.declared, total = c.total + excluded.total;
  end if;
  return null;
end $$;
create trigger award_tallies_add after insert or update or delete on award_tallies for each row execute function add_award_tally();

create function recount_award_unit(unit uuid) returns void language plpgsql as $$
begin
  if unit is null then return; end if;
  -- One recount at a time: two of them would meet in the kept counts in different order.
  perform pg_advisory_xact_lock(hashtext('award-counts'));
  delete from award_tallies where unit_id = unit;
  insert into award_tallies (unit_id, kind, form_id, year, declared, named, total)
  select unit, k.kind,
         case when count(distinct r.form_id) = 1 and count(r.form_id) = count(*) then (array_agg(r.form_id))[1] end,
         min(r.year), d.declared, d.named, greatest(coalesce(d.declared, 0), d.named)
    from award_rounds r
    cross join (values ('COLLECTIVE'), ('INDIVIDUAL'), ('HOUSEHOLD'), ('MODEL'), ('EXAMPLE')) k (kind)
    cross join lateral (
      select (select sum(x.n) from (
                select case k.kind when 'COLLECTIVE' then declared_collectives when 'INDIVIDUAL' then declared_individuals
                         when 'HOUSEHOLD' then declared_households when 'MODEL' then declared_models else declared_examples end as n
                  from award_rounds where coalesce(count_group_id, id) = unit
                union all
                select case k.kind when 'COLLECTIVE' then declared_collectives when 'INDIVIDUAL' then declared_individuals
                         when 'HOUSEHOLD' then declared_households when 'MODEL' then declared_models else declared_examples end
                  from award_count_groups where id = unit) x)::int as declared,
             (select count(*)::int from award_recipients a join award_rounds ar on ar.id = a.round_id
               where (ar.id = unit or ar.count_group_id = unit) and a.kind = k.kind) as named
    ) d
   where (r.id = unit and r.count_group_id is null) or r.count_group_id = unit
   group by k.kind, d.declared, d.named
  having d.declared is not null or d.named > 0;
end $$;
create index award_rounds_unit_idx on award_rounds (coalesce(count_group_id, id));

create function recount_on_recipient() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    perform recount_award_unit((select coalesce(count_group_id, id) from award_rounds where id = new.round_id));
  end if;
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and old.round_id <> new.round_id) then
    perform recount_award_unit((select coalesce(count_group_id, id) from award_rounds where id = old.round_id));
  end if;
  return null;
end $$;
create trigger award_recipients_recount_insert after insert or delete on award_recipients
  for each row execute function recount_on_recipient();
create trigger award_recipients_recount_update after update of round_id, kind on award_recipients
  for each row execute function recount_on_recipient();

create function recount_on_round() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform recount_award_unit(coalesce(old.count_group_id, old.id));
  end if;
  if tg_op <> 'DELETE' and (tg_op = 'INSERT' or coalesce(new.count_group_id, new.id) <> coalesce(old.count_group_id, old.id)) then
    perform recount_award_unit(coalesce(new.count_group_id, new.id));
  end if;
  return null;
end $$;
create trigger award_rounds_recount after insert or update or delete on award_rounds for each row execute function recount_on_round();

create function recount_on_group() returns trigger language plpgsql as $$
begin
  perform recount_award_unit(coalesce(new.id, old.id));
  return null;
end $$;
create trigger award_count_groups_recount after insert or update or delete on award_count_groups
  for each row execute function recount_on_group();

create table articles (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  site_id uuid references sites on delete set null deferrable,
  headline text not null check (btrim(headline) <> ''),
  lead text,
  body text,
  authors text[] not null default '{}',
  outlet text,
  published_on date,
  published_at time,
  category_path text,
  views integer check (views >= 0),
  rating text,
  url text,
  note text,
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index articles_site_idx on articles (site_id) where site_id is not null;
create index articles_conference_idx on articles (conference_id, ordinal);

create table captions (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  article_id uuid not null references articles on delete cascade deferrable,
  body text not null check (btrim(body) <> ''),
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index captions_article_idx on captions (article_id, ordinal);
create index captions_conference_idx on captions (conference_id);

create table caption_people (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  caption_id uuid not null references captions on delete cascade deferrable,
  attendee_id uuid not null references attendees on delete cascade deferrable,
  role text,
  ordinal integer not null default 0
);
create unique index caption_people_once_key on caption_people (caption_id, attendee_id);
create index caption_people_conference_idx on caption_people (conference_id);
create index caption_people_attendee_idx on caption_people (attendee_id);

create table facts (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  article_id uuid references articles on delete set null deferrable,
  subject_table text not null,
  subject_id uuid not null,
  field text not null,
  certainty text not null check (certainty in ('STATED','INFERRED')),
  quote text,
  note text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index facts_conference_idx on facts (conference_id);
create index facts_subject_idx on facts (subject_id);
create index facts_article_idx on facts (article_id) where article_id is not null;

-- What is said about a row goes with the row.
create function delete_facts() returns trigger language plpgsql as $$
begin
  delete from facts where subject_id = old.id;
  return null;
end $$;
${factSubjects.map((table) => `create trigger ${table}_facts after delete on ${table} for each row execute function delete_facts();`).join('\n')}

${audited.map((table) => `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`).join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table ${[...audited].reverse().join(', ')}, award_tallies, award_counts cascade;
drop function delete_facts(), move_award_year() cascade;
drop function copy_round_to_recipient(), copy_round_to_recipients(), add_award_tally(), recount_award_unit(uuid),
  recount_on_recipient(), recount_on_round(), recount_on_group();
`);
  }
}
