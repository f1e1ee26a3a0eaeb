import type { PersonalField } from '@ky-yeu/contracts/people-lists';
import type { PurgeCount } from '@ky-yeu/contracts/retention';

/** Runs a statement and gives its rows: the API's reads and the command line's data source both can. */
export type RunSql = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>;

interface Rule {
  id: string;
  field: PersonalField;
  months: number;
}

const columns: Record<PersonalField, string> = { IDENTITY_NUMBER: 'identity_number', PHONE: 'phone', EMAIL: 'email' };

/**
 * The last day on which a person shows up: a conference attended, an award, a post that began or ended, or the day somebody last
 * wrote the record itself. A post without an end says nothing: ends are often never entered.
 */
const lastActive = `greatest(p.updated_at::date,
  (select max(coalesce(c.held_until, c.held_on)) from attendees a join conferences c on c.id = a.conference_id where a.person_id = p.id),
  (select max(coalesce(r.decided_on, make_date(r.year, 12, 31))) from award_recipients a join award_rounds r on r.id = a.round_id where a.person_id = p.id),
  (select max(greatest(x.from_on, x.to_on)) from posts x where x.person_id = p.id),
  (select max(greatest(x.from_on, x.to_on)) from service_periods x where x.person_id = p.id))`;

const limit = `(current_date - make_interval(months => $1::int))::date`;

/** Nobody who has it is looked at unless the record itself is old enough: the sub-queries run for those only. */
const expired = (column: string) =>
  `select p.id from people p where p.${column} is not null and p.updated_at::date < ${limit} and ${lastActive} < ${limit}`;

/** What the trail still says of people: those purged now or before, and those whose record is gone for as long. */
const trail = (
  column: string,
) => `l.table_name = 'people' and (l.before ->> '${column}' is not null or l.after ->> '${column}' is not null)
  and (l.row_id in (${expired(column)}) or (l.at < ${limit} and not exists (
    select 1 from people p where p.id = l.row_id and p.${column} is not null)))`;

const rulesStatement = 'select id, field, months from retention_rules order by field';

/** What a purge would clear today, by field; changes nothing. */
export async function countExpired(run: RunSql): Promise<PurgeCount[]> {
  const counts: PurgeCount[] = [];
  for (const { field, months } of await run<Rule>(rulesStatement, [])) {
    const column = columns[field];
    const [row] = await run<{ people: number; entries: number }>(
      `select (select count(*)::int from (${expired(column)}) x) as people,
         (select count(*)::int from audit_log l where ${trail(column)}) as entries`,
      [months],
    );
    counts.push({ field, months, people: row?.people ?? 0, auditEntries: row?.entries ?? 0 });
  }
  return counts;
}

/**
 * Clears the personal fields whose time is over and takes the values out of the audit trail, also out of the entry that the
 * clearing itself makes. Names, posts, attendances and awards stay. `updated_at` stays too: clearing one field is no activity,
 * or it would keep the others for years. Run it in one transaction.
 */
export async function purgeExpired(run: RunSql): Promise<PurgeCount[]> {
  const counts: PurgeCount[] = [];
  for (const { field, months } of await run<Rule>(rulesStatement, [])) {
    const column = columns[field];
    const cleared = await run<{ id: string }>(
      `update people p set ${column} = null, version = version + 1 where p.id in (${expired(column)}) returning p.id`,
      [months],
    );
    const entries = await run<{ id: string }>(
      `update audit_log l set before = before - '${column}', after = after - '${column}'
        where l.table_name = 'people' and (l.row_id = any ($2::uuid[]) or (${trail(column)}))
          and (l.before ->> '${column}' is not null or l.after ->> '${column}' is not null) returning l.id`,
      [months, cleared.map(({ id }) => id)],
    );
    counts.push({ field, months, people: cleared.length, auditEntries: entries.length });
  }
  return counts;
}
