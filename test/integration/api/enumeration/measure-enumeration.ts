import { recommendedCost } from '#membership';
import { buildMatrixWorld } from '../access-matrix/build-matrix-world.js';
import { ApiUnderTest } from '../api-under-test.js';
import { comparableAnswer } from './comparable-answer.js';
import { type EnumerationPair, enumerationPairs, type Guess } from './enumeration-pairs.js';

/** Of what is known, and as many of what is not. */
const TRIES = 200;
/** Tries of each kind that are thrown away first. */
const WARM_UP = 20;
const MOST_APART = 0.1;
/** A busy machine moves a median; what is really told apart is so each time, and the same way round. */
const ROUNDS = 3;

interface Measured {
  readonly known: number;
  readonly unknown: number;
  /** By how much the known one takes longer, as a share of the smaller median; negative where it is quicker. */
  readonly apart: number;
  readonly answers: ReadonlySet<string>;
}

/**
 * `npm run bench:enumeration`: asks about what is known and what is not in turn, over HTTP on loopback, with passwords
 * hashed as in earnest and the throttles on. Fails when an answer differs, or two medians by more than a tenth, three
 * times over.
 */
async function measureEnumeration(server: ApiUnderTest): Promise<boolean> {
  const pairs = await enumerationPairs(await buildMatrixWorld(server), WARM_UP + TRIES);
  await server.app.listen(0, '127.0.0.1');
  const origin = await server.app.getUrl();
  console.log(`medians of ${TRIES} tries each, in milliseconds\n`);
  console.log('    known  unknown    apart');
  let fine = true;
  for (const pair of pairs) {
    const verdict = await verdictOn(origin, pair);
    fine &&= verdict === 'same';
  }
  return fine;
}

async function verdictOn(origin: string, pair: EnumerationPair): Promise<'same' | 'told apart'> {
  const signs = new Set<number>();
  for (let round = 1; round <= ROUNDS; round++) {
    const measured = await measure(origin, pair);
    const { apart, answers } = measured;
    const close = Math.abs(apart) <= MOST_APART;
    if (!close) signs.add(Math.sign(apart));
    const same = answers.size === 1 && (close || signs.size > 1);
    const again = !same && answers.size === 1 && round < ROUNDS;
    const remark = same ? '' : again ? '   measured again:' : '   <- CAN BE TOLD APART';
    console.log(told(pair.name, measured) + remark);
    if (!again) return same ? 'same' : 'told apart';
  }
  return 'told apart';
}

async function measure(origin: string, { guess, before }: EnumerationPair): Promise<Measured> {
  const times = { known: [] as number[], unknown: [] as number[] };
  const answers = new Set<string>();
  for (let i = 0; i < WARM_UP + TRIES; i++) {
    // Each comes first as often as the other: what the first one warms up favours neither.
    for (const known of i % 2 === 0 ? [true, false] : [false, true]) {
      await before?.();
      const { milliseconds, answer } = await ask(origin, guess(i, known));
      if (i < WARM_UP) continue;
      times[known ? 'known' : 'unknown'].push(milliseconds);
      answers.add(answer);
    }
  }
  const [known, unknown] = [median(times.known), median(times.unknown)];
  return { known, unknown, apart: (known - unknown) / Math.min(known, unknown), answers };
}

async function ask(
  origin: string,
  guess: Guess,
): Promise<{ milliseconds: number; answer: string }> {
  const { method, path, cookie, body, headers } = guess;
  const request = {
    method,
    headers: {
      ...(cookie ? { cookie, origin: 'http://localhost:3000' } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const begun = performance.now();
  const response = await fetch(`${origin}${path}`, request);
  const text = await response.text();
  const milliseconds = performance.now() - begun;
  const answer = { status: response.status, headers: Object.fromEntries(response.headers), text };
  return { milliseconds, answer: comparableAnswer(guess, answer) };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

function told(name: string, { known, unknown, apart, answers }: Measured): string {
  const [status] = [...answers].map((answer) => (JSON.parse(answer) as [number])[0]);
  const figures = [known.toFixed(2), unknown.toFixed(2), `${(apart * 100).toFixed(1)} %`];
  return `${figures.map((figure) => figure.padStart(9)).join('')}   ${status} ${name}`;
}

const server = await ApiUnderTest.start({
  worker: true,
  environment: { TRUST_PROXY: 'loopback' },
  hashingCost: recommendedCost,
});
try {
  if (!(await measureEnumeration(server))) process.exitCode = 1;
} finally {
  await server.stop();
}
