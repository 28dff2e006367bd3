import fc from 'fast-check';
import { timeBoundOf } from './time-bound.js';

describe('timeBoundOf', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.001, 6],
    [23, 24],
    [25, 72],
    [8_761, 17_520],
  ])('of %d hours is %d', (hours, bound) => expect(timeBoundOf(hours)).toBe(bound));

  it('never tells less, and is the same for nearly all that differ by an hour', () => {
    const told = new Set(Array.from({ length: 8_760 }, (_, hours) => timeBoundOf(hours)));
    expect(told.size).toBe(10);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100_000, noNaN: true }), (hours) => {
        expect(timeBoundOf(hours)).toBeGreaterThanOrEqual(hours);
      }),
    );
  });
});
