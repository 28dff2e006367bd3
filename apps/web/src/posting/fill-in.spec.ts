import type { ProposalsDto } from '../api/schema.js';
import { fillIn } from './fill-in.js';
import { nothingTyped } from './typed-posting.js';

const proposals: ProposalsDto = {
  sectors: [],
  needs: [],
  supports: [],
  country: { id: 'KH', name: 'Cambodia' },
  subdivision: { id: 'KH-21', name: 'Takeo' },
  countries: [],
  quantity: { amount: 4, unit: 'wells' },
  from: null,
  to: '2027-02-28',
};

it('fills what was understood into what the writer has left alone', () => {
  const typed = { ...nothingTyped('demand'), country: 'LA' };

  fillIn(typed, proposals, new Set(['country']));

  expect(typed).toMatchObject({
    country: 'LA',
    subdivision: 'Takeo',
    amount: '4',
    unit: 'wells',
    to: '2027-02-28',
  });
});

it('what follows from the text goes when the text no longer says it', () => {
  const typed = nothingTyped('demand');
  fillIn(typed, proposals, new Set());

  fillIn(typed, { ...proposals, quantity: null, country: null }, new Set());

  expect(typed).toMatchObject({ amount: '', unit: '', country: '' });
});

it('a need of which no country is said is where the organisation is', () => {
  const typed = nothingTyped('demand');
  fillIn(typed, { ...proposals, country: null }, new Set(), 'NP');
  expect(typed.country).toBe('NP');
  fillIn(typed, proposals, new Set(), 'NP');
  expect(typed.country).toBe('KH');
});
