import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { DataSource, QueryResult } from 'typeorm';
import { createApi } from '../../../apps/api/src/create-api.js';
import { readEnvironment } from '../../../apps/api/src/environment.js';
import { TEST_SECRET_KEY } from '../../support/test-secret-key.js';
import { plantMembers, type Credentials } from './plant-members.js';

/** One way of asking one API. */
export interface Variant {
  readonly name: string;
  readonly app: NestFastifyApplication;
  readonly headers: Record<string, string>;
  /** Published postings of others. */
  readonly postingIds: readonly string[];
}

export interface Variants {
  readonly variants: readonly Variant[];
  close(): Promise<void>;
}

interface VariantPlan {
  readonly name: string;
  readonly by: keyof Credentials;
  readonly prepare?: (database: Client) => Promise<void>;
  readonly change?: (app: NestFastifyApplication) => void;
}

/** Each on a copy of one database, so that what one adds slows no other down. The first is the product as it is. */
const plans: readonly VariantPlan[] = [
  { name: 'API key', by: 'apiKey' },
  { name: 'session', by: 'session' },
  { name: 'no row-level security', by: 'apiKey', prepare: disableRowSecurity },
  { name: 'no audit', by: 'apiKey', change: leaveAuditOut },
];

/** Fills a database on the server with members and `postings` postings, and opens an API on a copy for each variant. */
export async function openVariants(serverUrl: string, postings: number): Promise<Variants> {
  const credentials = await plantMembers(serverUrl, postings);
  const variants: Variant[] = [];
  for (const [i, { name, by, prepare, change }] of plans.entries()) {
    const url = await copyOf(serverUrl, `variant_${i}`);
    const database = new Client({ connectionString: url });
    await database.connect();
    await prepare?.(database);
    const { rows } = await database.query<{ id: string }>(
      `select id from posting where state = 'published' order by id limit 500`,
    );
    await database.end();
    const app = await createApi(
      readEnvironment({
        DATABASE_URL: url,
        SECRET_KEY: TEST_SECRET_KEY,
        LOG_LEVEL: 'silent',
        CALLS_PER_MINUTE: '1000000',
        ORGANISATION_CALLS_PER_MINUTE: '1000000',
        VISITOR_CALLS_PER_MINUTE: '1000000',
        ALL_VISITORS_CALLS_PER_MINUTE: '1000000',
      }),
    );
    change?.(app);
    const postingIds = rows.map(({ id }) => id);
    variants.push({ name, app, headers: credentials[by], postingIds });
  }
  const close = async () => {
    for (const { app } of variants) await app.close();
  };
  return { variants, close };
}

async function copyOf(serverUrl: string, name: string): Promise<string> {
  const server = new Client({ connectionString: serverUrl });
  await server.connect();
  const { pathname } = new URL(serverUrl);
  // Nobody may be connected to what is copied.
  const original = `${pathname.slice(1)}_planted`;
  await server.query(`create database ${name} template ${original}`);
  await server.end();
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
}

async function disableRowSecurity(database: Client): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    `select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of rows)
    await database.query(`alter table ${name} disable row level security`);
}

/** A stand-in for the statement that writes an entry: it answers and asks PostgreSQL nothing. */
function leaveAuditOut(app: NestFastifyApplication): void {
  const dataSource = app.get(DataSource);
  const create = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as (...asked: unknown[]) => Promise<never>;
    runner.query = (sql: string, ...rest: unknown[]) =>
      sql.startsWith('INSERT INTO "audit_entry"')
        ? Promise.resolve(new QueryResult() as never)
        : query(sql, ...rest);
    return runner;
  };
}
