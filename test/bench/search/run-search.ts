/**
 * `npm run bench:search`: how long the list of postings, its filters and its counts take, for a member and for whoever
 * passes by. One process, one PostgreSQL as the embedded default starts it. Prints a table of medians and 95th
 * percentiles in milliseconds; `--postings N` (50000), `--requests N` of each question (15), one at a time.
 */
import { parseArgs } from 'node:util';
import { loadLexicon } from '#language';
import { createApi } from '../../../apps/api/src/create-api.js';
import { readEnvironment } from '../../../apps/api/src/environment.js';
import { startEmbeddedPostgres } from '../../../apps/standalone/src/embedded-postgres/start-embedded-postgres.js';
import { makeTestDirectory, removeTestDirectory } from '../../support/test-directory.js';
import { TEST_SECRET_KEY } from '../../support/test-secret-key.js';
import { plantMembers } from '../doors/plant-members.js';

const { values } = parseArgs({
  options: {
    postings: { type: 'string', default: '50000' },
    requests: { type: 'string', default: '15' },
  },
});
const [postings, requests] = [values.postings, values.requests].map(Number);

const questions = [
  '',
  '?kind=demand',
  '?sector=water-sanitation',
  '?need=borehole',
  '?country=KH',
  '?support=training',
  '?language=fr',
  '?q=borehole%20pump',
  '?q=borehole&country=KH&support=construction',
  '/counts',
  '/counts?sector=water-sanitation',
  '/counts?need=borehole',
  '/counts?q=borehole%20pump',
];

loadLexicon();
const directory = makeTestDirectory();
const postgres = await startEmbeddedPostgres({ dataDirectory: `${directory}/data` });
const credentials = await plantMembers(postgres.url, postings!);
const { pathname } = new URL(postgres.url);
const url = Object.assign(new URL(postgres.url), { pathname: `${pathname}_planted` }).href;
const app = await createApi(
  readEnvironment({ DATABASE_URL: url, SECRET_KEY: TEST_SECRET_KEY, LOG_LEVEL: 'silent' }),
);
const askers = { member: credentials.apiKey, visitor: {} };
const rows = [];
for (const question of questions) {
  const row: Record<string, string> = { question: question || 'all' };
  for (const [asker, headers] of Object.entries(askers)) row[asker] = await ask(question, headers);
  rows.push(row);
}
console.table(rows);
await app.close();
await postgres.stop();
await removeTestDirectory(directory);

/** The median and the 95th percentile; the first answer warms up and is not counted. */
async function ask(question: string, headers: Record<string, string>): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i <= requests!; i++) {
    const start = performance.now();
    const answer = await app.inject({ url: `/api/v1/postings${question}`, headers });
    if (answer.statusCode !== 200) throw new Error(`${question}: ${answer.body}`);
    if (i > 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return `${at(0.5)} / ${at(0.95)}`;
}
