import fc from 'fast-check';
import { sampleContext, sampleDemand, sampleOffer } from '../sample-facts.js';
import { timesApart } from './times-apart.js';

const check = (
  need: { from: string | null; to: string | null },
  offer: { from: string | null; to: string | null },
  today = '2026-11-22',
) => timesApart.check(sampleDemand(need), sampleOffer(offer), { ...sampleContext, today });

const need = { from: '2027-01-01', to: '2027-02-10' };

describe('times-apart', () => {
  it('passes when the windows share one day', () => {
    expect(check(need, { from: '2027-02-10', to: null })).toBeNull();
    expect(check(need, { from: null, to: '2027-01-01' })).toBeNull();
  });

  it('rejects an offer that begins after the need is over, with both windows', () => {
    expect(check(need, { from: '2027-03-01', to: null })).toEqual({
      code: 'times-apart',
      params: { from: '2027-01-01', to: '2027-02-10', start: '2027-03-01' },
    });
  });

  it('rejects an offer that ends before the need begins, or that is over', () => {
    expect(check(need, { from: null, to: '2026-12-31' })).not.toBeNull();
    const begun = { from: '2026-01-01', to: '2027-12-31' };
    expect(check(begun, { from: null, to: '2026-11-21' })).not.toBeNull();
    expect(check(begun, { from: null, to: '2026-11-22' })).toBeNull();
  });

  it('rejects a need that is over', () => {
    expect(check({ from: null, to: '2026-11-21' }, { from: null, to: null })).not.toBeNull();
  });

  it('takes open ends for always', () => {
    const open = { from: null, to: null };
    expect(check(open, open)).toBeNull();
  });

  it('says what would open it', () => {
    const change = (offer: { from: string | null; to: string | null }) =>
      timesApart.nearestChange(sampleDemand(need), sampleOffer(offer), sampleContext);
    expect(change({ from: '2027-03-01', to: null })).toEqual({
      code: 'start-earlier',
      params: { start: '2027-03-01', to: '2027-02-10' },
    });
    expect(change({ from: null, to: '2026-12-31' })).toEqual({
      code: 'stay-longer',
      params: { end: '2026-12-31', from: '2027-01-01' },
    });
  });

  it('knows no change that would serve a need that is over', () => {
    const over = sampleDemand({ from: null, to: '2026-11-21' });
    expect(timesApart.nearestChange(over, sampleOffer(), sampleContext)).toBeNull();
  });

  it('opens by the change that it asks for, and never by less', () => {
    const dayFrom = (first: number) =>
      fc.integer({ min: first, max: 60 }).map((days) => dayAfter('2026-11-01', days));
    const open = (day: fc.Arbitrary<string>) => fc.option(day, { nil: null });
    const window = fc
      .tuple(open(dayFrom(0)), open(dayFrom(0)))
      .map(([a, b]) =>
        a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b },
      );
    fc.assert(
      fc.property(window, window, dayFrom(0), (need, offer, today) => {
        if (check(need, offer, today) === null) return;
        const change = timesApart.nearestChange(sampleDemand(need), sampleOffer(offer), {
          ...sampleContext,
          today,
        });
        if (change === null) {
          expect(check(need, { from: null, to: null }, today)).not.toBeNull();
        } else if (change.code === 'start-earlier') {
          const { start, to } = change.params as { start: string; to: string };
          expect(start).toBe(offer.from);
          expect(check(need, { ...offer, from: to }, today)).toBeNull();
          expect(check(need, { ...offer, from: dayAfter(to, 1) }, today)).not.toBeNull();
        } else {
          const { end, from } = change.params as { end: string; from: string };
          expect([change.code, end]).toEqual(['stay-longer', offer.to]);
          expect(check(need, { ...offer, to: from }, today)).toBeNull();
          expect(check(need, { ...offer, to: dayAfter(from, -1) }, today)).not.toBeNull();
        }
      }),
    );
  });
});

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
