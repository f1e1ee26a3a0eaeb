import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Text folding for search, accounts, API tokens, sessions and the audit trail. */
export class CreatePlatform1763974800000 implements MigrationInterface {
  name = 'CreatePlatform1763974800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create extension if not exists pg_trgm;

-- Must stay equal to libs/vietnamese/src/fold.ts; a test compares the two.
create function fold(input text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(
    regexp_replace(
      btrim(regexp_replace(
        replace(lower(regexp_replace(normalize(input, NFD), '[\\u0300-\\u036f]', '', 'g')), 'đ', 'd'),
        '[^[:alnum:]]+', ' ', 'g')),
      '(^| )d c(?= |$)', '\\1dong chi', 'g'),
    '(qu|[bcdghklmnpqrstvx])y', '\\1i', 'g')
$$;

create function fold_initials(input text) returns text language sql immutable strict parallel safe as $$
  select replace(regexp_replace(fold(input), '([^ ])[^ ]*', '\\1', 'g'), ' ', '')
$$;

create table users (
  id uuid primary key default uuidv7(),
  username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  display_name text not null,
  role text not null check (role in ('administrator', 'editor', 'reader')),
  password_hash text not null,
  is_active boolean not null default true,
  must_change_password boolean not null default false,
  last_login_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index users_username_key on users (username);

create table api_tokens (
  id uuid primary key default uuidv7(),
  user_id uuid not null references users on delete cascade,
  name text not null,
  token_hash text not null,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index api_tokens_hash_key on api_tokens (token_hash);
create index api_tokens_user_idx on api_tokens (user_id);

create table sessions (
  sid varchar primary key,
  sess json not null,
  expire timestamp(6) not null
);
create index sessions_expire_idx on sessions (expire);
create index sessions_user_idx on sessions ((sess ->> 'userId'));

create table settings (
  key text primary key,
  value text not null
);

create table audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  change_id uuid not null,
  actor_id uuid,
  table_name text not null,
  row_id uuid,
  conference_id uuid,
  action char(1) not null check (action in ('I', 'U', 'D')),
  before jsonb,
  after jsonb
);
create index audit_log_change_idx on audit_log (change_id);
create index audit_log_row_idx on audit_log (row_id, id);
create index audit_log_conference_idx on audit_log (conference_id, id) where conference_id is not null;
create index audit_log_actor_idx on audit_log (actor_id, id);

-- app.actor and app.change are set at the start of each transaction of the API; a write from
-- outside gets a change of its own and no actor, so nothing ever escapes the trail.
create function audit_row() returns trigger language plpgsql as $$
declare
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  one jsonb := coalesce(new_row, old_row);
begin
  -- A login is no change of the account.
  if tg_op = 'UPDATE' and old_row - 'last_login_at' = new_row - 'last_login_at' then return null; end if;
  insert into audit_log (change_id, actor_id, table_name, row_id, conference_id, action, before, after)
  values (
    coalesce(nullif(current_setting('app.change', true), '')::uuid, uuidv7()),
    nullif(current_setting('app.actor', true), '')::uuid,
    tg_table_name,
    (one ->> 'id')::uuid,
    case when tg_table_name = 'conferences' then (one ->> 'id')::uuid else (one ->> 'conference_id')::uuid end,
    left(tg_op, 1),
    old_row - 'password_hash' - 'token_hash',
    new_row - 'password_hash' - 'token_hash'
  );
  return null;
end $$;

create trigger users_audit after insert or update or delete on users for each row execute function audit_row();
create trigger api_tokens_audit after insert or update or delete on api_tokens for each row execute function audit_row();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table audit_log, settings, sessions, api_tokens, users cascade;
drop function audit_row();
drop function fold_initials(text);
drop function fold(text);
`);
  }
}
