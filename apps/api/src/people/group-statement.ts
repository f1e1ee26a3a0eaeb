import type { GroupDefinition, GroupRuleInput } from '@ky-yeu/contracts/people-groups';
import { fold } from '@ky-yeu/vietnamese/fold';
import { contains } from '../platform/database/list-statement';

/** SQL whose last common table, `member`, holds person_id and reasons (json) of everybody in a group. */
export interface GroupStatement {
  text: string;
  values: unknown[];
}

/** What a rule looks at, whether it comes from a request or from the table. */
export type RuleConditions = Omit<GroupRuleInput, 'mode'>;

const within = (organisation: string) => `(with recursive branch as (
  select ${organisation}::uuid as id
  union select o.id from organisations o join branch b on o.parent_id = b.id) select id from branch)`;

const scopes = {
  SELF: (organisation: string) => `x.organisation_id = ${organisation}::uuid`,
  CHILDREN: (organisation: string) =>
    `x.organisation_id in (select id from organisations where parent_id = ${organisation}::uuid)`,
  WITHIN: (organisation: string) => `x.organisation_id in ${within(organisation)}`,
};

const block = `coalesce(s.block, case when o.system in ('PARTY','ASSEMBLY','GOVERNMENT','FRONT','MASS_ORGANISATION','ARMED_FORCES')
  then o.system else 'OTHER' end)`;

/** Only the conditions that are set become SQL, so that each rule is planned by the index that suits it. */
function conditionsOf(rule: RuleConditions, add: (value: unknown) => string): string[] {
  const { positionId, titleContains, organisationId, scope, level, system } = rule;
  const folded = titleContains ? fold(titleContains) : '';
  return [
    ...(positionId ? [`x.position_id = ${add(positionId)}::uuid`] : []),
    ...(titleContains ? [`fold(x.title) like ${add(contains(folded))}`] : []),
    ...(organisationId ? [scopes[scope ?? 'SELF'](add(organisationId))] : []),
    ...(level ? [`o.level = ${add(level)}`] : []),
    ...(system ? [`o.system = ${add(system)}`] : []),
    ...(rule.block ? [`${block} = ${add(rule.block)}`] : []),
  ];
}

const select = (number: number, conditions: string[]) =>
  `select x.person_id, ${number} as rule, x.title, coalesce(o.name, x.unit_name) as unit
     from posts x left join organisations o on o.id = x.organisation_id left join positions s on s.id = x.position_id
    where (x.from_on is null or x.from_on <= $1::date) and (x.to_on is null or x.to_on >= $1::date)
      and ${conditions.join(' and ')}`;

const nothing = 'select null::uuid as person_id, 0 as rule, null::text as title, null::text as unit where false';

/**
 * Writes the SQL that resolves a group by the posts held on a day. Left out by hand wins over all, picked by hand over the rules
 * that exclude. $1 is the day; the caller may go on numbering from `values.length + 1`.
 * @param on ISO date
 */
export function groupStatement({ rules, pickedIds, leftOutIds }: GroupDefinition, on: string): GroupStatement {
  const values: unknown[] = [on, pickedIds ?? [], leftOutIds ?? []];
  const add = (value: unknown) => `$${values.push(value)}`;
  const selects = rules.map((rule, index) => ({
    mode: rule.mode,
    text: select(index + 1, conditionsOf(rule, add)),
  }));
  const union = (mode: string) =>
    [nothing, ...selects.filter((each) => each.mode === mode).map(({ text }) => text)].join(' union all ');
  const text = `with included as (${union('INCLUDE')}), excluded as (${union('EXCLUDE')}),
    picked as (select p.id as person_id from people p where p.id = any ($2::uuid[])),
    hit as (
      select person_id, rule, title, unit from included
       where person_id not in (select person_id from excluded) or person_id = any ($2::uuid[])
      union all select person_id, 0, null, null from picked),
    member as (select person_id, json_agg(json_build_object('rule', rule, 'title', title, 'organisationName', unit) order by rule, title) as reasons
      from hit where person_id <> all ($3::uuid[]) group by person_id)`;
  return { text, values };
}
