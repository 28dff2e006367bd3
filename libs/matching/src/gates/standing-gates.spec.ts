import { sampleContext, sampleDemand, sampleOffer } from '../sample-facts.js';
import { pairOfOrganisations, type Standing } from '../standing.js';
import { blockedPair } from './blocked-pair.js';
import { vettingTier } from './vetting-tier.js';

describe('blocked-pair', () => {
  const check = (blocked: string[]) =>
    blockedPair.check(sampleDemand(), sampleOffer(), {
      ...sampleContext,
      standing: { untrusted: new Set(), blocked: new Set(blocked) },
    });

  it('rejects a pair of organisations whichever of them has blocked the other', () => {
    expect(pairOfOrganisations('giving', 'asking')).toBe(pairOfOrganisations('asking', 'giving'));
    expect(check([pairOfOrganisations('giving', 'asking')])).toEqual({
      code: 'blocked-pair',
      params: {},
    });
    expect(check([pairOfOrganisations('giving', 'another')])).toBeNull();
  });
});

describe('vetting-tier', () => {
  const check = (touches: { demand?: string[]; offer?: string[] }, untrusted: string[]) => {
    const standing: Standing = { untrusted: new Set(untrusted), blocked: new Set() };
    const demand = sampleDemand(touches.demand ? { touches: touches.demand } : {});
    const offer = sampleOffer(touches.offer ? { touches: touches.offer } : {});
    return vettingTier.check(demand, offer, { ...sampleContext, standing });
  };

  it('asks both organisations for the higher tier where either posting touches children or cash', () => {
    for (const touches of [{ demand: ['children'] }, { offer: ['cash'] }]) {
      for (const beyond of ['asking', 'giving'])
        expect(check(touches, [beyond])).toEqual({ code: 'vetting-tier', params: {} });
      expect(check(touches, ['another'])).toBeNull();
    }
  });

  it('asks for nothing where neither does', () => {
    expect(check({}, ['asking', 'giving'])).toBeNull();
  });
});
