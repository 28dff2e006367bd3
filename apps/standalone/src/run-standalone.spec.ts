import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNodeProgram, type NodeProgram } from '../../../test/support/node-program.js';
import { makeTestDirectory, removeTestDirectory } from '../../../test/support/test-directory.js';
import { clusterIn } from './embedded-postgres/cluster.js';
import { freePort } from './embedded-postgres/free-port.js';
import { isAlive, readPostmasterFile } from './embedded-postgres/postmaster-file.js';
import { waitUntil } from './wait-until.js';

/** The supervisor and PostgreSQL are real; api, worker, migrations and demonstration are stand-ins that keep a diary. */
const standIns = new URL('../../../test/support/standalone/run-with-stand-ins.ts', import.meta.url);

import.meta.jest.setTimeout(60_000); // whole processes, on a machine that may be busy

let directory: string;
let port: number;
let started: NodeProgram[];

beforeEach(async () => {
  directory = makeTestDirectory();
  port = await freePort();
  started = [];
});
afterEach(async () => {
  for (const supervisor of started) {
    supervisor.signal('SIGTERM');
    await supervisor.ended;
  }
  await waitUntil(() => !postmaster(), { withinMs: 20_000 });
  await removeTestDirectory(directory);
});

const settled = (): NodeJS.ProcessEnv => ({
  PORT: String(port),
  DATA_DIRECTORY: path.join(directory, 'data'),
  DIARY: path.join(directory, 'diary'),
  REDIS_URL: 'redis://not-for-the-embedded-default',
  npm_lifecycle_event: undefined,
});

function launch(environment: NodeJS.ProcessEnv = {}, args: string[] = []): NodeProgram {
  const supervisor = startNodeProgram(standIns, {
    args,
    ownGroup: true,
    environment: { ...settled(), ...environment },
  });
  started.push(supervisor);
  return supervisor;
}

async function launchAndWait(...options: Parameters<typeof launch>): Promise<NodeProgram> {
  const before = lives('worker').length;
  const supervisor = launch(...options);
  await supervisor.printed(/Caravanserai is running/);
  await becomesTrue(() => lives('worker').length > before);
  return supervisor;
}

const diary = () => {
  const file = path.join(directory, 'diary');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
/** The pids of all lives of a stand-in so far. */
const lives = (name: string) =>
  [...diary().matchAll(new RegExp(`${name} (\\d+) up`, 'g'))].map(([, pid]) => Number(pid));
const postmaster = () => readPostmasterFile(clusterIn(path.join(directory, 'data')).data)?.pid;

/** The keeper is PostgreSQL's parent. */
function keeper(): number {
  const pid = String(postmaster());
  if (!existsSync(`/proc/${pid}`)) {
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', pid], { encoding: 'utf8' }));
  }
  return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

async function answers(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
  return response?.status === 200;
}

async function becomesTrue(condition: () => boolean | Promise<boolean>): Promise<void> {
  const happened = await waitUntil(condition, { withinMs: 20_000 });
  if (!happened)
    throw new Error(`It never happened. Diary:\n${diary()}\n${started.at(-1)?.output()}`);
}

it('starts everything, says where it is, and on Ctrl-C ends everything, PostgreSQL last', async () => {
  const supervisor = await launchAndWait();
  await supervisor.printed(/npm start -- --demo loads/);
  for (const page of ['', '/api/docs', '/dev/mailbox']) {
    expect(supervisor.output()).toContain(`http://localhost:${port}${page}\n`);
  }
  expect(diary()).toContain('redis none');
  const server = postmaster()!;
  supervisor.signalGroup('SIGINT');
  supervisor.signal('SIGINT'); // npm passes it on, so it comes twice
  expect(await supervisor.ended).toBe(0);
  expect(diary()).toContain('worker stops, its last row written');
  expect(diary()).toContain('api stops, database there');
  expect(isAlive(server)).toBe(false);
});

it('ends in good order when npm is killed, whose shell passes no signal on', async () => {
  const npm = startNodeProgram(
    new URL('../../../test/support/standalone/stand-in-npm.mjs', import.meta.url),
    {
      args: [fileURLToPath(standIns)],
      environment: { ...settled(), npm_lifecycle_event: 'start' },
    },
  );
  started.push(npm);
  await npm.printed(/Caravanserai is running/);
  await becomesTrue(() => lives('worker').length === 1);
  npm.signal('SIGKILL');
  await becomesTrue(() => diary().includes('worker stops') && !postmaster());
});

it('loads the demonstration when asked, keeps it, and does not offer it again', async () => {
  const first = await launchAndWait({}, ['--demo']);
  await becomesTrue(() => diary().includes('demo --if-empty: empty'));
  first.signal('SIGTERM');
  expect(await first.ended).toBe(0);
  const second = await launchAndWait();
  await becomesTrue(() => diary().includes('demo --is-empty: not empty'));
  expect(second.output()).not.toContain('--demo');
});

it('killed with SIGKILL, takes everything with it, and can be started again at once', async () => {
  const killed = await launchAndWait();
  const processes = [postmaster()!, keeper(), ...lives('worker'), ...lives('api')];
  killed.signal('SIGKILL');
  await killed.ended;
  await launchAndWait();
  await becomesTrue(() => !processes.some(isAlive));
  expect(diary()).toContain('worker stops');
  expect(await answers()).toBe(true);
});

it('starts a killed worker, a killed api, a killed PostgreSQL and a killed keeper again', async () => {
  await launchAndWait();
  process.kill(lives('worker')[0]!, 'SIGKILL');
  process.kill(lives('api')[0]!, 'SIGKILL');
  await becomesTrue(async () => lives('worker').length === 2 && (await answers()));
  const first = postmaster()!;
  process.kill(first, 'SIGKILL');
  await becomesTrue(async () => ![undefined, first].includes(postmaster()) && (await answers()));
  const second = postmaster()!;
  process.kill(keeper(), 'SIGKILL');
  await becomesTrue(async () => ![undefined, second].includes(postmaster()) && (await answers()));
  expect(isAlive(second)).toBe(false);
});

it('ends with a sentence when a program dies again and again', async () => {
  const supervisor = launch({ API_DIES: 'yes' });
  expect(await supervisor.ended).toBe(1);
  expect(supervisor.output()).toMatch(
    /The api ends again and again soon after its start \(exit code 7\)/,
  );
  expect(supervisor.output().match(/The api ended/g)).toHaveLength(4);
  expect(postmaster()).toBeUndefined();
});

it('is refused on data that another one uses, which goes on undisturbed', async () => {
  await launchAndWait();
  const second = launch({ PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(/^Another Caravanserai is running on the data in .*$/m);
  expect(await answers()).toBe(true);
});
