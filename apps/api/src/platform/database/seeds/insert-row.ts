import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

/** Property names → values of one row; what is absent keeps the default of its column. */
export type Row<Entity> = { [Property in keyof Entity]?: Entity[Property] };

function columnsOf(metadata: EntityMetadata, row: ObjectLiteral): { name: string; value: unknown }[] {
  return Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([property, value]: [string, unknown]) => {
      const column = metadata.findColumnWithPropertyName(property);
      if (!column) throw new Error(`${metadata.tableName} has no column for ${property}`);
      return { name: column.databaseName, value: column.type === 'jsonb' ? JSON.stringify(value) : value };
    });
}

/**
 * Inserts one row of an entity by plain SQL, since TypeORM does not give back keys that PostgreSQL makes.
 * @returns the new id; null when `onConflict` is 'skip' and a row with the same natural key is there
 * @throws QueryFailedError for anything the database refuses
 */
export async function insertRow<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  row: Row<Entity>,
  onConflict: 'refuse' | 'skip' = 'refuse',
): Promise<string | null> {
  const metadata = manager.connection.getMetadata(entity);
  const columns = columnsOf(metadata, row);
  const [inserted] = await manager.query<{ id: string }[]>(
    `insert into ${metadata.tableName} (${columns.map((column) => column.name).join(', ')})
     values (${columns.map((_, index) => `$${index + 1}`).join(', ')})
     ${onConflict === 'skip' ? 'on conflict do nothing' : ''} returning id`,
    columns.map((column) => column.value),
  );
  return inserted?.id ?? null;
}
