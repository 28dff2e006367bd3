import { unmetPlaces } from './unmet-places.js';

const cell = (sector: string, country: string, demands: number | null) => ({
  ...{ sector, country, demands },
  ...{ medianAge: null, medianDays: 1, oldestDays: 1 },
});

it('sums the fields of work of each country, the fullest first, and says where some are not told', () => {
  const places = unmetPlaces([
    cell('health', 'NP', null),
    cell('health', 'KH', 4),
    cell('energy', 'KH', null),
    cell('health', 'KE', 3),
    cell('energy', 'KE', 2),
  ]);
  expect(places).toEqual([
    { country: 'KE', demands: 5, more: false },
    { country: 'KH', demands: 4, more: true },
    { country: 'NP', demands: 0, more: true },
  ]);
});
