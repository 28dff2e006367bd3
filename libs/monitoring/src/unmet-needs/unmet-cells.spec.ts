import fc from 'fast-check';
import { tellingFor } from '../figures/telling-for.js';
import { type UnmetDemand, unmetCells } from './unmet-cells.js';

const exactly = tellingFor({ role: 'officer' });
const coarsely = tellingFor({ role: 'steering-committee' });
const now = new Date('2026-11-22T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const inHealth = { sector: 'health', country: 'KH' };
const demand = (changes: Partial<UnmetDemand> = {}): UnmetDemand => ({
  ...{ organisationId: 'a', area: 'health', country: 'KH', publishedAt: daysAgo(3) },
  ...changes,
});

it('tells how many wait in each cell, and how long', () => {
  const all = [
    demand(),
    demand({ publishedAt: daysAgo(9.5) }),
    demand({ area: null, country: 'KE' }),
  ];
  expect(unmetCells(all, now, exactly)).toEqual([
    { ...inHealth, demands: 2, medianAge: 'under-7', medianDays: 6, oldestDays: 9 },
    {
      ...{ sector: 'unstated', country: 'KE', demands: 1 },
      ...{ medianAge: 'under-7', medianDays: 3, oldestDays: 3 },
    },
  ]);
});

it('says of a cell of few organisations only that there is something', () => {
  expect(unmetCells([demand(), demand()], now, coarsely)).toEqual([
    { ...inHealth, demands: null, medianAge: null, medianDays: null, oldestDays: null },
  ]);
});

it('says of a larger cell in which class of age the median is, and of its oldest nothing', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((organisationId, i) =>
    demand({ organisationId, publishedAt: daysAgo(30 + i) }),
  );
  expect(unmetCells(five, now, coarsely)).toEqual([
    { ...inHealth, demands: 5, medianAge: 'from-30-to-89', medianDays: null, oldestDays: null },
  ]);
});

it('adds up to all demands', () => {
  const some = fc.record({
    organisationId: fc.constant('a'),
    area: fc.constantFrom('health', 'education', null),
    country: fc.constantFrom('KH', 'KE'),
    publishedAt: fc.nat({ max: 900 }).map(daysAgo),
  } as const);
  fc.assert(
    fc.property(fc.array(some), (all) => {
      const cells = unmetCells(all, now, exactly);
      expect(cells.reduce((sum, { demands }) => sum + (demands ?? 0), 0)).toBe(all.length);
      for (const { medianDays, oldestDays } of cells)
        expect(medianDays).toBeLessThanOrEqual(oldestDays!);
    }),
  );
});
