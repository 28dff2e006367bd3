import { currentPolicy, definePolicy } from '../policy.js';
import { sampleContext, sampleDemand, sampleOffer } from '../sample-facts.js';
import { pairOfOrganisations } from '../standing.js';
import { obstaclesOf } from './obstacles.js';

const policy = definePolicy({ ...currentPolicy, threshold: 0 });
const context = { ...sampleContext, policy };
const demand = sampleDemand();

describe('what stands in the way', () => {
  it('is counted by what comes first, the most frequent first', () => {
    const offers = [
      sampleOffer(),
      sampleOffer({ exhausted: true }),
      sampleOffer({ served: { by: 'countries', countries: ['LA'] }, exhausted: true }),
      sampleOffer({ served: { by: 'countries', countries: ['LA'] } }),
    ];
    expect(obstaclesOf(demand, offers, context)).toEqual({
      compared: 4,
      fitting: 1,
      obstacles: [
        { code: 'place-not-served', count: 2 },
        { code: 'no-capacity', count: 1 },
      ],
    });
  });

  it('is too little in common where every gate is open', () => {
    const strict = { ...context, policy: definePolicy({ ...currentPolicy, threshold: 9_999 }) };
    expect(obstaclesOf(demand, [sampleOffer()], strict).obstacles).toEqual([
      { code: 'too-little-in-common', count: 1 },
    ]);
  });

  it('says nothing of who has blocked whom, nor of how somebody was vetted', () => {
    const blocked = new Set([pairOfOrganisations('asking', 'giving')]);
    const standing = { untrusted: new Set<string>(), blocked };
    const silent = obstaclesOf(demand, [sampleOffer()], { ...context, standing });
    expect(silent).toEqual({ compared: 0, fitting: 0, obstacles: [] });
    const untrusted = { untrusted: new Set(['giving']), blocked: new Set<string>() };
    const offer = sampleOffer({ touches: ['cash'] });
    expect(obstaclesOf(demand, [offer], { ...context, standing: untrusted }).obstacles).toEqual([
      { code: 'other', count: 1 },
    ]);
  });
});
