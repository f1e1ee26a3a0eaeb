import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of precedence as effective-dated data, and what a snapshot of an attendee lacks to be ranked and explained. */
export class CreatePrecedence1764000400000 implements MigrationInterface {
  name = 'CreatePrecedence1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table precedence_rules (
  id uuid primary key default uuidv7(),
  name text not null check (btrim(name) <> ''),
  valid_from date not null,
  valid_to date,
  source text,
  is_confirmed boolean not null default false,
  steps jsonb not null,
  blocks jsonb not null,
  levels jsonb not null,
  principles jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (valid_to is null or valid_from <= valid_to),
  -- On any day one rule holds at the most.
  constraint precedence_rules_one_a_day exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);
create trigger precedence_rules_audit after insert or update or delete on precedence_rules
  for each row execute function audit_row();

alter table attendees add column born_on date, add column rank_title text;

-- Nobody changed these rows, so the trail and their versions stay as they are.
alter table attendees disable trigger user;
update attendees a set born_on = known.born_on, rank_title = known.title
  from (select x.id, p.born_on, (
          select o.title from posts o left join positions s on s.id = o.position_id
           where o.person_id = p.id and o.is_full_time and coalesce(o.rank_weight, s.rank_weight, 0) = x.rank_weight
             and (o.from_on is null or o.from_on <= coalesce(c.held_on, current_date))
             and (o.to_on is null or o.to_on >= coalesce(c.held_on, current_date))
           order by o.ordinal, o.id limit 1) as title
          from attendees x join people p on p.id = x.person_id join conferences c on c.id = x.conference_id) known
 where a.id = known.id and (known.born_on is not null or known.title is not null);
alter table attendees enable trigger user;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table attendees drop column born_on, drop column rank_title;
drop table precedence_rules;
`);
  }
}
