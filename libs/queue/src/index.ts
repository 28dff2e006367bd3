export * from './job-queues.js';
export * from './migrate-queue-schema.js';
export type { QueueConnection } from './queue-backend.js';
export * from './queue-settings.js';
export type { QueuedRow } from './queued-row.js';
