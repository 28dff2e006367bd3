import type { EntityManager } from 'typeorm';
import { TryAgain } from '#database';
import { currentPolicy, type Standing } from '#matching';
import type { Posting } from '#posting';
import { FindCounterparts } from './find-counterparts.js';

const standing = (...blocked: string[]): Standing => ({
  untrusted: new Set(),
  blocked: new Set(blocked),
});

/** A run without counterparts, under which the standing of organisations is first one, then the other. */
function runUnder(first: Standing, then: Standing, sameLanguages = true): Promise<boolean> {
  const loads = [first, then];
  type Parts = ConstructorParameters<typeof FindCounterparts>;
  const parts = [
    { openCounterparts: () => Promise.resolve([]) },
    { load: () => Promise.resolve(loads.shift()) },
    {
      load: (_tx: unknown, wanted: readonly Posting[]) => Promise.resolve(wanted),
      areCurrent: () => Promise.resolve(sameLanguages),
    },
    { replaceFits: () => Promise.resolve() },
    { context: () => ({ policy: currentPolicy, today: '2026-11-22' }) },
  ] as unknown as Parts;
  return new FindCounterparts(...parts).run({} as EntityManager, { version: 3 } as Posting);
}

// What is stood in for is the moment: a block that commits between two statements of a run cannot be arranged
// in a database without stopping the run. That lists and blocks agree in the end is in test/flow/standing.spec.ts.
describe('FindCounterparts', () => {
  it('is done when nobody was blocked or vetted meanwhile', async () => {
    await expect(runUnder(standing('a b'), standing('a b'))).resolves.toBe(true);
  });

  it('starts over when somebody was', async () => {
    await expect(runUnder(standing(), standing('a b'))).rejects.toThrow(TryAgain);
  });

  it('starts over when somebody works in other languages by now', async () => {
    await expect(runUnder(standing(), standing(), false)).rejects.toThrow(TryAgain);
  });
});
