import type { DataSource, EntityManager } from 'typeorm';
import { seedReference } from './reference';
import { conferences } from './sample/conferences';
import { plantAwards } from './sample/plant-awards';
import { plantConference } from './sample/plant-conference';
import { plantOrganisations, plantPeople, readReference } from './sample/plant-directory';
import { plantGroups } from './sample/plant-groups';
import { plantPress } from './sample/plant-press';
import { plantSpeeches } from './sample/plant-speeches';
import { SeedKeys } from './sample/seed-keys';

/** Any fixed number: two servers that start together must not both find the database empty. */
const lock = 7_205_932;

async function isEmpty(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ isEmpty: boolean }[]>(
    `select not exists (select from conferences) and not exists (select from people) as "isEmpty"`,
  );
  return row?.isEmpty ?? false;
}

/**
 * Fills an empty database (no conference and no person) with five conferences that the press reported, with the people
 * and organisations they name. One transaction: after a crash in the middle nothing of it is there.
 *
 * @param dataSource a connected data source on a migrated database; reference data is filled in when it is missing
 * @returns whether anything was filled in
 * @throws QueryFailedError when the database refuses; Error when a key of the data leads nowhere
 */
export async function seedSample(dataSource: DataSource): Promise<boolean> {
  await seedReference(dataSource);
  return dataSource.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(${lock}), set_config('app.change', uuidv7()::text, true)`);
    if (!(await isEmpty(manager))) return false;
    const keys = new SeedKeys();
    await readReference(manager, keys);
    await plantOrganisations(manager, keys);
    await plantPeople(manager, keys);
    await plantGroups(manager, keys);
    for (const seed of conferences) {
      const own = new SeedKeys(keys);
      const conferenceId = await plantConference(manager, seed, own);
      await plantSpeeches(manager, seed, own, conferenceId);
      await plantAwards(manager, seed, own, conferenceId);
      await plantPress(manager, seed, own, conferenceId);
    }
    return true;
  });
}
