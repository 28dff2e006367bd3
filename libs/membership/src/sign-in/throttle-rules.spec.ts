import fc from 'fast-check';
import {
  type AttemptLine,
  delaySeconds,
  forgiven,
  judgeAttempt,
  LONGEST_DELAY_SECONDS,
} from './throttle-rules.js';

const start = new Date('2026-11-22T08:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000);
const fresh: AttemptLine = { failures: 0, lastAt: null, blockedUntil: null, dueAt: null };
const own = (line: AttemptLine) => ({ ...line, free: 4 });
const account = (line: AttemptLine) => ({ ...line, free: 20 });

describe('delaySeconds', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [8, 8],
    [14, 512],
    [15, 900],
    [100_000, 900],
  ])('after %i failures with four free: %i s', (failures, seconds) => {
    expect(delaySeconds(failures, 4)).toBe(seconds);
  });
});

describe('judgeAttempt', () => {
  it('never makes anybody wait for more than 15 minutes, whatever went before', () => {
    const line = fc.record({
      failures: fc.nat(5_000),
      lastAt: fc.integer({ min: 0, max: 90_000 }).map((ago) => later(-ago)),
      blockedUntil: fc.option(fc.integer({ min: -9_000, max: LONGEST_DELAY_SECONDS }).map(later)),
      dueAt: fc.option(fc.integer({ min: -9_000, max: LONGEST_DELAY_SECONDS }).map(later)),
    });
    fc.assert(
      fc.property(line, line, (mine, others) => {
        const verdict = judgeAttempt(own(mine), [account(others)], start);
        const blocks = verdict.admitted
          ? [verdict.own, ...verdict.shared].map(({ blockedUntil }) => blockedUntil)
          : [verdict.until];
        return blocks.every((until) => until === null || until <= later(LONGEST_DELAY_SECONDS));
      }),
    );
  });

  it('keeps the date that it gave, although others try without a pause', () => {
    let mine = fresh;
    let shared: AttemptLine = {
      failures: 900,
      lastAt: start,
      blockedUntil: later(900),
      dueAt: null,
    };
    const refused = judgeAttempt(own(mine), [account(shared)], later(10));
    expect(refused).toMatchObject({ admitted: false, until: later(900) });
    mine = refused.own;
    // The attacker was quicker, and the account is blocked for another quarter of an hour.
    shared = { ...shared, failures: 901, lastAt: later(900), blockedUntil: later(1_800) };
    expect(judgeAttempt(own(mine), [account(shared)], later(901)).admitted).toBe(true);
  });

  it('lets own attempts in vain not pass over a block that all of them made', () => {
    const mine = { ...fresh, failures: 6, lastAt: start, blockedUntil: later(2) };
    const shared = { ...fresh, failures: 30, lastAt: later(3), blockedUntil: later(515) };
    const refused = judgeAttempt(own(mine), [account(shared)], later(5));
    expect(refused).toMatchObject({ admitted: false, until: later(515) });
  });

  it('adds no wait to an own one of 15 minutes', () => {
    const mine = { ...fresh, failures: 40, lastAt: start, blockedUntil: later(900) };
    const shared = { ...fresh, failures: 900, lastAt: later(890), blockedUntil: later(1_790) };
    expect(judgeAttempt(own(mine), [account(shared)], later(900)).admitted).toBe(true);
  });

  it('does not count what it refuses', () => {
    const blocked = { failures: 9, lastAt: start, blockedUntil: later(16), dueAt: null };
    const verdict = judgeAttempt(own(blocked), [], later(3));
    expect(verdict).toEqual({ admitted: false, until: later(16), own: blocked });
  });

  it('forgets after a day', () => {
    const old = { ...fresh, failures: 500, lastAt: later(-86_401), blockedUntil: later(-85_000) };
    const verdict = judgeAttempt(own(old), [], start);
    expect(verdict).toMatchObject({ admitted: true, own: { failures: 1, blockedUntil: null } });
  });

  it('forgives an attempt that was right', () => {
    const verdict = judgeAttempt(own({ ...fresh, failures: 4, lastAt: start }), [], later(1));
    expect(verdict.own).toMatchObject({ failures: 5, blockedUntil: later(2) });
    expect(forgiven(own(verdict.own))).toMatchObject({ failures: 4, blockedUntil: null });
  });
});
