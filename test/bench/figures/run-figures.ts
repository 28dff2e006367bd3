/**
 * `npm run bench:figures`: how long the Secretariat waits for its figures, at the network's size and at a hundred
 * times as many postings. Prints the median and the slowest of `ROUNDS`, of each figure, in milliseconds.
 */
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { ClockModule } from '#clock';
import { DatabaseModule, type SecretariatActor } from '#database';
import { KeyringModule, parseSecretKey } from '#keyring';
import {
  MonitoringModule,
  ReadFairness,
  ReadPipeline,
  ReadStuck,
  ReadUnmetNeeds,
} from '#monitoring';
import { createTestDatabase } from '../../support/test-database.js';
import { TEST_SECRET_KEY } from '../../support/test-secret-key.js';
import { plantHistory } from './plant-history.js';

const ROUNDS = 7;
const sizes = [
  { organisations: 310, postings: 500 },
  { organisations: 3_100, postings: 50_000 },
];
const officer: SecretariatActor = { kind: 'secretariat', personId: '', role: 'officer' };

for (const size of sizes) {
  const database = await createTestDatabase();
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  await plantHistory(owner, size);
  await owner.end();
  const connection = {
    url: database.url,
    role: 'application',
    poolSize: 2,
    applicationName: 'bench',
  } as const;
  const app = await NestFactory.createApplicationContext(
    {
      module: class Bench {},
      imports: [
        ClockModule,
        DatabaseModule.forRoot(connection),
        KeyringModule.forSecret(parseSecretKey(TEST_SECRET_KEY)!),
        MonitoringModule,
      ],
    },
    { logger: ['error'] },
  );
  const figures: Record<string, () => Promise<unknown>> = {
    pipeline: () => app.get(ReadPipeline).run(officer, { by: 'country' }),
    'unmet needs': () => app.get(ReadUnmetNeeds).run(officer, {}),
    fairness: () => app.get(ReadFairness).run(officer, { by: 'size' }),
    stuck: () => app.get(ReadStuck).run(),
  };
  console.log(`${size.organisations} organisations, ${size.postings} postings`);
  for (const [name, read] of Object.entries(figures)) console.log(name, await timesOf(read));
  await app.close();
  await database.drop();
}

async function timesOf(read: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    await read();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return `median ${Math.round(times[ROUNDS >> 1]!)} ms, slowest ${Math.round(times.at(-1)!)} ms`;
}
