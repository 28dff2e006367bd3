import fc from 'fast-check';
import { CallRate } from './call-rate.js';

const MINUTE = 60_000;

const one = (name: string, perMinute: number) => [{ name, perMinute }];

/** How many of `calls` at one moment are taken. */
function taken(rate: CallRate, calls: number, now: number, callers = one('ana', 6)): number {
  return Array.from({ length: calls }, () => rate.admit(callers, now)).filter((early) => !early)
    .length;
}

describe('CallRate', () => {
  it('takes a minute of calls at once, and then one for each share of a minute that passes', () => {
    const rate = new CallRate();
    expect(taken(rate, 10, 0)).toBe(6);
    expect(taken(rate, 10, 9_999)).toBe(0);
    expect(taken(rate, 10, 10_000)).toBe(1);
    expect(taken(rate, 10, 10_000 + MINUTE)).toBe(6);
  });

  it('takes all of them, though their shares are no whole milliseconds', () => {
    const now = Date.UTC(2026, 10, 22);
    for (const perMinute of [7, 9, 11, 13, 600, 700]) {
      expect(taken(new CallRate(), 1_000, now, one('ana', perMinute))).toBe(perMinute);
    }
  });

  it('says who has to wait, and until when the next call is not taken', () => {
    const rate = new CallRate();
    taken(rate, 6, 500);
    const early = rate.admit(one('ana', 6), 4_500);
    expect(early).toEqual({ caller: { name: 'ana', perMinute: 6 }, until: 10_500 });
  });

  it('keeps nobody waiting because of somebody else', () => {
    const rate = new CallRate();
    taken(rate, 10, 0);
    expect(taken(rate, 10, 0, one('bo', 6))).toBe(6);
  });

  it('counts a call along every caller, and one that is refused along none', () => {
    const rate = new CallRate();
    const of = (name: string) => [...one(name, 6), { name: 'their organisation', perMinute: 8 }];
    expect(taken(rate, 10, 0, of('ana'))).toBe(6);
    expect(taken(rate, 10, 0, of('bo'))).toBe(2);
    expect(rate.admit(of('bo'), 0)?.caller.name).toBe('their organisation');
    // Bo was refused for the organisation's sake: four of his own are left.
    expect(taken(rate, 10, 0, one('bo', 6))).toBe(4);
  });

  it('forgets who has rested for a minute, and nobody else', () => {
    const rate = new CallRate();
    taken(rate, 6, MINUTE - 1);
    for (let i = 0; i < 10_000; i++) rate.admit(one(`caller ${i}`, 6), 0);
    expect(taken(rate, 10, MINUTE - 1)).toBe(0);
    expect(rate['busyUntil'].size).toBeLessThan(10_000);
  });

  it('never takes more than a minute of calls and their share of the time that has passed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.array(fc.nat(20_000), { minLength: 1, maxLength: 200 }),
        (perMinute, pauses) => {
          const rate = new CallRate();
          let now = 0;
          let count = 0;
          for (const pause of pauses) {
            now += pause;
            if (!rate.admit(one('ana', perMinute), now)) count += 1;
          }
          expect(count).toBeLessThanOrEqual(perMinute + Math.ceil((now * perMinute) / MINUTE));
        },
      ),
    );
  });
});
