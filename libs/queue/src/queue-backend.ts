import { createPostgresBackend, createRedisBackend, type Processor, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { roleOption } from '#database';
import { workerTiming } from './queue-settings.js';

/** Where a job is that is neither done nor given up. */
export const heldStates = ['waiting', 'prioritized', 'delayed', 'active'] as const;
type HeldState = (typeof heldStates)[number];

/** What the project uses of a BullMQ queue, whichever backend stands behind it. */
export interface BackendQueue {
  addBulk(jobs: { name: string; data: object; opts: object }[]): Promise<unknown>;
  /** The ids of the jobs in these states, from `start` to `end`; -1 is the last. */
  getRanges(states: HeldState[], start: number, end: number): Promise<string[]>;
  close(): Promise<void>;
}

export interface BackendWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
}

/** Redis or PostgreSQL, behind one set of calls; the conformance suite runs on both. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  queue(name: string): BackendQueue;
  worker(name: string, processor: Processor, concurrency: number): BackendWorker;
  /** Resolves when rows can be handed over, or after ten seconds: a worker may start before its Redis. */
  ready(): Promise<void>;
  /** True once after the backend has been seen to have lost what it held. */
  lostItsMemory(): Promise<boolean>;
  close(): Promise<void>;
}

export interface QueueConnection {
  readonly databaseUrl: string;
  /** With it BullMQ works on Redis, without it on PostgreSQL. */
  readonly redisUrl?: string | undefined;
  /** Keeps apart deployments that share one Redis. */
  readonly prefix?: string | undefined;
  /** A Redis that is connected and takes longer to answer counts as away; milliseconds, 5,000 by default. */
  readonly answersWithin?: number | undefined;
  /** Told of trouble with the connection; the drivers reconnect by themselves. */
  readonly onError: (error: Error) => void;
}

const ANSWERS_WITHIN = 5_000;

export function openBackend(connection: QueueConnection): QueueBackend {
  return connection.redisUrl
    ? redisBackend(connection.redisUrl, connection)
    : postgresBackend(connection);
}

function postgresBackend({ databaseUrl, onError }: QueueConnection): QueueBackend {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const pool = new Pool({
    connectionString: databaseUrl,
    // A worker and a queue each keep one connection to listen on; the rest are for their calls.
    max: 16,
    keepAlive: true,
    application_name: 'caravanserai-queue',
    options: `${roleOption('worker')} -c search_path=bullmq,public`,
  });
  pool.on('error', onError);
  return {
    kind: 'postgres',
    queue: (name) => heard(new Queue(name, { connection: pool }), onError),
    worker: (name, processor, concurrency) =>
      new Worker(name, processor, { connection: pool, concurrency, ...workerTiming }),
    ready: () => Promise.resolve(),
    // The queue is in the same database as the outbox: they lose their memory together or not at all.
    lostItsMemory: () => Promise.resolve(false),
    close: () => pool.end(),
  };
}

function redisBackend(
  url: string,
  { prefix = 'caravanserai', answersWithin = ANSWERS_WITHIN, onError }: QueueConnection,
): QueueBackend {
  const { Queue, Worker } = withBackend(createRedisBackend);
  // Handing over must fail soon while Redis is away, so that the rows go back to the outbox …
  const producer = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    lazyConnect: false,
    commandTimeout: answersWithin,
  });
  // … whereas a worker waits for Redis for as long as it takes.
  const consumer = new Redis(url, { maxRetriesPerRequest: null });
  for (const redis of [producer, consumer]) redis.on('error', onError);
  const epochKey = `${prefix}:epoch`;
  return {
    kind: 'redis',
    queue: (name) => heard(new Queue(name, { connection: producer, prefix }), onError),
    worker: (name, processor, concurrency) =>
      new Worker(name, processor, { connection: consumer, prefix, concurrency, ...workerTiming }),
    ready: () => connected(producer),
    // The key goes with the jobs, whether by FLUSHALL, a restart without its file, or an older snapshot.
    lostItsMemory: async () => (await producer.set(epochKey, Date.now(), 'NX')) === 'OK',
    close: async () => {
      producer.disconnect();
      consumer.disconnect();
      await Promise.resolve();
    },
  };
}

function heard<Q extends { on(event: 'error', listener: (error: Error) => void): unknown }>(
  queue: Q,
  onError: (error: Error) => void,
): Q {
  queue.on('error', onError);
  return queue;
}

const CONNECTING_AT_MOST = 10_000;

async function connected(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, CONNECTING_AT_MOST);
    redis.once('ready', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
