import { partedReasons } from './parted-reasons.js';

const reason = (code: string) => ({ code, params: {}, words: code });

it('parts what speaks for a pair, at most three, from all that is to be known first', () => {
  const codes = ['shared-need', 'no-shared-language', 'country-served', 'time-covered-partly'];
  const { fits, reserved } = partedReasons([...codes, 'support-fits', 'people-shared'].map(reason));
  expect(fits.map(({ code }) => code)).toEqual(['shared-need', 'country-served', 'support-fits']);
  expect(reserved.map(({ code }) => code)).toEqual(['no-shared-language', 'time-covered-partly']);
});
