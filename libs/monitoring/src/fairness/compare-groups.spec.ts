import fc from 'fast-check';
import { tellingFor } from '../figures/telling-for.js';
import { compareGroups, fairnessSplits } from './compare-groups.js';
import type { Exposure } from './exposure.js';

const end = new Date('2026-11-23T00:00:00Z');
const exact = tellingFor({ role: 'officer' });
const exposure: fc.Arbitrary<Exposure> = fc.record({
  organisationId: fc.uuid(),
  country: fc.constantFrom('KH', 'KE', 'CN', 'FR'),
  size: fc.constantFrom('tiny', 'large'),
  language: fc.constantFrom('en', 'zh', null),
  joinedAt: fc.constantFrom(new Date('2024-01-01'), new Date('2026-06-01')),
  postings: fc.nat({ max: 5 }),
  suggestions: fc.nat({ max: 50 }),
  introductions: fc.nat({ max: 3 }),
});
const names = ['members', 'postings', 'suggestions', 'introductions'] as const;

it('adds up to the whole, whatever the split', () => {
  fc.assert(
    fc.property(fc.array(exposure), fc.constantFrom(...fairnessSplits), (all, by) => {
      const groups = compareGroups(all, by, end, exact);
      for (const name of names) {
        const whole = all.reduce((sum, one) => sum + (name === 'members' ? 1 : one[name]), 0);
        expect(groups.reduce((sum, group) => sum + (group[name].count ?? 0), 0)).toBe(whole);
        const shares = groups.reduce((sum, group) => sum + (group[name].share ?? 0), 0);
        expect(shares).toBeCloseTo(whole > 0 ? 1 : 0, 2);
      }
    }),
  );
});

it('calls new who joined in the year before', () => {
  const [one] = fc.sample(exposure, { numRuns: 1, seed: 1 });
  const joined = (day: string) => ({ ...one!, joinedAt: new Date(day) });
  const three = ['2025-11-22', '2025-11-24', '2026-03-01'].map(joined);
  const groups = compareGroups(three, 'seniority', end, exact);
  expect(groups.map(({ key, members }) => [key, members.count])).toEqual([
    ['new', 2],
    ['old', 1],
  ]);
});
