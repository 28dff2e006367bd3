/**
 * `node postgres-keeper.js <data directory>`: runs PostgreSQL for a supervisor, tells it the URL, and stops
 * PostgreSQL cleanly on SIGTERM or when the supervisor is gone, killed with SIGKILL included.
 *
 * A process of its own because PostgreSQL would outlive a killed supervisor: it has no channel that could close.
 */
import { createWriteStream, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import {
  startEmbeddedPostgres,
  type RunningPostgres,
} from './embedded-postgres/start-embedded-postgres.js';
import type { KeeperMessage } from './keeper-message.js';
import { StartRefused } from './start-refused.js';
import { waitUntil } from './wait-until.js';

/** Programs that lose their supervisor are ended after 10 s at the latest. */
const othersLeaveWithinMs = 12_000;

const [dataDirectory = 'data'] = process.argv.slice(2);
const urlFile = path.join(dataDirectory, 'database-url');

// Ctrl-C and a closed terminal are the supervisor's business: PostgreSQL ends after the programs that use it.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
process.once('SIGTERM', () => void finish());
process.once('disconnect', () => void finish());

let finishing = false;
const starting = keep();
if (!process.connected) void finish();

async function keep(): Promise<{ postgres: RunningPostgres; session: Client } | undefined> {
  try {
    const serverLog = createWriteStream(path.join(dataDirectory, 'postgres.log'));
    const postgres = await startEmbeddedPostgres({
      dataDirectory,
      log: (line) => void serverLog.write(`${line}\n`),
    });
    const session = await watch(postgres);
    // For programs that somebody starts by hand beside the service, such as `npm run demo`.
    writeFileSync(urlFile, `${postgres.url}\n`, { mode: 0o600 });
    tell({ url: postgres.url });
    return { postgres, session };
  } catch (error) {
    const sentence = error instanceof StartRefused ? error.message : String(error);
    tell({ refused: sentence }, () => process.exit(1));
    return undefined;
  }
}

/** A session whose loss tells that the server died: it is not our child, and its death is our end. */
async function watch(postgres: RunningPostgres): Promise<Client> {
  const session = new Client({
    connectionString: postgres.url,
    ssl: false,
    application_name: 'caravanserai keeper',
  });
  session.on('error', () => undefined);
  session.on('end', () => {
    if (finishing) return;
    console.error('PostgreSQL died.');
    void postgres.stop().finally(() => process.exit(1));
  });
  await session.connect();
  return session;
}

async function finish(): Promise<void> {
  if (finishing) return;
  finishing = true;
  const kept = await starting;
  if (!kept) return;
  await waitUntil(() => nobodyElse(kept.session), { withinMs: othersLeaveWithinMs, everyMs: 100 });
  rmSync(urlFile, { force: true });
  await kept.postgres.stop();
  process.exit(0);
}

/** Whether only our own sessions are left. Without an answer there is nobody to wait for either. */
async function nobodyElse(session: Client): Promise<boolean> {
  const others = await session
    .query(
      `select from pg_stat_activity
        where backend_type = 'client backend' and application_name not like 'caravanserai keeper%'`,
    )
    .catch(() => undefined);
  return !others?.rowCount;
}

function tell(message: KeeperMessage, then: () => void = () => undefined): void {
  if (process.connected && process.send) process.send(message, then);
  else then();
}
