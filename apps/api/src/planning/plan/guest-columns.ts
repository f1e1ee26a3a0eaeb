/** SQL of the guests of a rule or an item as JSON, in their order; `owner` is the id they hang on. */
export const guestsJson = (table: string, ownerColumn: string, owner: string): string =>
  `coalesce((select json_agg(json_build_object('organisationId', g.organisation_id, 'groupId', g.group_id,
    'isSubordinates', g.is_subordinates, 'name', coalesce(pg.name, case when g.is_subordinates
      then 'Các đơn vị trực thuộc ' || go.name else go.name end)) order by g.ordinal, g.id)
    from ${table} g left join organisations go on go.id = g.organisation_id left join people_groups pg on pg.id = g.group_id
    where g.${ownerColumn} = ${owner}), '[]'::json)`;
