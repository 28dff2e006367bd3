import { hardNegatives, precision, reciprocalRank } from './first-places.js';

const grades = new Map([
  ['best', 3],
  ['near', 1],
  ['wrong', 0],
]);

describe('reciprocalRank', () => {
  it('is one over the place of the first relevant offer', () => {
    expect(reciprocalRank(['wrong', 'unknown', 'near', 'best'], grades)).toBeCloseTo(1 / 3, 12);
  });

  it('is 0 when none is shown', () => {
    expect(reciprocalRank(['wrong'], grades)).toBe(0);
  });
});

describe('precision', () => {
  it('counts empty places against the ranking', () => {
    expect(precision(['best', 'wrong'], grades, 5)).toBe(0.2);
  });
});

describe('hardNegatives', () => {
  it('counts what was labelled 0, not what was never labelled', () => {
    expect(hardNegatives(['wrong', 'unknown', 'best'], grades, 5)).toBe(0.2);
  });
});
