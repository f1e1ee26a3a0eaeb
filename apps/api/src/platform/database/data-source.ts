import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities';
import { migrations } from './migrations';
import { seedReference } from './seeds/reference';

// A calendar date is text: as a Date it would turn into the day before in Vietnam's time zone.
types.setTypeParser(types.builtins.DATE, (text) => text);

/** Options of the one data source; `synchronize` is never anything but false. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    synchronize: false,
    migrationsTransactionMode: 'each',
    poolErrorHandler: () => undefined,
    extra: {
      max: 10,
      application_name: 'ky-yeu',
      connectionTimeoutMillis: 20_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  };
}

/** A data source that is not yet connected. */
export function createDataSource(url: string): DataSource {
  return new DataSource(dataSourceOptions(url));
}

/** Brings a database to the newest schema and fills in the reference data. */
export async function migrateAndSeedReference(url: string): Promise<void> {
  const dataSource = await createDataSource(url).initialize();
  try {
    await dataSource.runMigrations();
    await seedReference(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
