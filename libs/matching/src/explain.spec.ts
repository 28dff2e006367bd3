import { needs } from '#reference';
import { assess } from './assess.js';
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
});
