import type { EntityManager } from 'typeorm';
import type { OrganisationLevel, OrganisationSystem } from '@ky-yeu/contracts/closed-lists';
import { PeopleGroupEntity, PeopleGroupRuleEntity } from '../../../../people/people-group.entity';
import { insertRow } from '../insert-row';
import type { SeedKeys } from './seed-keys';

interface GroupSeed {
  name: string;
  note: string;
  rules: { position: string; system?: OrganisationSystem; level?: OrganisationLevel }[];
}

const groups: readonly GroupSeed[] = [
  {
    name: 'Bí thư các đảng ủy xã',
    note: 'Ví dụ: tự cập nhật theo chức vụ đang giữ vào ngày tổ chức hội nghị.',
    rules: [{ position: 'Bí thư', system: 'PARTY', level: 'COMMUNE' }],
  },
  {
    name: 'Trưởng các phòng, ban',
    note: 'Ví dụ: hai quy tắc cộng lại, ai khớp một quy tắc là có trong nhóm.',
    rules: [{ position: 'Trưởng phòng' }, { position: 'Trưởng ban' }],
  },
];

/** Inserts two shared groups that show what rules over posts can say. */
export async function plantGroups(manager: EntityManager, keys: SeedKeys): Promise<void> {
  for (const { name, note, rules } of groups) {
    const groupId = keys.add('people_groups', name, await insertRow(manager, PeopleGroupEntity, { name, note }));
    for (const [ordinal, { position, system, level }] of rules.entries()) {
      const positionId = keys.get('positions', position);
      await insertRow(manager, PeopleGroupRuleEntity, { groupId, ordinal, mode: 'INCLUDE', positionId, system, level });
    }
  }
}
