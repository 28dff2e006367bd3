import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { asRoot } from '../../../../test/support/as-root.js';
import { startNodeProgram } from '../../../../test/support/node-program.js';
import { copyProgramInto } from '../../../../test/support/standalone/copied-project.js';
import { makeTestDirectory, removeTestDirectory } from '../../../../test/support/test-directory.js';
import { waitUntil } from '../wait-until.js';
import { clusterIn } from './cluster.js';
import { isAlive, readPostmasterFile } from './postmaster-file.js';
import { startEmbeddedPostgres, type RunningPostgres } from './start-embedded-postgres.js';
const program = new URL('../../../../test/support/standalone/start-postgres.ts', import.meta.url);
const nobody = { uid: 65_534, gid: 65_534 };
const rootIt = asRoot('whose the data of an embedded PostgreSQL are');

import.meta.jest.setTimeout(60_000); // whole processes, on a machine that may be busy

let directory: string;
let running: RunningPostgres[];

beforeEach(() => {
  directory = makeTestDirectory();
  running = [];
});
afterEach(async () => {
  for (const postgres of running) await postgres.stop();
  await removeTestDirectory(directory);
});

const dataDirectory = () => path.join(directory, 'data');

async function start(into = dataDirectory()): Promise<RunningPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDirectory: into, settings: { fsync: 'off' } });
  running.push(postgres);
  return postgres;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

describe('a first start', () => {
  it('makes a cluster that only this machine and only the password reach', async () => {
    const { url, port } = await start();
    const [settings] = await query(
      url,
      `select current_database() as database, current_setting('listen_addresses') as addresses,
              current_setting('unix_socket_directories') as sockets`,
    );
    expect(settings).toEqual({ database: 'caravanserai', addresses: '127.0.0.1', sockets: '' });
    const wrong = `postgres://caravanserai:guess@127.0.0.1:${port}/caravanserai`;
    await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed');
    const { passwordFile, data } = clusterIn(dataDirectory());
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    expect(statSync(data).mode & 0o777).toBe(0o700);
  });

  it('knows letters of every script', async () => {
    const { url } = await start();
    await query(url, 'create extension pg_trgm');
    const [seen] = await query(
      url,
      `select show_trgm('柬埔寨') as chinese, show_trgm('колодец') as russian, lower('КОЛОДЕЦ É') as lower`,
    );
    expect(seen?.chinese).not.toEqual([]);
    expect(seen?.russian).not.toEqual([]);
    expect(seen?.lower).toBe('колодец é');
  });

  it('does a killed initialisation again', async () => {
    const killed = startNodeProgram(program, { args: [dataDirectory()] });
    const unfinished = await waitUntil(() => findUnfinished(), { withinMs: 20_000, everyMs: 5 });
    killed.signal('SIGKILL');
    await killed.ended;
    expect(unfinished).toBeDefined();
    const { url } = await start();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(findUnfinished()).toBeUndefined();
  });

  /** An initdb that has begun to write. */
  function findUnfinished(): string | undefined {
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
    return files.find((file) => /unfinished.*PG_VERSION$/.test(file));
  }

  it('of two at the same time lets one through and refuses the other', async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refusal = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(String(refusal?.reason)).toContain('Another Caravanserai');
    expect(await query(running[0]!.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('a later start', () => {
  it('finds the data and keeps the URL', async () => {
    const first = await start();
    await query(first.url, `create table kept as select 'rice' as word`);
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'rice' }]);
  });

  it('is refused while another supervisor lives', async () => {
    const { url } = await start();
    await expect(start()).rejects.toThrow(/^Another Caravanserai is running on the data in .*data/);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('takes over the server of a killed one', async () => {
    const killed = startNodeProgram(program, { args: [dataDirectory()] });
    const [, url] = await killed.printed(/url (\S+)/);
    await query(url!, `create table kept as select 'wells' as word`);
    const orphan = readPostmasterFile(clusterIn(dataDirectory()).data)!.pid;
    killed.signal('SIGKILL');
    await killed.ended;
    expect(isAlive(orphan)).toBe(true);
    const postgres = await start();
    expect(isAlive(orphan)).toBe(false);
    expect(await query(postgres.url, 'select word from kept')).toEqual([{ word: 'wells' }]);
  });

  it('recovers from a killed server, and is not misled when another program has its number', async () => {
    const first = await start();
    await query(first.url, `create table kept as select 'school' as word`);
    const { data } = clusterIn(dataDirectory());
    const content = readFileSync(path.join(data, 'postmaster.pid'), 'utf8');
    process.kill(readPostmasterFile(data)!.pid, 'SIGKILL');
    await first.stop();
    writeFileSync(path.join(data, 'postmaster.pid'), content.replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'school' }]);
  });

  it('refuses data of another major version in one sentence', async () => {
    await (await start()).stop();
    writeFileSync(path.join(clusterIn(dataDirectory()).data, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/were written by PostgreSQL 17, and this release brings/);
  });
});

describe('accounts', () => {
  rootIt('keeps the data of a closed directory elsewhere, and notes where', async () => {
    chmodSync(directory, 0o700);
    const first = await start();
    await query(first.url, `create table kept as select 'clinic' as word`);
    await first.stop();
    const noted = readFileSync(path.join(dataDirectory(), 'location'), 'utf8').trim();
    expect(noted).toMatch(/^\/var\/lib\/caravanserai\/data-/);
    chmodSync(directory, 0o755); // opened later: the data stay where they are
    const second = await start();
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'clinic' }]);
    await second.stop();
    rmSync(noted, { recursive: true });
    await expect(start()).rejects.toThrow(/but nothing is there/);
  });

  rootIt('works for an ordinary user, and for root after that', async () => {
    // This project may lie where nobody else gets in, as below /root.
    const project = path.join(directory, 'project');
    const copied = copyProgramInto(project);
    chmodSync(directory, 0o777);
    const args = [dataDirectory()];
    const ordinary = startNodeProgram(copied, { args, account: nobody, project });
    const [, url, uid] = await ordinary.printed(/url (\S+) uid (\d+)/);
    expect(Number(uid)).toBe(nobody.uid);
    await query(url!, `create table kept as select 'bridge' as word`);
    ordinary.signal('SIGTERM');
    expect(await ordinary.ended).toBe(0);
    const { url: asRoot } = await start();
    expect(await query(asRoot, 'select word from kept')).toEqual([{ word: 'bridge' }]);
  });
});
