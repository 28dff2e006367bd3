import fc from 'fast-check';
import { contentGrounds, waitingGrounds } from './waiting-ground.js';
import { FIRST_POSTINGS, waitingGroundsOf } from './waiting-grounds-of.js';

const circumstances = fc.record({
  tier: fc.constantFrom('admitted' as const, 'trusted' as const),
  publishedBefore: fc.nat(6),
  content: fc.subarray([...contentGrounds]),
  reported: fc.boolean(),
});

describe('waitingGroundsOf', () => {
  it('lets the first three postings of an admitted member wait, and the fourth pass', () => {
    const plain = { tier: 'admitted' as const, content: [], reported: false };
    expect(waitingGroundsOf({ ...plain, publishedBefore: FIRST_POSTINGS - 1 })).toEqual([
      'first-postings',
    ]);
    expect(waitingGroundsOf({ ...plain, publishedBefore: FIRST_POSTINGS })).toEqual([]);
  });

  it('spares a trusted member all but the operator’s words and reports', () => {
    const all = { publishedBefore: 0, content: contentGrounds, reported: true };
    expect(waitingGroundsOf({ ...all, tier: 'trusted' })).toEqual(['listed-word', 'reported']);
    expect(waitingGroundsOf({ ...all, tier: 'admitted' })).toEqual(waitingGrounds);
  });

  it('never lets a reported posting pass, nor one with a listed word', () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        const grounds = waitingGroundsOf(given);
        expect(grounds.includes('reported')).toBe(given.reported);
        expect(grounds.includes('listed-word')).toBe(given.content.includes('listed-word'));
      }),
    );
  });

  it('finds every ground of a trusted member for an admitted one too', () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        const admitted = waitingGroundsOf({ ...given, tier: 'admitted' });
        for (const ground of waitingGroundsOf({ ...given, tier: 'trusted' }))
          expect(admitted).toContain(ground);
      }),
    );
  });
});
