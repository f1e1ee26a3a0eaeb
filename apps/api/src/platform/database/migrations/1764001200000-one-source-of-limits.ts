import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = ['MID_TERM', 'FINAL', 'THEMATIC', 'OTHER'] as const;

/** A rule of clock_rules as far as its place in time goes; an empty list of kinds means all. */
export interface DatedRule {
  id: string;
  kinds: string[];
  validFrom: string;
  validTo: string | null;
}

const beyond = '9999-12-31';
const shifted = (day: string, by: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};

/** The days, by kind of conference, on which each rule counted while of two in force the later one did. */
function countedDays(rules: readonly DatedRule[]): { id: string; kind: string; from: string; to: string }[] {
  const found: { id: string; kind: string; from: string; to: string }[] = [];
  for (const kind of kinds) {
    const meant = rules.filter((rule) => rule.kinds.length === 0 || rule.kinds.includes(kind));
    const starts = meant.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo ? [shifted(validTo, 1)] : [])]);
    const bounds = [...new Set(starts)].sort();
    bounds.forEach((from, index) => {
      const next = bounds[index + 1];
      const inForce = meant.filter((rule) => rule.validFrom <= from && (rule.validTo ?? beyond) >= from);
      const winner = inForce.sort((one, other) => one.validFrom.localeCompare(other.validFrom)).at(-1);
      if (!winner) return;
      const [last, to] = [found.at(-1), next ? shifted(next, -1) : beyond];
      if (last?.id === winner.id && last.kind === kind && shifted(last.to, 1) === from) last.to = to;
      else found.push({ id: winner.id, kind, from, to });
    });
  }
  return found;
}

/**
 * Cuts the rules of one clock and body so that no two hold on the same day for the same kind, and each counts when it
 * counted before: of two in force, the one that began later.
 *
 * @returns pieces of the rules in the order of their days; a rule that never counted has none
 */
export function withoutOverlaps(rules: readonly DatedRule[]): DatedRule[] {
  const pieces = Map.groupBy(countedDays(rules), ({ id, from, to }) => `${id} ${from} ${to}`);
  return [...pieces.values()]
    .map((days): DatedRule => {
      const { id, from, to } = days[0] as (typeof days)[number];
      const meant = days.map(({ kind }) => kind);
      const isAll = meant.length === kinds.length;
      return { id, kinds: isAll ? [] : meant, validFrom: from, validTo: to === beyond ? null : to };
    })
    .sort((one, other) => one.validFrom.localeCompare(other.validFrom));
}

const codes = `case l.code when 'CONCLUSION_MINUTES' then 'CONCLUSION_LENGTH' else 'REVIEW_LENGTH' end`;

/** What people have entered as limits, or at least not changed as clocks, becomes the clock; else the clock stays. */
const mergeStatement = `
create temporary table moved_limits on commit drop as
  select l.*, ${codes} as clock from programme_limits l
   where not exists (select 1 from clock_rules r where r.code = ${codes} and (r.version > 1 or r.is_confirmed))
      or exists (select 1 from programme_limits x where x.code = l.code and (x.version > 1 or x.is_confirmed));
delete from clock_rules r where r.version = 1 and not r.is_confirmed and r.code in (select clock from moved_limits);
insert into clock_rules (code, body, threshold, unit, conference_kinds, article, source, valid_from, valid_to, is_confirmed)
  select m.clock, b.body, m.amount, case m.clock when 'REVIEW_LENGTH' then 'DAY' else 'MINUTE' end,
         case m.clock when 'REVIEW_LENGTH' then array['MID_TERM','FINAL'] else '{}' end,
         btrim(left(split_part(m.source, ', theo', 1), 300)), m.source, m.valid_from, m.valid_to, m.is_confirmed
    from moved_limits m cross join (values ('STATE'), ('PARTY')) b (body)
   where btrim(m.source) <> '' and not exists (
     select 1 from clock_rules r where r.code = m.clock and r.body = b.body and r.valid_from = m.valid_from);
drop table moved_limits;`;

const clocks = `array['INVITATION','MATERIALS','CONCLUSION_NOTICE','REVIEW_LENGTH','CONCLUSION_LENGTH']`;
const bodies = `array['STATE','PARTY']`;

const constraintStatement = `
create function clock_rule_kinds(kinds text[]) returns int4multirange language sql immutable parallel safe
  return case when cardinality(kinds) = 0 then '{[0,100)}'::int4multirange
    else (select range_agg(int4range(p, p, '[]')) from unnest(kinds) k
            cross join lateral array_position(array['MID_TERM','FINAL','THEMATIC','OTHER'], k) p) end;
-- On any day one rule of a clock holds for a body and a kind of conference.
alter table clock_rules add constraint clock_rules_one_a_day exclude using gist (
  int4range(array_position(${clocks}, code), array_position(${clocks}, code), '[]') with &&,
  int4range(array_position(${bodies}, body), array_position(${bodies}, body), '[]') with &&,
  clock_rule_kinds(conference_kinds) with &&,
  daterange(valid_from, valid_to, '[]') with &&);`;

/** Who is to be told what: open items by the rules that are on, and issued programmes to those whom they touch. */
const targetsStatement = (hasProgramme: boolean) => `
create view reminder_targets as
select i.id as item_id, r.id as rule_id, i.conference_id, ch.channel, i.due_on, r.days_before, i.title,
       coalesce(c.short_title, c.title) as conference_title,
       case when ch.channel = 'EMAIL' and p.email is not null then null else u.id end as user_id,
       case when ch.channel = 'EMAIL' and p.email is not null then p.full_name else u.display_name end as recipient_name,
       case when ch.channel = 'EMAIL' then coalesce(p.email, u.email) end as address,
       case when ch.channel = 'EMAIL' then coalesce(p.email, u.email) else u.id::text end as recipient_key,
       p.full_name as person_name${hasProgramme ? `, 'TASK' as reason, null::text[] as sentences` : ''}
  from checklist_items i
  join conferences c on c.id = i.conference_id and c.status in ('PLANNED','PREPARING','HELD')
  join reminder_rules r on r.is_on
  cross join lateral unnest(r.channels) ch (channel)
  left join people p on p.id = i.person_id
  left join users u on u.id = coalesce(i.user_id, i.keeper_id) and u.is_active
 where i.state in ('TODO','DOING') and i.due_on is not null${hasProgramme ? programmeTargets : ''};`;

/** An attendee has an account when somebody's account carries his address. */
const programmeTargets = `
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

const limitsTable = `
create table programme_limits (
  id uuid primary key default uuidv7(),
  code text not null check (code in ('CONCLUSION_MINUTES','REVIEW_DAYS')),
  amount integer not null check (amount > 0),
  valid_from date not null,
  valid_to date,
  source text not null,
  is_confirmed boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (valid_to is null or valid_from <= valid_to),
  constraint programme_limits_start_key unique (code, valid_from)
);
insert into programme_limits (code, amount, valid_from, valid_to, source, is_confirmed)
  select distinct on (code, valid_from) case code when 'CONCLUSION_LENGTH' then 'CONCLUSION_MINUTES' else 'REVIEW_DAYS' end,
    threshold, valid_from, valid_to, coalesce(source, article), is_confirmed from clock_rules
   where code in ('CONCLUSION_LENGTH','REVIEW_LENGTH') order by code, valid_from, body desc;
create trigger programme_limits_audit after insert or update or delete on programme_limits
  for each row execute function audit_row();`;

/** Limits of a programme live with the clocks of the law; changes of a programme leave by the outbox; sites name a person. */
export class OneSourceOfLimits1764001200000 implements MigrationInterface {
  name = 'OneSourceOfLimits1764001200000';

  async up(runner: QueryRunner): Promise<void> {
    // Nobody changed these rows, so the trail stays as it is.
    await runner.query('alter table clock_rules disable trigger user; drop index clock_rules_start_key');
    await runner.query(mergeStatement);
    await this.cutRules(runner);
    await runner.query(
      `alter table clock_rules enable trigger user; ${constraintStatement} drop table programme_limits;`,
    );
    await runner.query(`
drop view reminder_targets;
${targetsStatement(true)}
alter table reminders add column reason text not null default 'TASK' check (reason in ('TASK','PROGRAMME'));
alter table sites add column responsible_id uuid references people on delete set null deferrable;
create index sites_responsible_idx on sites (responsible_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table sites drop column responsible_id;
delete from reminders where reason = 'PROGRAMME';
alter table reminders drop column reason;
drop view reminder_targets;
${targetsStatement(false)}
alter table clock_rules drop constraint clock_rules_one_a_day;
drop function clock_rule_kinds(text[]);
create unique index clock_rules_start_key on clock_rules (code, body, valid_from);
${limitsTable}
`);
  }

  private async cutRules(runner: QueryRunner): Promise<void> {
    const rows = (await runner.query(
      `select id, code, body, conference_kinds as kinds, valid_from::text as "validFrom", valid_to::text as "validTo"
         from clock_rules order by valid_from, id`,
    )) as (DatedRule & { code: string; body: string })[];
    for (const rules of Map.groupBy(rows, ({ code, body }) => `${code} ${body}`).values()) {
      const used = new Set<string>();
      for (const { id, kinds: meant, validFrom, validTo } of withoutOverlaps(rules)) {
        const values = [id, meant, validFrom, validTo];
        if (used.has(id)) {
          await runner.query(
            `insert into clock_rules (code, body, threshold, unit, conference_kinds, article, source, valid_from, valid_to, is_confirmed)
             select code, body, threshold, unit, $2, article, source, $3, $4, is_confirmed from clock_rules where id = $1`,
            values,
          );
        } else {
          await runner.query(
            'update clock_rules set conference_kinds = $2, valid_from = $3, valid_to = $4 where id = $1',
            values,
          );
        }
        used.add(id);
      }
      for (const { id } of rules) if (!used.has(id)) await runner.query('delete from clock_rules where id = $1', [id]);
    }
  }
}
