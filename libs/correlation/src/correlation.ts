import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** The id that ties a request, its jobs and their deliveries together; undefined outside of any. */
export function correlationId(): string | undefined {
  return storage.getStore();
}

/** Runs `work` so that all it logs, records and enqueues carries `id`. */
export function withCorrelation<T>(id: string, work: () => T): T {
  return storage.run(id, work);
}
