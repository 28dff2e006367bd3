import { largestFirst } from './largest-first.js';

it('puts the largest first, and what is left at the end', () => {
  const groups = Object.entries({
    others: [1, 2, 3],
    KH: [1],
    unstated: [1, 2],
    CN: [1, 2],
    KE: [1],
  });
  expect(groups.sort(largestFirst).map(([key]) => key)).toEqual([
    'CN',
    'KE',
    'KH',
    'unstated',
    'others',
  ]);
});
