import { DataSource } from 'typeorm';
import { databaseOptions } from '#database';
import { entities } from './entities.js';
import { migrations } from './migrations/migrations.js';

/** The owner's connection: the one that may change tables. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    ...databaseOptions({
      url,
      role: 'owner',
      poolSize: 2,
      applicationName: 'caravanserai-migrate',
    }),
    entities,
    migrations,
    migrationsTransactionMode: 'each',
  });
}
