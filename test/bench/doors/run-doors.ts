/**
 * `npm run bench:doors`: what sessions, row-level security and the audit cost. One process, one PostgreSQL as the
 * embedded default starts it; the variants take turns in every round, so that a busy machine is busy for all.
 * Prints a table; `--rounds N` (20), `--requests N` of each operation in a turn (20), `--postings N` (10000).
 */
import { parseArgs } from 'node:util';
import { loadLexicon } from '#language';
import { makeTestDirectory, removeTestDirectory } from '../../support/test-directory.js';
import { startEmbeddedPostgres } from '../../../apps/standalone/src/embedded-postgres/start-embedded-postgres.js';
import { operations } from './operations.js';
import { tellFigures } from './tell-figures.js';
import { takeTurn, type Turn } from './take-turn.js';
import { openVariants } from './variants.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    requests: { type: 'string', default: '20' },
    postings: { type: 'string', default: '10000' },
  },
});
const [rounds, requests, postings] = [values.rounds, values.requests, values.postings].map(Number);

loadLexicon();
const directory = makeTestDirectory();
const dataDirectory = `${directory}/data`;
const postgres = await startEmbeddedPostgres({ dataDirectory });
const network = await openVariants(postgres.url, postings!);
const turns: Turn[] = [];
// The first round warms everything up and is not counted.
for (let round = 0; round <= rounds!; round++) {
  for (const operation of operations) {
    for (let i = 0; i < network.variants.length; i++) {
      const variant = network.variants[(i + round) % network.variants.length]!;
      const turn = await takeTurn(variant, operation, { round, requests: requests! });
      if (round > 0) turns.push(turn);
    }
  }
}
const names = network.variants.map(({ name }) => name);
console.log(`With ${postings} postings to begin with: ${tellFigures(turns, names)}`);
await network.close();
await postgres.stop();
await removeTestDirectory(directory);
