import { findTimes } from '#language';
import { proposedDays } from './proposed-days.js';

const today = '2026-11-22';

describe('proposedDays', () => {
  it.each([
    [
      'We are free from 1 April to 30 June, at the latest until August.',
      '2027-04-01',
      '2027-06-30',
    ],
    ['It must be done before March 2027.', null, '2027-02-28'],
    ['Starting in January, until the end of May.', '2027-01-01', '2027-05-31'],
    ['Needed by January, and again from March.', '2027-03-01', null],
    ['In March the flood came, as it did in 2019.', null, null],
    ['We have worked here since 2024.', null, null],
    ['We need boreholes before the rains.', null, null],
  ])('"%s" is from %s to %s', (text, from, to) => {
    expect(proposedDays(findTimes(text, 'en', today), today)).toEqual({ from, to });
  });
});
