import { Injectable } from '@nestjs/common';
import type {
  CreatePeopleGroup,
  GroupDefinition,
  GroupRuleInput,
  UpdatePeopleGroup,
} from '@ky-yeu/contracts/people-groups';
import { fold } from '@ky-yeu/vietnamese/fold';
import type { Principal } from '../platform/auth/principal';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { PeopleGroupEntity, PeopleGroupRuleEntity } from './people-group.entity';
import { PeopleGroupsReads } from './people-groups.reads';

function ruleValues(rule: GroupRuleInput): Values {
  return {
    mode: rule.mode,
    scope: rule.scope ?? 'SELF',
    ...nullable(rule, 'positionId', 'titleContains', 'organisationId', 'level', 'system', 'block'),
  };
}

const hasCondition = ({ positionId, titleContains, organisationId, level, system, block }: GroupRuleInput): boolean =>
  Boolean(positionId ?? organisationId ?? level ?? system ?? block) || Boolean(titleContains && fold(titleContains));

/** A rule without a condition would be everybody in the directory; @throws DomainError VALIDATION_FAILED that names the rule. */
export function checkDefinition({ rules }: GroupDefinition): void {
  const empty = rules.findIndex((rule) => !hasCondition(rule));
  if (empty < 0) return;
  throw fieldError(
    `rules.${empty}.positionId`,
    `Quy tắc ${empty + 1}: hãy chọn ít nhất một điều kiện (chức danh, chữ trong chức vụ, cơ quan, cấp, hệ thống hoặc khối).`,
  );
}

/** Saved groups: rules over posts and people chosen by hand. */
@Injectable()
export class PeopleGroupsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly groups: PeopleGroupsReads,
  ) {}

  /** @throws DomainError VALIDATION_FAILED. */
  async create(input: CreatePeopleGroup, { userId }: Principal): Promise<string> {
    checkDefinition(input);
    const values = { ...nullable(input, 'name', 'note'), isShared: input.isShared ?? true, ownerId: userId };
    const id = await this.rows.insert(PeopleGroupEntity, values);
    await this.writeParts(id, input);
    return this.groups.get(id, userId);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, VALIDATION_FAILED. */
  async update(id: string, input: UpdatePeopleGroup, { userId }: Principal): Promise<string> {
    checkDefinition(input);
    const current = async () => JSON.parse(await this.groups.get(id, userId)) as unknown;
    await current();
    const values = { ...nullable(input, 'name', 'note'), isShared: input.isShared };
    await this.rows.update(PeopleGroupEntity, { id }, input.version, values, current);
    await this.writeParts(id, input);
    return this.groups.get(id, userId);
  }

  /** @throws DomainError NOT_FOUND. */
  async remove(id: string, { userId }: Principal): Promise<void> {
    await this.groups.get(id, userId);
    await this.rows.remove(PeopleGroupEntity, { id });
  }

  private async writeParts(groupId: string, { rules, pickedIds, leftOutIds }: GroupDefinition): Promise<void> {
    await this.rows.replace(PeopleGroupRuleEntity, { groupId }, rules.map(ruleValues));
    const members = new Map([
      ...(pickedIds ?? []).map((personId) => [personId, false] as const),
      ...(leftOutIds ?? []).map((personId) => [personId, true] as const),
    ]);
    await this.reads.rows(
      `delete from people_group_members where group_id = $1 and not (person_id = any ($2::uuid[]))`,
      [groupId, [...members.keys()]],
    );
    await this.reads.rows(
      `insert into people_group_members as m (group_id, person_id, is_left_out)
       select $1, x.person_id, x.is_left_out from unnest($2::uuid[], $3::boolean[]) as x (person_id, is_left_out)
       on conflict (group_id, person_id) do update set is_left_out = excluded.is_left_out, version = m.version + 1, updated_at = now()
        where m.is_left_out <> excluded.is_left_out`,
      [groupId, [...members.keys()], [...members.values()]],
    );
  }
}
