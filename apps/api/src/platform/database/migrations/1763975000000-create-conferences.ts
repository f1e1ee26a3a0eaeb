import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = [
  'conferences',
  'conference_hosts',
  'sites',
  'attendee_groups',
  'attendees',
  'programme_items',
  'programme_performers',
  'key_figures',
  'speeches',
  'speech_speakers',
  'directives',
  'directive_authors',
];

/** Conferences with their sites, attendees, programme, figures, speeches and directives. */
export class CreateConferences1763975000000 implements MigrationInterface {
  name = 'CreateConferences1763975000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table conferences (
  id uuid primary key default uuidv7(),
  title text not null check (btrim(title) <> ''),
  short_title text,
  kind text not null check (kind in ('MID_TERM','FINAL','THEMATIC','OTHER')),
  status text not null default 'PLANNED' check (status in ('PLANNED','PREPARING','HELD','CLOSED','POSTPONED','CANCELLED')),
  subjects text[] not null default '{}',
  themes jsonb not null default '[]',
  review_type text check (review_type in ('YEAR','HALF_YEAR','QUARTER','NINE_MONTHS','MULTI_YEAR','CUSTOM')),
  review_from date,
  review_to date,
  review_label text,
  next_type text check (next_type in ('YEAR','HALF_YEAR','QUARTER','NINE_MONTHS','MULTI_YEAR','CUSTOM')),
  next_from date,
  next_to date,
  next_label text,
  held_on date,
  held_until date,
  date_precision text not null default 'DAY' check (date_precision in ('DAY','MONTH','YEAR')),
  is_date_confirmed boolean not null default true,
  part_of_day text check (part_of_day in ('MORNING','AFTERNOON','EVENING','ALL_DAY','HALF_DAY')),
  starts_at time,
  ends_at time,
  venue text,
  mode text check (mode in ('IN_PERSON','ONLINE','HYBRID')),
  is_mode_confirmed boolean not null default true,
  note text,
  search_key text generated always as (fold(title || ' ' || coalesce(short_title, '') || ' ' || coalesce(venue, ''))) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (review_from is null or review_to is null or review_from <= review_to),
  check (next_from is null or next_to is null or next_from <= next_to),
  check (held_until is null or held_on <= held_until),
  check (ends_at is null or starts_at is null or held_until > held_on or starts_at < ends_at)
);
create index conferences_held_idx on conferences (held_on, id);
create index conferences_search_idx on conferences using gin (search_key gin_trgm_ops);

create table conference_hosts (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  organisation_id uuid not null references organisations deferrable,
  role text not null check (role in ('LEAD','CO_HOST')),
  name text not null,
  ordinal integer not null default 0
);
create unique index conference_hosts_one_lead_key on conference_hosts (conference_id) where role = 'LEAD';
create unique index conference_hosts_once_key on conference_hosts (conference_id, organisation_id);
create index conference_hosts_organisation_idx on conference_hosts (organisation_id);

create table sites (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  parent_id uuid references sites on delete cascade deferrable,
  organisation_id uuid references organisations deferrable,
  name text not null check (btrim(name) <> ''),
  venue text,
  expected_count integer check (expected_count >= 0),
  connected_count integer check (connected_count >= 0),
  total_count integer check (total_count >= 0),
  note text,
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (connected_count is null or total_count is null or connected_count <= total_count),
  check (parent_id <> id)
);
create index sites_conference_idx on sites (conference_id, ordinal);
create index sites_organisation_idx on sites (organisation_id) where organisation_id is not null;
create index sites_parent_idx on sites (parent_id);

create table attendee_groups (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  site_id uuid references sites on delete set null deferrable,
  name text not null check (btrim(name) <> ''),
  common_post text,
  expected_count integer check (expected_count >= 0),
  actual_count integer check (actual_count >= 0),
  is_open_ended boolean not null default false,
  note text,
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index attendee_groups_conference_idx on attendee_groups (conference_id, ordinal);
create index attendee_groups_site_idx on attendee_groups (site_id);

create table attendees (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  person_id uuid references people deferrable,
  site_id uuid references sites on delete set null deferrable,
  group_id uuid references attendee_groups on delete set null deferrable,
  organisation_id uuid references organisations deferrable,
  substitute_for_id uuid references attendees on delete set null deferrable,
  is_substitute_approved boolean,
  name text not null check (btrim(name) <> ''),
  family_name text not null default '',
  middle_name text not null default '',
  given_name text not null,
  title text not null default '',
  posts jsonb not null default '[]',
  organisation_name text not null default '',
  block text not null default 'OTHER' check (block in ('PARTY','ASSEMBLY','GOVERNMENT','FRONT','MASS_ORGANISATION','ARMED_FORCES','OTHER')),
  level_rank smallint not null default 9,
  rank_weight integer not null default 0,
  appointed_on date,
  is_superior_guest boolean not null default false,
  precedence_override integer,
  roles text[] not null default '{ATTENDEE}',
  invitation text not null default 'NOT_INVITED' check (invitation in ('NOT_INVITED','INVITED','CONFIRMED','DECLINED')),
  presence text not null default 'UNKNOWN' check (presence in ('UNKNOWN','PRESENT','EXCUSED','ABSENT')),
  is_from_caption boolean not null default false,
  note text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (substitute_for_id <> id)
);
create unique index attendees_once_key on attendees (conference_id, person_id) where person_id is not null;
create index attendees_name_idx on attendees (conference_id, given_name collate "vi-x-icu", family_name collate "vi-x-icu", middle_name collate "vi-x-icu", id);
create index attendees_person_idx on attendees (person_id);
create index attendees_site_idx on attendees (site_id) where site_id is not null;
create index attendees_group_idx on attendees (group_id) where group_id is not null;
create index attendees_organisation_idx on attendees (organisation_id) where organisation_id is not null;
create index attendees_substitute_idx on attendees (substitute_for_id) where substitute_for_id is not null;

create table conference_counts (
  conference_id uuid primary key references conferences on delete cascade deferrable,
  attendees integer not null default 0,
  invited integer not null default 0,
  confirmed integer not null default 0,
  declined integer not null default 0,
  present integer not null default 0,
  excused integer not null default 0,
  absent integer not null default 0
);

-- Counts are kept by the writes so that lists and the dashboard never count a million rows.
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

create table programme_items (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  parent_id uuid references programme_items on delete cascade deferrable,
  kind text not null default 'OTHER' check (kind in ('RECEPTION','CEREMONY','INTRODUCTION','OPENING','REPORT','DISCUSSION_PAPER','DISCUSSION','DIRECTIVE_SPEECH','AWARDING','REPLY','CONCLUSION','BREAK','INTERNAL','OTHER')),
  title text not null check (btrim(title) <> ''),
  starts_at time,
  minutes integer check (minutes between 0 and 1440),
  performed_by text,
  is_internal boolean not null default false,
  note text,
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (parent_id <> id)
);
create index programme_items_conference_idx on programme_items (conference_id, ordinal);
create index programme_items_parent_idx on programme_items (parent_id);

create table programme_performers (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  programme_item_id uuid not null references programme_items on delete cascade deferrable,
  attendee_id uuid not null references attendees on delete cascade deferrable,
  ordinal integer not null default 0
);
create unique index programme_performers_once_key on programme_performers (programme_item_id, attendee_id);
create index programme_performers_attendee_idx on programme_performers (attendee_id);
create index programme_performers_conference_idx on programme_performers (conference_id);

create table key_figures (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  organisation_id uuid references organisations deferrable,
  label text not null check (btrim(label) <> ''),
  value numeric,
  total numeric,
  unit text,
  qualifier text,
  year integer check (year between 1800 and 2200),
  note text,
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (value is null or total is null or value <= total)
);
create index key_figures_organisation_idx on key_figures (organisation_id) where organisation_id is not null;
create index key_figures_conference_idx on key_figures (conference_id, ordinal);

create table speeches (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  programme_item_id uuid references programme_items on delete set null deferrable,
  site_id uuid references sites on delete set null deferrable,
  kind text not null check (kind in ('OPENING','REPORT','DISCUSSION_PAPER','DISCUSSION','SPEECH','DIRECTIVE_SPEECH','CONCLUSION','REPLY','CLOSING')),
  topic text,
  topics text[] not null default '{}',
  summary text,
  body text,
  on_behalf_of text,
  declared_count integer check (declared_count >= 0),
  ordinal integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index speeches_conference_idx on speeches (conference_id, ordinal);
create index speeches_site_idx on speeches (site_id) where site_id is not null;
create index speeches_programme_item_idx on speeches (programme_item_id) where programme_item_id is not null;

create table speech_speakers (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  speech_id uuid not null references speeches on delete cascade deferrable,
  attendee_id uuid not null references attendees on delete cascade deferrable,
  title text not null default '',
  ordinal integer not null default 0
);
create unique index speech_speakers_once_key on speech_speakers (speech_id, attendee_id);
create index speech_speakers_attendee_idx on speech_speakers (attendee_id);
create index speech_speakers_conference_idx on speech_speakers (conference_id);

create table directives (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  speech_id uuid references speeches on delete set null deferrable,
  ordinal integer not null default 0,
  ordinal_label text,
  body text not null check (btrim(body) <> ''),
  strength text check (strength in ('SUGGEST','REQUIRE','ASSIGN')),
  addressees text[] not null default '{}',
  period_label text,
  due_on date,
  status text not null default 'OPEN' check (status in ('OPEN','IN_PROGRESS','DONE','DROPPED')),
  note text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create index directives_conference_idx on directives (conference_id, ordinal);
create index directives_speech_idx on directives (speech_id) where speech_id is not null;

create table directive_authors (
  id uuid primary key default uuidv7(),
  conference_id uuid not null references conferences on delete cascade deferrable,
  directive_id uuid not null references directives on delete cascade deferrable,
  attendee_id uuid not null references attendees on delete cascade deferrable,
  ordinal integer not null default 0
);
create unique index directive_authors_once_key on directive_authors (directive_id, attendee_id);
create index directive_authors_attendee_idx on directive_authors (attendee_id);
create index directive_authors_conference_idx on directive_authors (conference_id);

${audited.map((table) => `create trigger ${table}_audit after insert or update or delete on ${table} for each row execute function audit_row();`).join('\n')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table ${[...audited].reverse().join(', ')}, conference_counts cascade; drop function count_attendee()`,
    );
  }
}
