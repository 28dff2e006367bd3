import { recall } from './recall.js';

const grades = new Map([
  ['best', 3],
  ['good', 2],
  ['near', 1],
  ['wrong', 0],
]);

describe('recall', () => {
  it('counts the relevant offers within the depth', () => {
    expect(recall(['wrong', 'best', 'near', 'good'], grades, 3)).toBeCloseTo(2 / 3, 12);
  });

  it('counts only the grades that are asked for', () => {
    expect(recall(['best', 'near'], grades, 10, 2)).toBe(0.5);
  });

  it('is 0 for an empty ranking and null without relevant offers', () => {
    expect(recall([], grades, 10)).toBe(0);
    expect(recall(['wrong'], new Map([['wrong', 0]]), 10)).toBeNull();
  });
});
