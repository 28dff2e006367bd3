import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Presets, SingleBar } from 'cli-progress';
import { type Corpus, readCorpus } from '#corpus';
import type { LoadedOrganisation } from './admit-corpus-row.js';
import { DemoModule } from './demo-module.js';
import { DemoProgress } from './demo-progress.js';
import { DrainedPipeline } from './drained-pipeline.js';
import { type DemoEnvironment, readEnvironment } from './environment.js';
import { demoId } from './demo-ids.js';
import { type DemoPerson, DemoPeople } from './demo-people.js';
import { GiveContacts } from './give-contacts.js';
import { GivePast } from './history/give-past.js';
import { LoadCorpus } from './load-corpus.js';
import { readKeys, writeKeys } from './keys-file.js';

/** The exit code of `--is-empty` for a database that has members already. */
const NOT_EMPTY = 3;

/** Two sides to try the service with: who posts a need in Cambodia, and who drills wells there. */
const guides = {
  DEMAND_KEY: 'Tonle Dry Villages Committee',
  OFFER_KEY: 'Lantern Road NGO Exchange Network',
};

/** Who can be signed in as: somebody on each side, somebody of the Secretariat, and a member of its steering committee. */
const people: readonly (Omit<DemoPerson, 'organisationId'> & { readonly of: string | null })[] = [
  { name: 'Sokha', email: 'sokha@demo.example.org', language: 'en', of: guides.DEMAND_KEY },
  { name: 'Lin', email: 'lin@demo.example.org', language: 'zh', of: guides.OFFER_KEY },
  { name: 'Amina', email: 'amina@demo.example.org', language: 'en', of: null },
  {
    name: 'Karim',
    email: 'karim@demo.example.org',
    language: 'en',
    of: null,
    secretariatRole: 'steering-committee',
  },
];

const already = {
  finished: 'The demonstration network is there already;',
  others: 'The database has members already;',
};

async function load(
  app: INestApplicationContext,
  { keysFile, databaseUrl }: DemoEnvironment,
  corpus: Corpus,
  known: ReadonlyMap<string, string>,
): Promise<void> {
  const steps = corpus.organisations.length + corpus.offers.length + corpus.demands.length;
  const loading = progressBar('Loading ', steps);
  const loaded = await app.get(LoadCorpus).run(corpus, () => loading.increment(), known);
  loading.stop();
  await writeKeys(keysFile, loaded.organisations);

  const drained = app.get(DrainedPipeline);
  const matching = progressBar('Matching', loaded.postings);
  await drained
    .wait((left) => matching.update(Math.max(0, loaded.postings - left)))
    .finally(() => matching.stop());

  const spared = new Set(
    loaded.organisations.filter(({ name }) => isGuide(name)).map(({ id }) => id),
  );
  if (!(await app.get(GivePast).run(databaseUrl, spared)))
    console.log('It has no past: only the owner of the tables can write one (DATABASE_URL).');
  await app.get(GiveContacts).run(loaded.organisations);
  console.log(
    `The demonstration network is there: ${loaded.organisations.length} organisations, ` +
      `${loaded.postings} postings (${loaded.over} more were over and left out).`,
  );
  printKeys(loaded.organisations, keysFile);
}

function isGuide(name: string): boolean {
  return Object.values(guides).includes(name);
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

function printKeys(organisations: readonly LoadedOrganisation[], file: string): void {
  console.log('Two of its members, to try it as (copy these lines into a shell):');
  for (const [variable, name] of Object.entries(guides)) {
    const organisation = organisations.find((candidate) => candidate.name === name);
    if (organisation) console.log(`  export ${variable}=${organisation.apiKey}   # ${name}`);
  }
  console.log(`The keys of all the others: ${file}`);
}

async function printLinks(
  app: INestApplicationContext,
  { publicUrl }: DemoEnvironment,
  { organisations }: Corpus,
): Promise<void> {
  const present = people.flatMap(({ of, ...person }) => {
    const row = organisations.find(({ name }) => name === of);
    if (of && !row) return [];
    return [{ ...person, of, organisationId: row ? demoId(row.id) : null }];
  });
  const links = await app.get(DemoPeople).signInLinks(present, publicUrl);
  console.log('Sign in as one of its people (each link works once, for half an hour):');
  for (const [i, { name, of, secretariatRole }] of present.entries()) {
    const place = secretariatRole ? 'the steering committee' : 'the Secretariat';
    console.log(`  ${name}, ${of ?? place}\n    ${links[i]}`);
  }
  console.log(`Later: ${publicUrl}/sign-in/mail sends one to ${present[0]?.email}.`);
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
    const progress = app.get(DemoProgress);
    if (values['is-empty']) return (await progress.isEmpty()) ? 0 : NOT_EMPTY;
    const corpus = readCorpus(environment.corpusDirectory);
    const keys = await readKeys(environment.keysFile);
    const come = await progress.of(corpus, keys);
    if (come === 'empty' || come === 'unfinished') {
      if (come === 'unfinished') console.log('A former load was not finished; this one goes on.');
      await load(app, environment, corpus, keys);
    } else if (values['if-empty']) {
      console.log(`${already[come]} the demonstration network is not loaded.`);
    } else {
      throw new Error(`${already[come]} the demonstration network goes into an empty database.`);
    }
    if (come !== 'others') await printLinks(app, environment, corpus);
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
