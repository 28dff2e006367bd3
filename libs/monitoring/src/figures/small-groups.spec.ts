import fc from 'fast-check';
import { organisationsIn } from './groups.js';
import { coarsely, LEAST_ORGANISATIONS, OTHERS, withoutSmallGroups } from './small-groups.js';

const item = fc.record({ organisationId: fc.nat({ max: 30 }).map(String) });
const groups = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 2 }),
  fc.array(item, { minLength: 1 }),
);

it.each([
  { count: 0, organisations: 0, told: 0 },
  { count: 40, organisations: 4, told: null },
  { count: 7, organisations: 5, told: 5 },
  { count: 8, organisations: 5, told: 10 },
])('tells $count of $organisations organisations as $told', ({ told, ...counted }) => {
  expect(coarsely(counted)).toBe(told);
});

describe('withoutSmallGroups', () => {
  it('leaves no group of fewer than five organisations, unless there are no more in all', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const told = withoutSmallGroups(new Map(Object.entries(all)));
        const enough = organisationsIn(Object.values(all).flat()) >= LEAST_ORGANISATIONS;
        for (const items of told.values())
          if (enough) expect(organisationsIn(items)).toBeGreaterThanOrEqual(LEAST_ORGANISATIONS);
          else expect([...told.keys()]).toEqual([OTHERS]);
      }),
    );
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const told = [...withoutSmallGroups(new Map(Object.entries(all))).values()].flat();
        expect(new Set(told)).toEqual(new Set(Object.values(all).flat()));
        expect(told).toHaveLength(Object.values(all).flat().length);
      }),
    );
  });
});
