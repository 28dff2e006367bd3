import { binaryNdcg, ndcg } from './ndcg.js';

const grades = new Map([
  ['best', 3],
  ['good', 2],
  ['near', 1],
  ['wrong', 0],
]);

describe('ndcg', () => {
  it('is 1 for the ideal order', () => {
    expect(ndcg(['best', 'good', 'near'], grades, 10)).toBe(1);
  });

  it('equals the sum worked out by hand', () => {
    // gains 1, 0, 7 at places 1 to 3 against the ideal 7, 3, 1
    const gained = 1 / Math.log2(2) + 0 / Math.log2(3) + 7 / Math.log2(4);
    const ideal = 7 / Math.log2(2) + 3 / Math.log2(3) + 1 / Math.log2(4);
    expect(ndcg(['near', 'unknown', 'best'], grades, 10)).toBeCloseTo(gained / ideal, 12);
    expect(gained / ideal).toBeCloseTo(0.4791, 4);
  });

  it('looks no further than the depth, in the ideal order too', () => {
    expect(ndcg(['best'], grades, 1)).toBe(1);
    expect(ndcg(['wrong', 'best'], grades, 1)).toBe(0);
  });

  it('is null when nothing is relevant', () => {
    expect(ndcg(['a'], new Map([['a', 0]]), 10)).toBeNull();
  });
});

describe('binaryNdcg', () => {
  it('takes grades 2 and 3 for the same and 1 for nothing', () => {
    expect(binaryNdcg(['good', 'best', 'near'], grades, 10)).toBe(1);
    expect(binaryNdcg(['near', 'good'], grades, 10)).toBeCloseTo(
      1 / Math.log2(3) / (1 + 1 / Math.log2(3)),
      12,
    );
  });
});
