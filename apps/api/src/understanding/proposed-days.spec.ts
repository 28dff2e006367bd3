import { findTimes } from '#language';
import { proposedDays } from './proposed-days.js';

const today = '2026-11-22';
const said = (text: string, language = 'en') =>
  findTimes(text, language, today).map((time) => ({
    ...time,
    said: text.slice(time.start, time.end),
  }));

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
    expect(proposedDays(said(text), today, 'demand')).toEqual({ from, to });
  });

  it.each([
    ['en', 'The ponds are dry from January to May. We need wells before March 2027.', '2027-02-28'],
    ['en', 'Our ponds are dry from January to May.', null],
    ['zh', '1月到5月池塘干涸，请在2027年3月之前打井。', '2027-02-28'],
    ['en', 'Until May the pass is shut. From January there is no water.', null],
    ['fr', 'Depuis janvier, plus de courant. Il faut un groupe avant mai 2027.', '2027-04-30'],
  ])('in %s, what is so every year is no window of a need', (language, text, to) => {
    expect(proposedDays(said(text, language), today, 'demand')).toEqual({ from: null, to });
  });

  it('takes an offer at its word', () => {
    const days = { from: '2027-03-01', to: '2027-05-31' };
    expect(proposedDays(said('We can teach from March to May.'), today, 'offer')).toEqual(days);
  });
});
