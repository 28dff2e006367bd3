import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Presets, SingleBar } from 'cli-progress';
import { readCorpus } from '#corpus';
import { Transactions } from '#database';
import { Organisations } from '#membership';
import { DemoModule } from './demo-module.js';
import { DrainedPipeline } from './drained-pipeline.js';
import { type DemoEnvironment, readEnvironment } from './environment.js';
import { GiveContacts } from './give-contacts.js';
import { LoadCorpus, type LoadedOrganisation } from './load-corpus.js';

/** The exit code of `--is-empty` for a database that has members already. */
const NOT_EMPTY = 3;

/** Two sides to try the service with: who posts a need in Cambodia, and who drills wells there. */
const guides = {
  DEMAND_TOKEN: 'Tonle Dry Villages Committee',
  OFFER_TOKEN: 'Lantern Road NGO Exchange Network',
};

async function isEmpty(app: INestApplicationContext): Promise<boolean> {
  const count = await app
    .get(Transactions)
    .run({ kind: 'anonymous' }, (tx) => app.get(Organisations, { strict: false }).count(tx));
  return count === 0;
}

async function load(app: INestApplicationContext, environment: DemoEnvironment): Promise<void> {
  const corpus = readCorpus(environment.corpusDirectory);
  const steps = corpus.organisations.length + corpus.offers.length + corpus.demands.length;
  const loading = progressBar('Loading ', steps);
  const loaded = await app.get(LoadCorpus).run(corpus, () => loading.increment());
  loading.stop();

  const drained = app.get(DrainedPipeline);
  const matching = progressBar('Matching', loaded.postings);
  await drained.wait((left) => matching.update(Math.max(0, loaded.postings - left)));
  matching.stop();

  await app.get(GiveContacts).run(loaded.organisations);
  await writeTokens(environment.tokensFile, loaded.organisations);
  console.log(
    `The demonstration network is there: ${loaded.organisations.length} organisations, ` +
      `${loaded.postings} postings (${loaded.over} more were over and left out).`,
  );
  printTokens(loaded.organisations, environment.tokensFile);
}

function progressBar(name: string, total: number): SingleBar {
  const format = `${name} {bar} {value}/{total}`;
  const bar = new SingleBar(
    { format, noTTYOutput: true, notTTYSchedule: 2_000 },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return bar;
}

async function writeTokens(
  file: string,
  organisations: readonly LoadedOrganisation[],
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const tokens = Object.fromEntries(organisations.map(({ name, token }) => [name, token]));
  await writeFile(file, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
}

function printTokens(organisations: readonly LoadedOrganisation[], file: string): void {
  console.log('Two of its members, to try it as (copy these lines into a shell):');
  for (const [variable, name] of Object.entries(guides)) {
    const organisation = organisations.find((candidate) => candidate.name === name);
    if (organisation) console.log(`  export ${variable}=${organisation.token}   # ${name}`);
  }
  console.log(`The tokens of all the others: ${file}`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      'if-empty': { type: 'boolean' },
      'is-empty': { type: 'boolean' },
    },
  });
  const environment = readEnvironment(process.env, values.corpus);
  const app = await NestFactory.createApplicationContext(DemoModule.forEnvironment(environment), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const empty = await isEmpty(app);
    if (values['is-empty']) return empty ? 0 : NOT_EMPTY;
    if (empty) {
      await load(app, environment);
    } else if (values['if-empty']) {
      console.log(
        'The database has members already; the demonstration network is not loaded again.',
      );
    } else {
      throw new Error(
        'The database has members already; the demonstration network goes into an empty one.',
      );
    }
    return 0;
  } finally {
    await app.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
