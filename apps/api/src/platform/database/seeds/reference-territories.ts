import type { EntityManager } from 'typeorm';
import { OrganisationLevelPeriodEntity, TerritoryEntity } from '../../../organisations/territory.entity';
import { insertRow } from './insert-row';
import { levelPeriods, territories, territorySuccessions } from './reference/territories';

/**
 * Fills in territories, what became of them, and the levels that ended. What is there by its natural key stays as it is;
 * a succession whose ends were renamed by an editor is left out.
 *
 * @throws QueryFailedError when the database refuses
 */
export async function fillTerritories(manager: EntityManager): Promise<void> {
  for (const territory of territories) await insertRow(manager, TerritoryEntity, territory, 'skip');
  for (const period of levelPeriods) await insertRow(manager, OrganisationLevelPeriodEntity, period, 'skip');
  const at = (alias: string, place: number) =>
    `${alias}.parent_id is null and (${alias}.name, ${alias}.kind) = ($${place}, $${place + 1}) and ${alias}.valid_from is not distinct from $${place + 2}::date`;
  for (const { from, to, kind, happenedOn, legalBasis, isConfirmed } of territorySuccessions) {
    await manager.query(
      `insert into territory_successions (predecessor_id, successor_id, kind, happened_on, legal_basis, is_confirmed)
       select p.id, s.id, $7, $8, $9, $10 from territories p, territories s where ${at('p', 1)} and ${at('s', 4)} on conflict do nothing`,
      [
        ...[from.name, from.kind, from.validFrom, to.name, to.kind, to.validFrom],
        ...[kind, happenedOn, legalBasis, isConfirmed],
      ],
    );
  }
}
