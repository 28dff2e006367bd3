import { Bm25Index } from './bm25-index.js';

describe('Bm25Index', () => {
  it('equals the formula worked out by hand', () => {
    const [first, second] = new Bm25Index(['goat goat', 'camel goat']).scores('camel');
    expect(first).toBe(0);
    // one of two texts holds the word, once, at mean length: idf × 2.2 / 2.2
    expect(second).toBeCloseTo(Math.log(1 + 1.5 / 1.5), 12);
  });

  it('prefers the rarer word and the shorter text', () => {
    const scores = new Bm25Index(['goat camel', 'goat', 'goat', 'goat bus car']).scores(
      'goat camel',
    );
    expect(scores[0]).toBeGreaterThan(scores[1]!);
    expect(scores[1]).toBeGreaterThan(scores[3]!);
  });
});
