import { Client } from 'pg';
import { migrateQueueSchema } from '#queue';
import { ownerDataSource } from './data-source.js';

/** Any number that nothing else in this database locks. */
const MIGRATION_LOCK = 4_716_025;

/** Create, because BullMQ makes a sequence for each queue when it first meets it. */
const queueGrants = `
  grant usage, create on schema bullmq to caravanserai_worker;
  grant select, insert, update, delete on all tables in schema bullmq to caravanserai_worker;
  grant usage, select, update on all sequences in schema bullmq to caravanserai_worker;
  grant execute on all functions in schema bullmq to caravanserai_worker;`;

/** Brings tables, roles and BullMQ's schema up to date. Several at the same time wait for each other. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new Client({
    connectionString: ownerUrl,
    application_name: 'caravanserai-migrate',
  });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await ownerDataSource(ownerUrl).initialize();
    try {
      const applied = await dataSource.runMigrations();
      await migrateQueueSchema(client);
      await client.query(queueGrants);
      return applied.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await client.end();
  }
}
