const former = (alias: string, pattern: string) =>
  `exists (select 1 from organisation_names n where n.organisation_id = ${alias}.id and n.search_key like ${pattern})`;

/**
 * The SQL condition that table alias `o` is found by a folded pattern: by its present name, by a name it bore before, or
 * because it came after or before an organisation with such a name. The ids are an array, so that PostgreSQL finds them by
 * the primary key, where it would compare each row with each id of an IN.
 *
 * @param pattern the placeholder of the pattern, "$1"
 */
export const organisationMatch = (pattern: string): string => `o.id = any (array(
  with recursive direct (id) as (
    select d.id from organisations d where d.search_key like ${pattern}
    union select n.organisation_id from organisation_names n where n.search_key like ${pattern}),
  later (id) as (select s.successor_id from direct join organisation_successions s on s.predecessor_id = direct.id
    union select s.successor_id from later join organisation_successions s on s.predecessor_id = later.id),
  earlier (id) as (select s.predecessor_id from direct join organisation_successions s on s.successor_id = direct.id
    union select s.predecessor_id from earlier join organisation_successions s on s.successor_id = earlier.id)
  select id from direct union all select id from later union all select id from earlier))`;

const related = (words: string, line: string, pattern: string) => `(select '${words} ' || m.name
  from ${line}(o.id) l (id) join organisations m on m.id = l.id
  where m.id <> o.id and (m.search_key like ${pattern} or ${former('m', pattern)})
  order by m.valid_to desc nulls last, m.name collate "vi-x-icu" limit 1)`;

/**
 * SQL that says why table alias `o` was found: null by its present name, else "tên cũ …", "kế thừa …" or "tiền thân của …".
 *
 * @param pattern the placeholder of the pattern, "$1"
 */
export const organisationFoundBy = (
  pattern: string,
): string => `case when o.search_key like ${pattern} then null else coalesce(
  (select 'tên cũ ' || n.name from organisation_names n where n.organisation_id = o.id and n.search_key like ${pattern}
    order by n.valid_to desc nulls last limit 1),
  ${related('kế thừa', 'organisation_line_before', pattern)},
  ${related('tiền thân của', 'organisation_line_after', pattern)}) end`;
