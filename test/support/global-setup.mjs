/**
 * Before all tests: the portal as it stands in the sources, one PostgreSQL and, where it can be had, one Redis for
 * the whole run.
 *
 * - `TEST_POSTGRES_URL`: database `caravanserai` as superuser; a suite makes databases or schemas of its own.
 * - `TEST_REDIS_URL`: `REDIS_URL` if that is set, else a Redis of our own if `redis-server` is on the PATH, else unset.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import './load-typescript.mjs';

/** Nothing here outlives the run, so nothing is flushed to disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

const portalBuilder = fileURLToPath(new URL('../../apps/web/build-portal.mjs', import.meta.url));

export default async function globalSetup() {
  // Once and here: suites that found it out of date at the same time would build it into one place.
  execFileSync(process.execPath, [portalBuilder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { makeTestDirectory, removeForsakenTestDirectories } = await import('./test-directory.ts');
  const { startEmbeddedPostgres } =
    await import('../../apps/standalone/src/embedded-postgres/start-embedded-postgres.ts');
  await removeForsakenTestDirectories();
  const directory = makeTestDirectory();
  const dataDirectory = path.join(directory, 'data');
  const postgres = await startEmbeddedPostgres({ dataDirectory, settings });
  process.env.TEST_POSTGRES_URL = postgres.url;
  const redis = await provideRedis(directory);
  globalThis.testServers = { directory, postgres, redis };
}

async function provideRedis(directory) {
  const { redisServerFile, startRedisServer } = await import('./redis-server.ts');
  if (process.env.REDIS_URL) {
    process.env.TEST_REDIS_URL = process.env.REDIS_URL;
    return undefined;
  }
  if (!redisServerFile()) {
    delete process.env.TEST_REDIS_URL;
    console.log(
      'Left out: the Redis half of the flow tests (REDIS_URL is not set and redis-server is not on the PATH).',
    );
    return undefined;
  }
  const redis = await startRedisServer({ directory: path.join(directory, 'redis') });
  process.env.TEST_REDIS_URL = redis.url;
  return redis;
}
