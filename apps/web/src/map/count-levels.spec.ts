import fc from 'fast-check';
import { countLevels, levelOf } from './count-levels.js';

describe('the shades of a map', () => {
  it.each([
    [0, []],
    [1, [1]],
    [3, [1, 2, 3]],
    [100, [3, 6, 16, 40, 100]],
  ])('for at most %i postings end at %j', (most, bounds) => {
    expect(countLevels(most)).toEqual(bounds);
  });

  it('rise with the count, use the last one for the most, and leave nothing out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (most, some) => {
        const bounds = countLevels(most);
        const count = some % (most + 1);
        expect(bounds.at(-1)).toBe(most);
        expect(levelOf(most, bounds)).toBe(bounds.length);
        expect(levelOf(count, bounds)).toBeGreaterThanOrEqual(levelOf(count - 1, bounds));
        expect(levelOf(count, bounds) === 0).toBe(count === 0);
      }),
    );
  });
});
