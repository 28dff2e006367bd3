import type { Served } from '../facts/posting-facts.js';
import { sampleContext, sampleDemand, sampleOffer } from '../sample-facts.js';
import { blockedPair } from './blocked-pair.js';
import { conditionUnmet } from './condition-unmet.js';
import { noCapacity } from './no-capacity.js';
import { ownOrganisation } from './own-organisation.js';
import { placeNotServed } from './place-not-served.js';
import { gates } from './gates.js';
import { vettingTier } from './vetting-tier.js';

describe('gates', () => {
  it('let the sample pair pass', () => {
    const codes = gates.flatMap(
      (gate) => gate.check(sampleDemand(), sampleOffer(), sampleContext)?.code ?? [],
    );
    expect(codes).toEqual([]);
  });

  it('have a code of their own each', () => {
    expect(new Set(gates.map((gate) => gate.code)).size).toBe(gates.length);
  });

  it('are told by the code of their rejections', () => {
    const demand = sampleDemand({ from: null, to: '2020-01-01' });
    const offer = sampleOffer({
      organisationId: demand.organisationId,
      served: { by: 'countries', countries: [] },
      exhausted: true,
    });
    const closed = gates.flatMap((gate) => {
      const rejection = gate.check(demand, offer, sampleContext);
      return rejection ? [{ gate: gate.code, rejection: rejection.code }] : [];
    });
    expect(closed).toEqual(closed.map(({ gate }) => ({ gate, rejection: gate })));
    expect(closed.map(({ gate }) => gate)).toEqual(
      expect.arrayContaining([
        'own-organisation',
        'place-not-served',
        'times-apart',
        'no-capacity',
      ]),
    );
  });

  it('promise nothing where no change of the postings would help', () => {
    for (const gate of [ownOrganisation, blockedPair, vettingTier, noCapacity])
      expect(gate.nearestChange(sampleDemand(), sampleOffer(), sampleContext)).toBeNull();
  });
});

describe('gates whose facts nobody records yet', () => {
  it('have their place and stand open', () => {
    const waiting = [blockedPair, vettingTier];
    expect(waiting.map((gate) => gate.code)).toEqual(['blocked-pair', 'vetting-tier']);
    for (const gate of waiting)
      expect(gate.check(sampleDemand(), sampleOffer(), sampleContext)).toBeNull();
  });
});

describe('own-organisation', () => {
  it('rejects two postings of one organisation', () => {
    const offer = sampleOffer({ organisationId: sampleDemand().organisationId });
    expect(ownOrganisation.check(sampleDemand(), offer, sampleContext)?.code).toBe(
      'own-organisation',
    );
  });
});

describe('place-not-served', () => {
  const check = (served: Served) =>
    placeNotServed.check(sampleDemand({ country: 'KH' }), sampleOffer({ served }), sampleContext);

  it('takes listed countries for an exhaustive list', () => {
    expect(check({ by: 'countries', countries: ['KH'] })).toBeNull();
    expect(check({ by: 'countries', countries: ['LA', 'VN'] })).toEqual({
      code: 'place-not-served',
      params: { country: 'KH', served: ['LA', 'VN'] },
    });
  });

  it('looks into regions and lets anywhere pass', () => {
    expect(check({ by: 'regions', regions: ['Mekong'], countries: ['KH'] })).toBeNull();
    expect(check({ by: 'regions', regions: ['Andes'], countries: ['PE'] })).not.toBeNull();
    expect(check({ by: 'anywhere' })).toBeNull();
  });

  it('opens when the country is added', () => {
    const offer = sampleOffer({ served: { by: 'countries', countries: ['LA'] } });
    expect(placeNotServed.nearestChange(sampleDemand(), offer, sampleContext)).toEqual({
      code: 'serve-country',
      params: { country: 'KH' },
    });
  });
});

describe('no-capacity', () => {
  it('rejects what has nothing left', () => {
    const check = (exhausted: boolean) =>
      noCapacity.check(sampleDemand(), sampleOffer({ exhausted }), sampleContext);
    expect(check(true)).toEqual({ code: 'no-capacity', params: {} });
    expect(check(false)).toBeNull();
  });
});

describe('condition-unmet', () => {
  const check = (lacks: string[], asks: string[]) =>
    conditionUnmet.check(sampleDemand({ lacks }), sampleOffer({ asks }), sampleContext);

  it('rejects what asks for something that the demand says is not there', () => {
    expect(check(['internet', 'power-supply'], ['power-supply', 'premises'])).toEqual({
      code: 'condition-unmet',
      params: { prerequisites: ['power-supply'] },
    });
  });

  it('lets pass what the demand does not speak of', () => {
    expect(check([], ['power-supply'])).toBeNull();
    expect(check(['internet'], ['power-supply'])).toBeNull();
  });

  it('opens when it is found after all', () => {
    const demand = sampleDemand({ lacks: ['premises'] });
    const offer = sampleOffer({ asks: ['premises'] });
    expect(conditionUnmet.nearestChange(demand, offer, sampleContext)).toEqual({
      code: 'meet-condition',
      params: { prerequisites: ['premises'] },
    });
  });
});
