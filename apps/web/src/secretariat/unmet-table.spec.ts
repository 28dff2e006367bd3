import { unmetTable } from './unmet-table.js';

const cell = (sector: string, country: string, demands: number | null) => ({
  ...{ sector, country, demands },
  ...{ medianAge: 'under-7' as const, medianDays: 1, oldestDays: 1 },
});

it('puts the fullest first, and is the darker the more there are', () => {
  const { countries, rows } = unmetTable([
    cell('health', 'KH', 4),
    cell('health', 'KE', 40),
    cell('energy', 'KE', 1),
    cell('energy', 'NP', null),
  ]);
  expect(countries).toEqual(['KE', 'KH', 'NP']);
  expect(rows).toEqual([
    {
      sector: 'health',
      cells: [
        { demands: 40, heat: 5 },
        { demands: 4, heat: 3 },
        { demands: 0, heat: 0 },
      ],
    },
    {
      sector: 'energy',
      cells: [
        { demands: 1, heat: 1 },
        { demands: 0, heat: 0 },
        { demands: null, heat: 1 },
      ],
    },
  ]);
});

it('is empty when every need has somebody', () => {
  expect(unmetTable([])).toEqual({ countries: [], rows: [] });
});
