import { needs } from '#reference';
import fc from 'fast-check';
import { assess, bestAspect, partsByAspect, reachesThreshold } from './assess.js';
import { criterionNames } from './criteria/criterion-name.js';
import { coveredLines } from './lines.js';
import { definePolicy, fullScore } from './policy.js';
import { sampleContext, sampleDemand, sampleOffer } from './sample-facts.js';
import { weigh } from './weigh.js';

const needIds = needs.slice(0, 30).map((need) => need.id);
const evidence = fc.uniqueArray(
  fc.record({
    need: fc.constantFrom(...needIds),
    weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
  }),
  { selector: ({ need }) => need, maxLength: 6 },
);
const cuts = fc
  .uniqueArray(fc.integer({ min: 1, max: fullScore - 1 }), {
    minLength: criterionNames.length - 1,
    maxLength: criterionNames.length - 1,
  })
  .map((points) => [0, ...points.sort((a, b) => a - b), fullScore]);
/** Any weights that add up to the full score. */
const policies = cuts.map((bounds) =>
  definePolicy({
    ...sampleContext.policy,
    weights: Object.fromEntries(
      criterionNames.map((name, index) => [name, bounds[index + 1]! - bounds[index]!]),
    ) as typeof sampleContext.policy.weights,
  }),
);

describe('assess', () => {
  it('gives a whole score that is exactly the sum of its parts, whatever the weights', () => {
    fc.assert(
      fc.property(evidence, evidence, policies, (asked, offered, policy) => {
        const assessment = assess(sampleDemand({ needs: asked }), sampleOffer({ needs: offered }), {
          ...sampleContext,
          policy,
        });
        if (!assessment.fits) throw new Error('the sample pair passes every gate');
        const sum = assessment.parts.reduce((total, part) => total + part.points, 0);
        expect(assessment.score).toBe(sum);
        expect(Number.isInteger(sum)).toBe(true);
        expect(assessment.parts.map(({ criterion }) => criterion)).toEqual(criterionNames);
        for (const { criterion, points } of assessment.parts) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(policy.weights[criterion]);
        }
      }),
    );
  });

  it('tells every closed gate and gives no score', () => {
    const offer = sampleOffer({
      served: { by: 'countries', countries: ['PE'] },
      from: '2029-01-01',
      to: null,
    });
    const assessment = assess(sampleDemand(), offer, sampleContext);
    expect(assessment.fits).toBe(false);
    expect(!assessment.fits && assessment.rejections.map(({ code }) => code)).toEqual([
      'place-not-served',
      'times-apart',
    ]);
  });

  it('reaches the threshold from exactly that score on', () => {
    const at = (threshold: number) => {
      const policy = definePolicy({ ...sampleContext.policy, threshold });
      return reachesThreshold(assessment, policy);
    };
    const assessment = assess(sampleDemand(), sampleOffer(), sampleContext);
    if (!assessment.fits) throw new Error('the sample pair passes every gate');
    expect([at(assessment.score), at(assessment.score + 1)]).toEqual([true, false]);
    expect(reachesThreshold({ fits: false, rejections: [] }, sampleContext.policy)).toBe(false);
  });
});

describe('a composite demand', () => {
  const [first, second] = [needs[0]!, needs.find((need) => need.area !== needs[0]!.area)!];
  const about = (need: string) => ({
    needs: [{ need, weight: 1 }],
    topics: [{ need, weight: 1 }],
  });
  const line = (title: string, need: string) => sampleDemand({ title, ...about(need) });
  const demand = sampleDemand({
    needs: [
      { need: first.id, weight: 1 },
      { need: second.id, weight: 1 },
    ],
    lines: [line('one', first.id), line('two', second.id)],
  });
  const offer = sampleOffer(about(second.id));

  it('counts by the line on which the offer does best', () => {
    const { aspect, score } = bestAspect(demand, offer, sampleContext);
    expect(aspect.title).toBe('two');
    expect(score).toBeGreaterThan(bestAspect({ ...demand, lines: [] }, offer, sampleContext).score);
  });

  it('counts by the best line, whichever it is, and as a whole where no line does better', () => {
    const other = line('other', first.id);
    const best = line('best', second.id);
    for (const lines of [
      [best, other],
      [other, best],
      [other, best, other],
    ])
      expect(bestAspect({ ...demand, lines }, offer, sampleContext).aspect.title).toBe('best');
    const whole = { ...best, title: 'whole' };
    for (const lines of [[], [best], [other]])
      expect(bestAspect({ ...whole, lines }, offer, sampleContext).aspect.title).toBe('whole');
  });

  it('scores what the best of its aspects weighs, whatever the weights', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const assessment = assess(demand, offer, { ...sampleContext, policy });
        const aspects = partsByAspect(demand, offer, { ...sampleContext, policy })!;
        expect(aspects).toHaveLength(3);
        const scores = aspects.map((parts) => weigh(parts, policy.weights).score);
        expect(assessment.fits && assessment.score).toBe(Math.max(...scores));
      }),
    );
  });

  it('has no parts for an offer that a gate rejects', () => {
    const away = sampleOffer({ served: { by: 'countries', countries: ['PE'] } });
    expect(partsByAspect(demand, away, sampleContext)).toBeNull();
  });

  it('tells how much of a line the capacity covers, and never more than all of it', () => {
    const policy = definePolicy({ ...sampleContext.policy, threshold: 1 });
    const wanted = { ...line('two', second.id), quantity: { amount: 100, dimension: 'people' } };
    const shareOf = (amount: number) =>
      coveredLines(
        sampleDemand({ lines: [wanted] }),
        { ...offer, capacity: { amount, dimension: 'people' } },
        { ...sampleContext, policy },
      ).map(({ share }) => share);
    expect([shareOf(25), shareOf(100), shareOf(1000)]).toEqual([[0.25], [1], [1]]);
  });

  it('tells which lines the offer covers, counted from 1', () => {
    const policy = definePolicy({ ...sampleContext.policy, threshold: 4000 });
    const covered = coveredLines(demand, offer, { ...sampleContext, policy });
    expect(covered).toMatchObject([{ line: 2, need: 'two', share: null }]);
  });
});
