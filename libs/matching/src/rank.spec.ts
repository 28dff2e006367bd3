import fc from 'fast-check';
import { assess } from './assess.js';
import { definePolicy, currentPolicy } from './policy.js';
import { byStableOrder, listPairs, listed, type ScoredPair } from './rank.js';
import { sampleContext, sampleDemand, sampleOffer } from './sample-facts.js';

const policy = definePolicy({ ...currentPolicy, threshold: 3000, listSize: 2 });

const pair = fc.record({
  demandId: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
  offerId: fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o5'),
  score: fc.integer({ min: 2990, max: 3010 }),
});
const pairs = fc.uniqueArray(pair, { selector: key, maxLength: 20 });

const swap = ({ demandId, offerId, score }: ScoredPair): ScoredPair => ({
  demandId: offerId,
  offerId: demandId,
  score,
});
function key({ demandId, offerId }: ScoredPair): string {
  return `${demandId} ${offerId}`;
}

describe('listed', () => {
  it('keeps the best K of either side, with both ranks', () => {
    const all = [
      { demandId: 'd1', offerId: 'o1', score: 9000 },
      { demandId: 'd1', offerId: 'o2', score: 8000 },
      { demandId: 'd1', offerId: 'o3', score: 7000 },
      { demandId: 'd2', offerId: 'o3', score: 8500 },
      { demandId: 'd3', offerId: 'o3', score: 8400 },
    ];
    // d1–o3 is third on both sides
    expect(listed(all, policy).map(key)).toEqual(['d1 o1', 'd2 o3', 'd3 o3', 'd1 o2']);
    expect(listed(all, policy)[0]).toEqual({ ...all[0], demandRank: 1, offerRank: 1 });
  });

  it('lists a pair that is far down the list of one side but near the top of the other', () => {
    const crowd = ['o1', 'o2', 'o3'].map((offerId) => ({ demandId: 'd1', offerId, score: 9000 }));
    const late = { demandId: 'd1', offerId: 'o9', score: 4000 };
    expect(listed([...crowd, late], policy)).toContainEqual({
      ...late,
      demandRank: 4,
      offerRank: 1,
    });
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 19 }), (all, turn) => {
        const turned = [...all.slice(turn), ...all.slice(0, turn)];
        expect(listed(turned.reverse(), policy)).toEqual(listed(all, policy));
      }),
    );
  });

  it('treats both sides alike', () => {
    fc.assert(
      // distinct scores: among equals, ids decide and sides differ by design
      fc.property(pairs, (all) => {
        const distinct = all.map((one, index) => ({ ...one, score: one.score * 20 + index }));
        const mirrored = listed(distinct.map(swap), policy).map(swap);
        expect(mirrored.map(key).sort()).toEqual(listed(distinct, policy).map(key).sort());
      }),
    );
  });

  it('lists no more when the threshold rises', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 20 }), (all, rise) => {
        const stricter = definePolicy({ ...policy, threshold: policy.threshold + rise });
        const before = new Set(listed(all, policy).map(key));
        for (const pair of listed(all, stricter)) {
          expect(before).toContain(key(pair));
          expect(pair.score).toBeGreaterThanOrEqual(stricter.threshold);
        }
      }),
    );
  });

  it('lists a pair exactly when too few are better on one side', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const shown = new Set(listed(all, policy).map(key));
        for (const one of all.filter(({ score }) => score >= policy.threshold)) {
          const rank = (side: 'demandId' | 'offerId') =>
            all.filter((other) => other[side] === one[side] && byStableOrder(other, one) <= 0)
              .length;
          const among = Math.min(rank('demandId'), rank('offerId')) <= policy.listSize;
          expect([key(one), shown.has(key(one))]).toEqual([key(one), among]);
        }
      }),
    );
  });
});

describe('listPairs', () => {
  const context = { ...sampleContext, policy: definePolicy({ ...policy, threshold: 1 }) };
  const countries = (...codes: string[]) => ({ by: 'countries' as const, countries: codes });
  const demands = ['KH', 'LA', 'PE'].map((country) =>
    sampleDemand({ postingId: `demand in ${country}`, country }),
  );
  const offers = [
    sampleOffer({ postingId: 'for both', served: countries('KH', 'LA') }),
    sampleOffer({ postingId: 'for one', served: countries('KH'), subdivisions: ['KH-5'] }),
    sampleOffer({ postingId: 'over', served: { by: 'anywhere' }, to: '2026-11-01' }),
  ];

  it('judges every demand with every offer and leaves out what a gate rejects', () => {
    const all = listPairs(demands, offers, context);
    expect(all.map(key).sort()).toEqual([
      'demand in KH for both',
      'demand in KH for one',
      'demand in LA for both',
    ]);
    for (const { demandId, offerId, score } of all) {
      const demand = demands.find((one) => one.postingId === demandId)!;
      const offer = offers.find((one) => one.postingId === offerId)!;
      expect(assess(demand, offer, context)).toMatchObject({ fits: true, score });
    }
    expect(all).toEqual(listed(all, context.policy));
  });

  it('finds nothing where nothing is posted', () => {
    expect(listPairs([], offers, context)).toEqual([]);
    expect(listPairs(demands, [], context)).toEqual([]);
  });
});
