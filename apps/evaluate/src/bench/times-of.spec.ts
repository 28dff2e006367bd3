import { quantile, timesOf } from './times-of.js';

it('times every item in every round after the warm-up', () => {
  const seen: string[] = [];
  const times = timesOf(['a', 'b'], (item) => seen.push(item), { warmUp: 1, rounds: 2 });
  expect(seen).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  expect(times).toHaveLength(4);
});

it('takes quantiles of values in any order', () => {
  const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
  expect(quantile(values, 0.5)).toBe(5);
  expect(quantile(values, 0.9)).toBe(9);
  expect(quantile([], 0.5)).toBeNaN();
});
