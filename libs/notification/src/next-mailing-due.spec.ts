import fc from 'fast-check';
import { mailingPause, nextMailingDue } from './next-mailing-due.js';

const instant = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
});

describe('the next mail', () => {
  const now = new Date('2026-11-22T08:00:00Z');
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);

  it('is due at once when there was none, or none for a quarter of an hour', () => {
    expect(nextMailingDue(null, now)).toEqual(now);
    expect(nextMailingDue(before(mailingPause), now)).toEqual(now);
  });

  it('waits for the quarter of an hour to pass', () => {
    expect(nextMailingDue(before(60_000), now)).toEqual(new Date('2026-11-22T08:14:00Z'));
  });

  it('is never in the past and never within the pause after the last', () => {
    fc.assert(
      fc.property(instant, instant, (last, at) => {
        const due = nextMailingDue(last, at).getTime();
        expect(due).toBeGreaterThanOrEqual(at.getTime());
        expect(due).toBeGreaterThanOrEqual(last.getTime() + mailingPause);
      }),
    );
  });
});
