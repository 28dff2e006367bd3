import fc from 'fast-check';
import { reachesThreshold } from '../assess.js';
import type { Served } from '../facts/posting-facts.js';
import { currentPolicy, definePolicy } from '../policy.js';
import { sampleContext, sampleDemand, sampleOffer } from '../sample-facts.js';
import { assessEither, type Facts } from './assess-either.js';
import { applyChange } from './change.js';
import { nearestChanges } from './nearest-change.js';

/** Whatever passes the gates is listed: what is looked at here are the gates. */
const open = { ...sampleContext, policy: definePolicy({ ...currentPolicy, threshold: 0 }) };
const offers = (...all: Parameters<typeof sampleOffer>[0][]) => all.map((one) => sampleOffer(one));

describe('the nearest change of a demand', () => {
  const demand = sampleDemand({ from: '2027-03-01', to: '2027-04-30' });

  it('is the day to which it would have to wait, or on which it would have to begin', () => {
    const late = offers({ from: '2027-05-15', to: null }, { from: '2027-07-01', to: null });
    expect(nearestChanges(demand, late, open)).toEqual([
      { code: 'end-later', day: '2027-07-01', partners: 2 },
      { code: 'end-later', day: '2027-05-15', partners: 1 },
    ]);
    const early = offers({ from: null, to: '2027-02-10' }, { from: null, to: '2027-02-20' });
    expect(nearestChanges(demand, early, open)).toEqual([
      { code: 'start-earlier', day: '2027-02-10', partners: 2 },
      { code: 'start-earlier', day: '2027-02-20', partners: 1 },
    ]);
  });

  it('is what would have to be found', () => {
    const lacking = { ...demand, lacks: ['power-supply', 'premises'] };
    const asking = offers({ asks: ['premises'] }, { asks: ['premises', 'power-supply'] });
    expect(nearestChanges(lacking, asking, open)).toEqual([
      { code: 'find-prerequisite', prerequisite: 'premises', partners: 1 },
    ]);
  });

  it('is none where others would have to change, or more than one thing', () => {
    const served: Served = { by: 'countries', countries: ['LA'] };
    const none = offers({ served }, { exhausted: true }, { from: '2028-01-01', exhausted: true });
    expect(nearestChanges(demand, none, open)).toEqual([]);
    expect(nearestChanges(demand, offers({ to: '2026-11-01' }), open)).toEqual([]);
  });

  it('is another form of support where little is missing', () => {
    const offer = sampleOffer({ supports: ['training'] });
    const wish = { ...demand, supports: ['goods'] };
    const assessed = assessEither(wish, offer, open);
    const score = assessed.fits ? assessed.score : 0;
    const policy = definePolicy({ ...currentPolicy, threshold: score + 100 });
    expect(nearestChanges(wish, [offer], { ...open, policy })).toEqual([
      { code: 'add-support', support: 'training', partners: 1 },
    ]);
  });
});

describe('the nearest change of an offer', () => {
  it('is the country where the most would be served, then the next', () => {
    const offer = sampleOffer({ served: { by: 'countries', countries: ['KH'] } });
    const demands = ['LA', 'VN', 'VN', 'NP', 'KH'].map((country) => sampleDemand({ country }));
    expect(nearestChanges(offer, demands, open)).toEqual([
      { code: 'serve-country', country: 'VN', partners: 2 },
      { code: 'serve-country', country: 'LA', partners: 1 },
    ]);
  });

  it('is what it would have to go without', () => {
    const offer = sampleOffer({ asks: ['premises'] });
    expect(nearestChanges(offer, [sampleDemand({ lacks: ['premises'] })], open)).toEqual([
      { code: 'waive-prerequisite', prerequisite: 'premises', partners: 1 },
    ]);
  });
});

describe('every change that is told', () => {
  const day = fc.option(
    fc.integer({ min: -30, max: 400 }).map((days) => dayAfter('2026-11-22', days)),
    { nil: null },
  );
  const window = fc
    .tuple(day, day)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
  const country = fc.constantFrom('KH', 'LA', 'VN');
  const things = fc.subarray(['premises', 'power-supply', 'internet']);
  const supports = fc.subarray(['training', 'goods', 'experts']);
  const demand = fc
    .record({ window, country, lacks: things, supports })
    .map(({ window, ...rest }) => sampleDemand({ ...window, ...rest }));
  const offer = fc
    .record({ window, countries: fc.subarray(['KH', 'LA', 'VN']), asks: things, supports })
    .map(({ window, countries, ...rest }) =>
      sampleOffer({ ...window, ...rest, served: { by: 'countries', countries } }),
    );
  const threshold = fc.integer({ min: 0, max: 4_000 });

  function holds(own: Facts, others: readonly Facts[], limit: number): void {
    const policy = definePolicy({ ...currentPolicy, threshold: limit });
    const context = { ...sampleContext, policy };
    const fits = (one: Facts, other: Facts) =>
      reachesThreshold(assessEither(one, other, context), policy);
    const lacking = others.filter((other) => !fits(own, other));
    for (const { partners, ...change } of nearestChanges(own, others, context)) {
      const changed = applyChange(own, change);
      expect(partners).toBeGreaterThan(0);
      expect(lacking.filter((other) => fits(changed, other)).length).toBeGreaterThanOrEqual(
        partners,
      );
    }
    expect(nearestChanges(own, [...others].reverse(), context)).toEqual(
      nearestChanges(own, others, context),
    );
  }

  it('really brings as many partners as it says, for a demand', () => {
    fc.assert(fc.property(demand, fc.array(offer, { maxLength: 12 }), threshold, holds));
  });

  it('really brings as many partners as it says, for an offer', () => {
    fc.assert(fc.property(offer, fc.array(demand, { maxLength: 12 }), threshold, holds));
  });
});

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
