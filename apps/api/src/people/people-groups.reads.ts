import { Injectable } from '@nestjs/common';
import type {
  GroupDefinition,
  GroupMembersQuery,
  GroupRule,
  GroupsQuery,
  NamedPerson,
} from '@ky-yeu/contracts/people-groups';
import { fold } from '@ky-yeu/vietnamese/fold';
import type { Principal } from '../platform/auth/principal';
import {
  columnList,
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { groupStatement } from './group-statement';

const columns = {
  id: 'g.id',
  version: 'g.version',
  name: 'g.name',
  note: 'g.note',
  isShared: 'g.is_shared',
  ownerName: 'u.display_name',
  ruleCount: '(select count(*)::int from people_group_rules r where r.group_id = g.id)',
  pickedCount: '(select count(*)::int from people_group_members m where m.group_id = g.id and not m.is_left_out)',
};

const source: ListSource = {
  from: 'people_groups g',
  pageJoins: 'left join users u on u.id = g.owner_id',
  columns,
  sorts: { name: 'g.name collate "vi-x-icu" {dir}' },
  tieBreak: 'g.id',
};

/** A group that is not shared is its owner's alone. */
const isVisible = (user: string) => `(g.is_shared or g.owner_id = ${user}::uuid)`;

const named = (isLeftOut: boolean) => `coalesce((select json_agg(json_build_object('id', p.id, 'name', p.full_name)
  order by p.given_name collate "vi-x-icu", p.family_name collate "vi-x-icu", p.id)
  from people_group_members m join people p on p.id = m.person_id where m.group_id = g.id and m.is_left_out = ${isLeftOut}), '[]')`;

const oneStatement = `select row_to_json(t)::text as json from (select ${columnList({
  ...columns,
  rules: `coalesce((select json_agg(json_build_object('id', r.id, 'mode', r.mode, 'positionId', r.position_id, 'positionName', s.name,
    'titleContains', r.title_contains, 'organisationId', r.organisation_id, 'organisationName', o.name, 'scope', r.scope,
    'level', r.level, 'system', r.system, 'block', r.block) order by r.ordinal, r.id)
    from people_group_rules r left join positions s on s.id = r.position_id left join organisations o on o.id = r.organisation_id
    where r.group_id = g.id), '[]')`,
  picked: named(false),
  leftOut: named(true),
})} from people_groups g left join users u on u.id = g.owner_id where g.id = $1 and ${isVisible('$2')}) t`;

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

type MembersQuery = Omit<GroupMembersQuery, 'on'> & { on?: string | null };

interface Found extends GroupDefinition {
  name: string;
}

/** Saved groups of people, and who is in them on a day. */
@Injectable()
export class PeopleGroupsReads {
  constructor(private readonly reads: Reads) {}

  /** A page of the shared groups and the user's own as JSON text. */
  list(query: GroupsQuery, { userId }: Principal): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, isVisible('$$'), userId);
    filterBy(filters, 'g.search_key like $$', query.q && contains(fold(query.q)));
    const { text, values } = listStatement(source, query, filters);
    return this.reads.json(text, values);
  }

  /** One group with its rules and people as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string, userId: string): Promise<string> {
    return this.reads.json(oneStatement, [id, userId]);
  }

  /** What resolves the group; @throws DomainError NOT_FOUND, also for a group of somebody else that is not shared. */
  async definition(id: string, userId: string): Promise<Found> {
    const { name, rules, picked, leftOut } = JSON.parse(await this.get(id, userId)) as {
      name: string;
      rules: GroupRule[];
      picked: NamedPerson[];
      leftOut: NamedPerson[];
    };
    const idOf = (person: NamedPerson) => person.id;
    return { name, rules, pickedIds: picked.map(idOf), leftOutIds: leftOut.map(idOf) };
  }

  /** A page of the people in a group with the reason of each, as JSON text. @param on ISO date; today in Vietnam when absent */
  members(definition: GroupDefinition, { on, page = 1, pageSize = 50 }: MembersQuery): Promise<string> {
    const day = on ?? today();
    const { text, values } = groupStatement(definition, day);
    const [limit, offset, number] = [1, 2, 3].map((step) => `$${values.length + step}::int`);
    return this.reads.json(
      `${text}, page as (select p.id, p.full_name as "fullName", p.born_on as "bornOn", m.reasons from member m join people p on p.id = m.person_id
        order by p.given_name collate "vi-x-icu", p.family_name collate "vi-x-icu", p.middle_name collate "vi-x-icu", p.id
        limit ${limit} offset ${offset})
       select json_build_object('items', coalesce((select json_agg(page) from page), '[]'), 'total', (select count(*) from member),
         'page', ${number}, 'pageSize', ${limit}, 'on', $1::date)::text as json`,
      [...values, pageSize, (page - 1) * pageSize, page],
    );
  }

  /** The ids of everybody in a group on a day, in the order of names. @param on ISO date; today in Vietnam when null */
  async memberIds(definition: GroupDefinition, on: string | null): Promise<string[]> {
    const { text, values } = groupStatement(definition, on ?? today());
    const rows = await this.reads.rows<{ id: string }>(
      `${text} select p.id from member m join people p on p.id = m.person_id
        order by p.given_name collate "vi-x-icu", p.family_name collate "vi-x-icu", p.middle_name collate "vi-x-icu", p.id`,
      values,
    );
    return rows.map(({ id }) => id);
  }
}
