import { countIn, durationIn, percentIn } from './figures-in.js';

it.each([
  [0.01, '36 sec'],
  [0.1, '6 min'],
  [5.5, '5.5 hr'],
  [72, '3 days'],
  [null, '–'],
])('%s hours are %s', (hours, words) => {
  expect(durationIn(hours, 'en')).toBe(words);
});

it('writes counts and shares as the language does', () => {
  expect([countIn(1234, 'fr', 'peu'), countIn(null, 'fr', 'peu')]).toEqual(['1\u202f234', 'peu']);
  expect([percentIn(0.256, 'en'), percentIn(0.025, 'en'), percentIn(null, 'en')]).toEqual([
    '26%',
    '2.5%',
    '–',
  ]);
});
