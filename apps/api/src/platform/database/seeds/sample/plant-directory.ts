import type { EntityManager } from 'typeorm';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { OrganisationEntity, OrganisationSuccessionEntity } from '../../../../organisations/organisation.entity';
import { TerritoryEntity } from '../../../../organisations/territory.entity';
import { PersonEntity, PostEntity } from '../../../../people/person.entity';
import { insertRow } from '../insert-row';
import { districts, territoryOf } from './organisation-territories';
import { organisations } from './organisations';
import { people } from './people';
import type { SeedKeys } from './seed-keys';

/** Remembers the ids of the reference data that the samples use. */
export async function readReference(manager: EntityManager, keys: SeedKeys): Promise<void> {
  const rows = await manager.query<{ tableName: string; key: string; id: string }[]>(`
    select distinct on (table_name, key) table_name as "tableName", key, id from (
      select 'positions' as table_name, name as key, id, valid_from::text as since from positions
      union all select 'award_forms', code, id, valid_from::text from award_forms
      union all select 'legal_documents', number, id, coalesce(issued_on::text, '') from legal_documents
      union all select 'territories', concat_ws(' ', name, valid_from), id, '' from territories where parent_id is null
    ) known order by table_name, key, since, id`);
  for (const { tableName, key, id } of rows) keys.add(tableName, key, id);
}

/** Inserts the units of the district level in which the samples played. */
async function plantDistricts(manager: EntityManager, keys: SeedKeys): Promise<void> {
  for (const { key, parent, ...row } of districts) {
    const parentId = keys.get('territories', parent);
    keys.add('territories', key, await insertRow(manager, TerritoryEntity, { ...row, parentId }));
  }
}

/** Inserts the organisations, then what ties them together. */
export async function plantOrganisations(manager: EntityManager, keys: SeedKeys): Promise<void> {
  await plantDistricts(manager, keys);
  for (const seed of organisations) {
    const { name, shortName, code, system, level, locality, documentForm, validFrom, validTo, isConfirmed, note } =
      seed;
    const territoryId = keys.find('territories', territoryOf(seed));
    const place = { locality, territoryId, validFrom, validTo };
    const row = { name, shortName, code, system, level, documentForm, ...place, isConfirmed, note };
    keys.add('organisations', seed.key, await insertRow(manager, OrganisationEntity, row));
  }
  for (const { key, parent, successors = [] } of organisations) {
    const id = keys.get('organisations', key);
    if (parent) {
      const parentId = keys.get('organisations', parent);
      await manager.query('update organisations set parent_id = $2 where id = $1', [id, parentId]);
    }
    for (const { to, ...succession } of successors) {
      const successorId = keys.get('organisations', to);
      await insertRow(manager, OrganisationSuccessionEntity, { predecessorId: id, successorId, ...succession });
    }
  }
}

/** Inserts the people with their posts; a post is found again as `person.post`. */
export async function plantPeople(manager: EntityManager, keys: SeedKeys): Promise<void> {
  for (const { key, name, posts } of people) {
    const personId = keys.add('people', key, await insertRow(manager, PersonEntity, splitName(name)));
    for (const [ordinal, post] of posts.entries()) {
      const id = await insertRow(manager, PostEntity, {
        personId,
        organisationId: keys.get('organisations', post.organisation),
        positionId: keys.get('positions', post.position),
        title: post.title,
        isFullTime: post.isFullTime,
        ordinal,
      });
      keys.add('posts', `${key}.${post.key}`, id);
    }
  }
}
