import { runMigrations } from 'bullmq';
import type { Client } from 'pg';

/** Brings BullMQ's own tables (schema `bullmq`) up to date. `client` is one session, not a pool. */
export async function migrateQueueSchema(client: Client): Promise<void> {
  await runMigrations(client);
}
