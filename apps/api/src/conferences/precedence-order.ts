import { blocks, organisationLevels } from '@ky-yeu/contracts/closed-lists';
import type { PrecedenceCriterion } from '@ky-yeu/contracts/precedence-lists';
import type { PrecedenceOrder } from '@ky-yeu/rules/precedence';

const quoted = (values: readonly string[], known: readonly string[]): string =>
  values
    .filter((value) => known.includes(value))
    .map((value) => `'${value}'`)
    .join(',');

/** Attendees hold the level by its number in the closed list. */
const numbered = ({ levels }: PrecedenceOrder): string =>
  levels
    .map((level) => (organisationLevels as readonly string[]).indexOf(level))
    .filter((level) => level >= 0)
    .join(',');

/** ORDER BY terms of each criterion over `x`, an attendee. Same order as libs/rules/src/precedence.ts; a test compares. */
const terms: Record<PrecedenceCriterion, (order: PrecedenceOrder) => string> = {
  GUEST: () => 'x.is_superior_guest desc',
  LEVEL: (order) => `array_position(array[${numbered(order)}]::smallint[], x.level_rank) nulls last`,
  BLOCK: ({ blocks: given }) => `array_position(array[${quoted(given, blocks)}]::text[], x.block) nulls last`,
  RANK: () => 'x.rank_weight desc',
  APPOINTED: () => 'x.appointed_on nulls last',
  BORN: () => 'x.born_on nulls last',
  NAME: () => 'x.given_name collate "vi-x-icu", x.family_name collate "vi-x-icu", x.middle_name collate "vi-x-icu"',
};

const orderBy = (order: PrecedenceOrder): string =>
  [
    ...order.criteria.filter((criterion) => Object.hasOwn(terms, criterion)).map((each) => terms[each](order)),
    'x.id',
  ].join(', ');

/**
 * SQL of two common table expressions of which the last, `placed (id, place)`, gives each attendee of conference $1 the
 * place in the order: by the rule, around those whose place was chosen by hand (`precedence_override`). Of two on the
 * same place the rule's first stands on it, the other right behind; a place past the end is the end.
 *
 * The pins come into ascending slots first; the r-th of the others then stands behind as many pins as have at most r - 1
 * of the others before them.
 *
 * @param order only words of the closed lists get into the text, so that each rule makes one statement
 * @example `with ${placedAttendees(order)} select x.name from placed join attendees x using (id) order by placed.place`
 */
export function placedAttendees(order: PrecedenceOrder): string {
  return `ruled as materialized (
    select x.id, x.precedence_override as pin, row_number() over (order by ${orderBy(order)}) as n
      from attendees x where x.conference_id = $1),
  pinned as materialized (
    select id, i, i + max(pin - i) over (order by i) as slot
      from (select id, pin, row_number() over (order by pin, n) as i from ruled where pin is not null) numbered),
  placed as materialized (
    select id, row_number() over (order by slot) as place from (
      select id, slot from pinned
      union all
      select id, r + width_bucket(r, coalesce((select array_agg(slot - i + 1 order by i) from pinned), '{}'::bigint[]))
        from (select id, row_number() over (order by n) as r from ruled where pin is null) free) slots)`;
}
