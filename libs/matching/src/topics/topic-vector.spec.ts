import { broaderNeeds, needs } from '#reference';
import fc from 'fast-check';
import type { NeedEvidence } from '../facts/posting-facts.js';
import { cosine, topicVector } from './topic-vector.js';

describe('topicVector', () => {
  it('takes faint topics that two texts share for little beside their main subjects', () => {
    const ofEachArea = new Map(needs.map((need) => [need.area, need.id]));
    const [one, other, ...faint] = [...ofEachArea.values()].slice(0, 6);
    expect(faint).toHaveLength(4);
    const about = (main: string) =>
      topicVector([{ need: main, weight: 0.8 }, ...faint.map((need) => ({ need, weight: 0.3 }))]);
    // By the plain weights it would be 0.36 or more.
    expect(cosine(about(one!), about(other!))).toBeLessThan(0.15);
  });

  it('lets neighbours in the lexicon share weight', () => {
    const narrow = needs.find((need) => broaderNeeds(need.id).size > 0)!.id;
    const [broad] = [...broaderNeeds(narrow).keys()] as [string];
    const one = topicVector([{ need: narrow, weight: 1 }]);
    const other = topicVector([{ need: broad, weight: 1 }]);
    expect(cosine(one, one)).toBeCloseTo(1, 9);
    expect(cosine(one, other)).toBeGreaterThan(0);
    expect([...one.positions]).toEqual([...one.positions].sort((a, b) => a - b));
  });

  it('passes on less than it keeps, also of a faint topic', () => {
    const narrow = needs.find((need) => broaderNeeds(need.id).size > 0)!.id;
    const { positions, weights } = topicVector([{ need: narrow, weight: 0.3 }]);
    const own = positions.indexOf(needs.findIndex((need) => need.id === narrow));
    expect(weights.length).toBeGreaterThan(1);
    expect(Math.max(...weights)).toBe(weights[own]);
    expect(Math.max(...weights.filter((_, index) => index !== own))).toBeLessThan(weights[own]!);
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  it('adds up what a need is said and what it gets from its neighbours', () => {
    const narrow = needs.find((need) => broaderNeeds(need.id).size > 0)!.id;
    const [broad] = [...broaderNeeds(narrow).keys()] as [string];
    const both = [
      { need: narrow, weight: 0.5 },
      { need: broad, weight: 0.5 },
    ];
    const only = both.slice(1);
    const nearness = (topics: NeedEvidence[]) =>
      cosine(topicVector(topics), topicVector([{ need: broad, weight: 1 }]));
    expect(nearness(only)).toBeGreaterThan(nearness(both));
    expect(nearness(both)).toBeGreaterThan(nearness(both.slice(0, 1)));
  });

  it('leaves out what the lexicon lacks', () => {
    const known = { need: needs[5]!.id, weight: 0.5 };
    const vector = topicVector([{ need: 'no-such-need', weight: 0.9 }, known]);
    expect(vector).toEqual(topicVector([known]));
  });
});

describe('cosine', () => {
  const topics = fc.uniqueArray(
    fc.record({
      need: fc.constantFrom(...needs.slice(0, 40).map((need) => need.id)),
      weight: fc.double({ min: 0.1, max: 1, noNaN: true }),
    }),
    { selector: ({ need }) => need, minLength: 1, maxLength: 8 },
  );

  it('is the sum of the products at equal positions, and 1 for a vector with itself', () => {
    fc.assert(
      fc.property(topics, topics, (one, other) => {
        const [a, b] = [topicVector(one), topicVector(other)];
        const weightIn = new Map([...b.positions].map((at, index) => [at, b.weights[index]!]));
        const product = [...a.positions].reduce(
          (sum, at, index) => sum + a.weights[index]! * (weightIn.get(at) ?? 0),
          0,
        );
        expect(cosine(a, b)).toBeCloseTo(product, 9);
        expect(cosine(b, a)).toBeCloseTo(product, 9);
        expect(cosine(a, a)).toBeCloseTo(1, 9);
      }),
    );
  });
});
