import { type QueueName, queueNames } from '#pipeline';
import { jobIdOf, type QueuedRow, rowIdOf } from './queued-row.js';
import {
  type BackendQueue,
  type BackendWorker,
  heldStates,
  openBackend,
  type QueueBackend,
  type QueueConnection,
} from './queue-backend.js';
import { queueSettings } from './queue-settings.js';

/**
 * The fast lane from the outbox to the workers. It may lose everything at any time: the outbox is the
 * record, and a row whose job is lost is handed over again.
 */
export class JobQueues {
  private readonly queues: ReadonlyMap<QueueName, BackendQueue>;
  private readonly workers: BackendWorker[] = [];

  private constructor(
    private readonly backend: QueueBackend,
    private readonly onError: (error: Error) => void,
  ) {
    this.queues = new Map(queueNames.map((name) => [name, backend.queue(name)]));
  }

  /** The database must be up and migrated: a queue on a PostgreSQL that is down would never recover. */
  static async open(connection: QueueConnection): Promise<JobQueues> {
    const backend = openBackend(connection);
    await backend.ready();
    return new JobQueues(backend, connection.onError);
  }

  get backendKind(): 'redis' | 'postgres' {
    return this.backend.kind;
  }

  /** Hands the rows over. A try of a row that the queue still holds is not added a second time. */
  async enqueue(rows: readonly QueuedRow[]): Promise<void> {
    for (const [name, queue] of this.queues) {
      const jobs = rows
        .filter((row) => row.queue === name)
        .map((row) => ({
          name: row.job,
          data: {},
          // Kept neither when done nor when failed: an id that is still there could not be added again.
          opts: { jobId: jobIdOf(row), removeOnComplete: true, removeOnFail: true },
        }));
      if (jobs.length > 0) await queue.addBulk(jobs);
    }
  }

  /** Works on `names` until closed; `run` gets the outbox row's id, and must settle the row itself. */
  async consume(names: readonly QueueName[], run: (rowId: string) => Promise<void>): Promise<void> {
    for (const name of names) {
      const processor = async ({ id }: { id?: string | undefined }) => run(rowIdOf(id ?? ''));
      const worker = this.backend.worker(name, processor, queueSettings[name].concurrency);
      worker.on('error', this.onError);
      this.workers.push(worker);
      await worker.waitUntilReady();
    }
  }

  /** Those of the rows that no queue holds any more, neither waiting nor in hand. */
  async forgotten<Row extends QueuedRow>(rows: readonly Row[]): Promise<Row[]> {
    const lists = await Promise.all(
      [...this.queues.values()].map((queue) => queue.getRanges([...heldStates], 0, -1)),
    );
    const held = new Set(lists.flat());
    return rows.filter((row) => !held.has(jobIdOf(row)));
  }

  /** True once after the backend has lost what it held; all leases are then to be released. */
  lostItsMemory(): Promise<boolean> {
    return this.backend.lostItsMemory();
  }

  /** Lets the jobs in hand finish, then disconnects. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }
}
