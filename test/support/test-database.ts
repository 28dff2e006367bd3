import { Client } from 'pg';
import { migrate } from '../../apps/migrate/src/migrate.js';

const TEMPLATE = 'caravanserai_template';

/** Any number: the one lock that all suites take before they touch the template. */
const TEMPLATE_LOCK = 715_283;

/** A migrated database of a suite's own. */
export interface TestDatabase {
  /** As its owner. */
  readonly url: string;
  /** One statement as the owner, past all rights: how a test looks at what is really there. */
  query<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Disconnects everybody and removes it. */
  drop(): Promise<void>;
}

/** A copy of a template that the first suite migrates; takes some 100 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env.TEST_POSTGRES_URL;
  if (!serverUrl) throw new Error('TEST_POSTGRES_URL is not set: global-setup.mjs has not run.');
  const name = `test_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  await asServer(serverUrl, async (server) => {
    await server.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await ensureTemplate(server, serverUrl);
    await server.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  });
  const url = databaseUrl(serverUrl, name);
  const client = new Client({ connectionString: url });
  // The server ends this connection too when the database is dropped or a test stops it.
  client.on('error', () => undefined);
  await client.connect();
  return {
    url,
    query: async <Row extends object>(sql: string, parameters?: unknown[]) =>
      (await client.query<Row>(sql, parameters)).rows,
    drop: async () => {
      await client.end();
      await asServer(serverUrl, (server) => server.query(`drop database ${name} with (force)`));
    },
  };
}

async function ensureTemplate(server: Client, serverUrl: string): Promise<void> {
  const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [
    TEMPLATE,
  ]);
  if (rowCount) return;
  await server.query(`create database ${TEMPLATE}`);
  await migrate(databaseUrl(serverUrl, TEMPLATE));
}

async function asServer<T>(url: string, work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: url });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
