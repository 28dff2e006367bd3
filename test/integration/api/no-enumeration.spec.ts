import { buildMatrixWorld } from './access-matrix/build-matrix-world.js';
import { ApiUnderTest, START_MS } from './api-under-test.js';
import { comparableAnswer } from './enumeration/comparable-answer.js';
import { type EnumerationPair, enumerationPairs } from './enumeration/enumeration-pairs.js';

const TRIES = 3;

describe('no enumeration', () => {
  let server: ApiUnderTest;
  let pairs: EnumerationPair[];

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true, environment: { TRUST_PROXY: 'true' } });
    pairs = await enumerationPairs(await buildMatrixWorld(server), TRIES);
  }, START_MS);
  afterAll(() => server.stop());

  it('what is known and what is not answer the same: status, body, headers', async () => {
    for (const { name, status, guess, before } of pairs) {
      const answers = new Set<string>();
      for (let i = 0; i < TRIES; i++)
        for (const known of [true, false]) {
          await before?.();
          const { method, path, ...asked } = guess(i, known);
          const answer = await server.api.send(method, path, asked);
          expect({ name, status: answer.status }).toEqual({ name, status });
          answers.add(comparableAnswer(asked, answer));
        }
      expect({ name, answers: [...answers] }).toEqual({ name, answers: [expect.any(String)] });
    }
  });
});
