import fc from 'fast-check';
import { gini } from './gini.js';
import { lorenzCurve } from './lorenz-curve.js';

const values = fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 60 });
const something = values.filter((all) => all.some((value) => value > 0));

/** The definition, pair by pair: the mean difference over twice the mean. */
function byPairs(all: readonly number[]): number {
  const differences = all.flatMap((a) => all.map((b) => Math.abs(a - b)));
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return differences.reduce((sum, value) => sum + value, 0) / (2 * all.length ** 2 * mean);
}

describe('gini', () => {
  it('is nothing where there is nothing to spread', () => {
    expect([gini([]), gini([0, 0])]).toEqual([null, null]);
  });

  it('knows the ends: all the same, and one has all', () => {
    expect(gini([3, 3, 3])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
  });

  it('is half the relative mean difference', () => {
    fc.assert(fc.property(something, (all) => expect(gini(all)).toBeCloseTo(byPairs(all), 9)));
  });

  it('stays when everything is twice as much, or everybody is there twice', () => {
    fc.assert(
      fc.property(something, (all) => {
        expect(gini(all.map((value) => value * 2))).toBeCloseTo(gini(all)!, 9);
        expect(gini([...all, ...all])).toBeCloseTo(gini(all)!, 9);
      }),
    );
  });

  it('falls when who has more gives to who has less', () => {
    fc.assert(
      fc.property(something, (all) => {
        const sorted = all.toSorted((a, b) => a - b);
        const last = sorted.length - 1;
        fc.pre(sorted[last]! - sorted[0]! >= 2);
        const evened = sorted.with(0, sorted[0]! + 1).with(last, sorted[last]! - 1);
        expect(gini(evened)!).toBeLessThan(gini(all)!);
      }),
    );
  });
});

describe('lorenzCurve', () => {
  it('goes from nothing to everything, never down, and ever steeper', () => {
    fc.assert(
      fc.property(something, (all) => {
        const shares = lorenzCurve(all).map(({ share }) => share);
        expect([shares[0], shares.at(-1), shares.length]).toEqual([0, 1, 11]);
        const rises = shares.slice(1).map((share, i) => share - shares[i]!);
        for (const [i, rise] of rises.entries())
          expect(rise).toBeGreaterThanOrEqual((rises[i - 1] ?? 0) - 0.0003);
      }),
    );
  });

  it('is empty where there is nothing to spread', () => {
    expect(lorenzCurve([0, 0])).toEqual([]);
  });
});
