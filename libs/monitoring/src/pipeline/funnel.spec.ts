import fc from 'fast-check';
import { coarsely, exactly } from '../figures/small-groups.js';
import { funnelOf } from './funnel.js';
import { inOrder, type PostingJourney, pipelineSteps } from './posting-journey.js';
import { pipelineSplits, splitJourneys } from './split-journeys.js';
import { timeBoundOf } from './time-bound.js';

const officers = { count: exactly, exactAges: true };
const committees = { count: coarsely, exactAges: false };
const hours = (median: number) => ({
  medianHours: median,
  medianWithinHours: timeBoundOf(median),
});
const none = { medianHours: null, medianWithinHours: null };

const HOUR = 3_600_000;
const instant = fc.option(fc.integer({ min: 0, max: 1_000 * HOUR }));
const someTimes = fc.record({
  posted: fc.integer({ min: 0, max: 100 * HOUR }),
  ...{ matched: instant, notified: instant, opened: instant },
  ...{ interested: instant, introduced: instant },
});
const journey: fc.Arbitrary<PostingJourney> = fc.record({
  organisationId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  kind: fc.constantFrom('demand', 'offer'),
  area: fc.constantFrom('health', 'education', null),
  country: fc.constantFrom('KH', 'KE', 'CN'),
  size: fc.constantFrom('tiny', 'large', 'unknown'),
  times: someTimes.map(inOrder),
});
const journeys = fc.array(journey, { maxLength: 40 });

const counts = (all: readonly PostingJourney[]) =>
  funnelOf(all, officers).map(({ postings }) => postings ?? 0);

const reached = (
  hours: Partial<Record<(typeof pipelineSteps)[number], number>>,
): PostingJourney => {
  const at = (step: (typeof pipelineSteps)[number]) =>
    hours[step] === undefined ? null : hours[step] * HOUR;
  return {
    ...{ organisationId: 'a', kind: 'demand', area: null, country: 'KH', size: 'tiny' },
    times: inOrder({
      posted: 0,
      matched: at('matched'),
      notified: at('notified'),
      opened: at('opened'),
      interested: at('interested'),
      introduced: at('introduced'),
    }),
  };
};

describe('funnelOf', () => {
  it('counts, compares and times the steps', () => {
    const funnel = funnelOf(
      [
        reached({ matched: 1, notified: 2, opened: 26, interested: 30 }),
        reached({ matched: 3, notified: 4, opened: 8 }),
        reached({ matched: 5 }),
        reached({}),
      ],
      officers,
    );
    expect(funnel).toEqual([
      { step: 'posted', postings: 4, ofPosted: 1, ofPrevious: null, ...none },
      { step: 'matched', postings: 3, ofPosted: 0.75, ofPrevious: 0.75, ...hours(3) },
      { step: 'notified', postings: 2, ofPosted: 0.5, ofPrevious: 0.6667, ...hours(1) },
      { step: 'opened', postings: 2, ofPosted: 0.5, ofPrevious: 1, ...hours(14) },
      { step: 'interested', postings: 1, ofPosted: 0.25, ofPrevious: 0.5, ...hours(4) },
      { step: 'introduced', postings: 0, ofPosted: 0, ofPrevious: 0, ...none },
    ]);
  });

  it('who has come to a step has come to all before it, even if nobody saw it', () => {
    expect(counts([reached({ introduced: 50 })])).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('never increases, and no step takes less than no time', () => {
    fc.assert(
      fc.property(journeys, (all) => {
        const steps = counts(all);
        expect(steps.toSorted((a, b) => b - a)).toEqual(steps);
        for (const { medianHours } of funnelOf(all, officers))
          expect(medianHours ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('of the groups of every split adds up to that of the whole', () => {
    fc.assert(
      fc.property(journeys, fc.constantFrom(...pipelineSplits), (all, by) => {
        const groups = [...splitJourneys(all, by).values()].map(counts);
        const sums = pipelineSteps.map((_, i) =>
          groups.reduce((sum, one) => sum + (one[i] ?? 0), 0),
        );
        expect(sums).toEqual(counts(all));
      }),
    );
  });

  it('says nothing of a step to which fewer than five organisations came', () => {
    fc.assert(
      fc.property(journeys, (all) => {
        const coarse = funnelOf(all, committees);
        for (const [
          i,
          { step, postings, ofPosted, medianHours, medianWithinHours },
        ] of coarse.entries()) {
          const came = all.filter(({ times }) => times[step] !== null);
          const few = new Set(came.map(({ organisationId }) => organisationId)).size < 5;
          expect(medianHours).toBeNull();
          if (came.length > 0 && few)
            expect([postings, ofPosted, medianWithinHours]).toEqual([null, null, null]);
          else expect((coarse[i]?.postings ?? 0) % 5).toBe(0);
        }
      }),
    );
  });
});
