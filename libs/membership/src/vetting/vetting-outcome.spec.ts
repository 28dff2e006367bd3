import fc from 'fast-check';
import { type Judgements, verdicts, vettingDecisions, vettingQuestions } from './judgement.js';
import { type ReviewDraft, reviewFaults } from './review-faults.js';
import { type FlagRaised, type ReviewGiven, vettingOutcome } from './vetting-outcome.js';

const TODAY = '2026-11-22';

const judged = (verdict: (typeof verdicts)[number] = 'good'): Judgements =>
  Object.fromEntries(
    vettingQuestions.map((question) => [question, { verdict, comment: 'Seen.' }]),
  ) as unknown as Judgements;

const aReview = (changes: Partial<ReviewGiven> = {}): ReviewGiven => ({
  reviewerId: 'ana',
  judgements: judged(),
  decision: 'admit',
  tier: 'admitted',
  validUntil: '2028-11-21',
  ...changes,
});

const judgements = fc
  .tuple(...vettingQuestions.map(() => fc.constantFrom(...verdicts)))
  .map(
    (given) =>
      Object.fromEntries(
        vettingQuestions.map((question, i) => [question, { verdict: given[i], comment: 'Seen.' }]),
      ) as unknown as Judgements,
  );

/** Reviews as they can be handed in. */
const review: fc.Arbitrary<ReviewGiven> = fc
  .record({
    reviewerId: fc.constantFrom('ana', 'bo', 'chen'),
    judgements,
    decision: fc.constantFrom(...vettingDecisions),
    tier: fc.constantFrom('admitted' as const, 'trusted' as const),
    validUntil: fc.constantFrom('2027-11-21', '2028-11-21'),
  })
  .map((given) => (given.decision === 'admit' ? given : { ...given, tier: null, validUntil: null }))
  .filter((given) => reviewFaults({ ...given, words: 'Because.' }, TODAY).length === 0);
const reviews = fc.array(review, { maxLength: 5 });
const flag: fc.Arbitrary<FlagRaised> = fc.record({
  colour: fc.constantFrom('yellow' as const, 'red' as const),
  cleared: fc.boolean(),
});
const flags = fc.array(flag, { maxLength: 3 });

describe('vettingOutcome', () => {
  it('waits for a first review, and is decided by it where there is no doubt', () => {
    expect(vettingOutcome([], [])).toEqual({ state: 'waiting' });
    expect(vettingOutcome([aReview()], [])).toEqual({
      state: 'admitted',
      tier: 'admitted',
      validUntil: '2028-11-21',
    });
    expect(vettingOutcome([aReview({ decision: 'decline' })], [])).toEqual({ state: 'declined' });
  });

  it('asks a second person where there is a flag, even a cleared one, or a doubt', () => {
    const doubted = { ...judged(), results: { verdict: 'doubtful', comment: 'No figures.' } };
    expect(vettingOutcome([aReview()], [{ colour: 'yellow', cleared: true }]).state).toBe(
      'second-review',
    );
    expect(vettingOutcome([aReview({ judgements: doubted as Judgements })], []).state).toBe(
      'second-review',
    );
  });

  it('takes the lower tier and the earlier day of two who admit', () => {
    const two = [
      aReview({ tier: 'trusted', validUntil: '2027-06-30' }),
      aReview({ reviewerId: 'bo', validUntil: '2028-11-21' }),
    ];
    expect(vettingOutcome(two, [{ colour: 'yellow', cleared: false }])).toEqual({
      state: 'admitted',
      tier: 'admitted',
      validUntil: '2027-06-30',
    });
  });

  it('is disputed where the last two differ, until one of them agrees with the other', () => {
    const yellow: FlagRaised[] = [{ colour: 'yellow', cleared: false }];
    const differing = [aReview({ decision: 'decline' }), aReview({ reviewerId: 'bo' })];
    expect(vettingOutcome(differing, yellow).state).toBe('disputed');
    expect(vettingOutcome([...differing, aReview()], yellow).state).toBe('admitted');
  });

  it('never admits past a red flag that stands', () => {
    fc.assert(
      fc.property(reviews, flags, (given, raised) => {
        const outcome = vettingOutcome(given, [...raised, { colour: 'red', cleared: false }]);
        expect(outcome.state).not.toBe('admitted');
      }),
    );
  });

  it('decides a flagged case only when two people have said the same', () => {
    fc.assert(
      fc.property(reviews, flags, flag, (given, raised, one) => {
        const { state } = vettingOutcome(given, [...raised, one]);
        const decision = state === 'admitted' ? 'admit' : state === 'declined' ? 'decline' : null;
        if (!decision) return;
        const agreeing = given.filter((one) => one.decision === decision);
        expect(new Set(agreeing.map(({ reviewerId }) => reviewerId)).size).toBeGreaterThan(1);
      }),
    );
  });

  it('lets no review by the same person count twice', () => {
    fc.assert(
      fc.property(reviews, flags, review, (given, raised, last) => {
        const once = vettingOutcome([...given, last], raised);
        expect(vettingOutcome([...given, last, last], raised)).toEqual(once);
      }),
    );
  });

  it('is no milder for one flag more', () => {
    fc.assert(
      fc.property(reviews, flags, flag, (given, raised, one) => {
        const before = vettingOutcome(given, raised).state;
        const after = vettingOutcome(given, [...raised, one]).state;
        if (after === 'admitted') expect(before).toBe('admitted');
      }),
    );
  });

  it('never gives more than the most careful of those who count', () => {
    fc.assert(
      fc.property(reviews, flags, (given, raised) => {
        const outcome = vettingOutcome(given, raised);
        if (outcome.state !== 'admitted') return;
        const last = given.at(-1);
        expect(last?.decision).toBe('admit');
        expect(outcome.validUntil <= (last?.validUntil ?? '')).toBe(true);
        if (outcome.tier === 'trusted') expect(last?.tier).toBe('trusted');
      }),
    );
  });
});

describe('reviewFaults', () => {
  const draft = (changes: Partial<ReviewDraft> = {}): ReviewDraft => ({
    ...aReview(),
    words: null,
    ...changes,
  });
  const pointers = (changes: Partial<ReviewDraft>) =>
    reviewFaults(draft(changes), TODAY).map(({ pointer }) => pointer);

  it('lets a whole review pass', () => {
    expect(pointers({})).toEqual([]);
  });

  it('wants a comment for each judgement', () => {
    const silent = { ...judged(), mandate: { verdict: 'good', comment: ' ' } } as Judgements;
    expect(pointers({ judgements: silent })).toEqual(['/judgements/mandate/comment']);
  });

  it('admits nobody with a bad judgement, nor to the higher tier with a doubt', () => {
    expect(pointers({ judgements: judged('bad') })).toEqual(['/decision']);
    expect(pointers({ judgements: judged('doubtful'), tier: 'trusted' })).toEqual(['/tier']);
  });

  it.each([null, TODAY, '2032-01-01'])('does not admit until %s', (validUntil) => {
    expect(pointers({ validUntil })).toEqual(['/validUntil']);
  });

  it('wants words to the organisation when it is not admitted, and no tier', () => {
    expect(pointers({ decision: 'decline', tier: null, validUntil: null })).toEqual(['/words']);
    expect(pointers({ decision: 'ask-for-more', words: 'The statutes.' })).toEqual(['/tier']);
  });
});
