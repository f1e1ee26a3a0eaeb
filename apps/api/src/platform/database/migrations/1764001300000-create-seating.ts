import type { MigrationInterface, QueryRunner } from 'typeorm';

const editable = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1`;

/** The seats of a hall and who sits on them. */
export class CreateSeating1764001300000 implements MigrationInterface {
  name = 'CreateSeating1764001300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table seat_plans (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  -- Null: the hall of the conference, for all whose site has no plan of its own.
  site_id uuid references sites on delete cascade deferrable,
  row_count integer not null check (row_count between 1 and 60),
  seats_per_row integer not null check (seats_per_row between 1 and 50),
  aisles jsonb not null default '[]',
  presidium_places integer not null check (presidium_places between 0 and 31),
  second_side text not null default 'RIGHT' check (second_side in ('RIGHT','LEFT')),
  seat_order text not null default 'CENTRE' check (seat_order in ('CENTRE','LEFT')),
  zones jsonb not null default '[]',
  ${editable},
  constraint seat_plans_site_key unique nulls not distinct (conference_id, site_id)
);
create index seat_plans_site_idx on seat_plans (site_id);

create table seat_assignments (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  plan_id uuid not null references seat_plans on delete cascade deferrable,
  attendee_id uuid not null references attendees on delete cascade deferrable,
  row_number integer check (row_number >= 1),
  seat_number integer check (seat_number >= 1),
  presidium_place integer check (presidium_place >= 1),
  is_pinned boolean not null default false,
  ${editable},
  check ((row_number is null) = (seat_number is null)),
  check ((row_number is null) <> (presidium_place is null)),
  -- Not deferrable: what is undone comes back by ON CONFLICT, which knows no deferred constraints.
  constraint seat_assignments_attendee_key unique (attendee_id),
  constraint seat_assignments_seat_key unique (plan_id, row_number, seat_number),
  constraint seat_assignments_presidium_key unique (plan_id, presidium_place)
);
create index seat_assignments_conference_idx on seat_assignments (conference_id);

create trigger seat_plans_audit after insert or update or delete on seat_plans for each row execute function audit_row();
create trigger seat_assignments_audit after insert or update or delete on seat_assignments for each row execute function audit_row();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table seat_assignments, seat_plans;');
  }
}
