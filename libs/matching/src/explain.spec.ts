import { needs } from '#reference';
import { assess } from './assess.js';
import { criteria } from './criteria/criteria.js';
import { explain } from './explain.js';
import { gates } from './gates/gates.js';
import { sampleContext, sampleDemand, sampleOffer } from './sample-facts.js';

const shared = [{ need: needs[0]!.id, weight: 1 }];

describe('explain', () => {
  it('tells gates, score, parts and reasons of a pair that fits', () => {
    const demand = sampleDemand({ needs: shared });
    const offer = sampleOffer({ needs: shared });
    const explanation = explain(demand, offer, sampleContext);
    const assessment = assess(demand, offer, sampleContext);
    expect(explanation).toMatchObject({ score: assessment.fits && assessment.score });
    expect(explanation.parts).toEqual(assessment.fits && assessment.parts);
    expect(explanation.gates).toEqual(
      gates.map(({ code }) => ({ code, passed: true, params: {} })),
    );
    expect(explanation.reasons[0]).toEqual({
      code: 'shared-need',
      params: { need: shared[0]!.need },
    });
    expect(explanation.nearestChange).toBeNull();
  });

  it('names the one closed gate and what would open it', () => {
    const offer = sampleOffer({ served: { by: 'countries', countries: ['PE'] } });
    const explanation = explain(sampleDemand(), offer, sampleContext);
    expect(explanation.gates.filter(({ passed }) => !passed)).toEqual([
      { code: 'place-not-served', passed: false, params: { country: 'KH', served: ['PE'] } },
    ]);
    expect(explanation).toMatchObject({
      score: 0,
      parts: [],
      reasons: [{ code: 'place-not-served' }],
      nearestChange: { code: 'serve-country', params: { country: 'KH' } },
    });
  });

  it('promises no change when more than one gate is closed', () => {
    const offer = sampleOffer({
      served: { by: 'countries', countries: ['PE'] },
      from: '2029-01-01',
      to: null,
    });
    const explanation = explain(sampleDemand(), offer, sampleContext);
    expect(explanation.reasons.map(({ code }) => code)).toEqual([
      'place-not-served',
      'times-apart',
    ]);
    expect(explanation.nearestChange).toBeNull();
  });

  it('says which line of a composite demand is covered', () => {
    const demand = sampleDemand({
      lines: [sampleDemand({ title: 'the well', needs: shared, topics: shared })],
    });
    const offer = sampleOffer({ needs: shared, topics: shared });
    expect(explain(demand, offer, sampleContext).reasons[0]).toEqual({
      code: 'line-covered',
      params: { line: 'the well' },
    });
  });

  it('tells what, for whom, where, how, how much and when, and last what to know before', () => {
    const everything = {
      needs: shared,
      sectors: [{ sector: 'health', weight: 1 }],
      notions: ['goats'],
      groups: ['widows'],
      supports: ['goods'],
      words: ['felt'],
    };
    const demand = sampleDemand({ ...everything, quantity: { amount: 5, dimension: 'people' } });
    const offer = sampleOffer({
      ...everything,
      capacity: { amount: 5, dimension: 'people' },
      conditions: ['a storeroom'],
    });
    const told = explain(demand, offer, sampleContext).reasons.map(({ code }) => code);
    expect(told).toEqual([
      'shared-need',
      'shared-sector',
      'notions-shared',
      'people-shared',
      'country-served',
      'support-fits',
      'capacity-covers-all',
      'time-covered',
      'language-shared',
      'shared-words',
      'conditions-stated',
    ]);
  });

  it('leaves out no reason that a criterion has', () => {
    const demand = sampleDemand({ needs: shared, groups: ['widows'] });
    const offer = sampleOffer({ needs: shared, groups: ['widows'], conditions: ['a storeroom'] });
    const found = Object.values(criteria).flatMap(
      (criterion) => criterion(demand, offer, sampleContext).reason ?? [],
    );
    const { reasons } = explain(demand, offer, sampleContext);
    expect(reasons).toHaveLength(found.length);
    expect(reasons).toEqual(expect.arrayContaining(found));
  });
});
