import { analyseText } from '#language';
import { topicVector, cosine } from './topic-vector.js';
import { topicsOf } from './topics-of.js';

const topics = (text: string, language: string) =>
  topicsOf(
    analyseText(text, { language }).tokens.map((token) => token.term),
    language,
  );
const similarity = (a: [string, string], b: [string, string]) =>
  cosine(topicVector(topics(...a)), topicVector(topics(...b)));

describe('topicsOf', () => {
  it('gives a vector of length 1, the strongest first, for words that say no phrase of the lexicon', () => {
    const found = topics('the villagers walk for hours and the water they carry is dirty', 'en');
    const length = Math.hypot(...found.map(({ weight }) => weight));
    expect(length).toBeCloseTo(1, 2);
    expect(found.map(({ weight }) => weight)).toEqual(
      found.map(({ weight }) => weight).sort((a, b) => b - a),
    );
  });

  it('knows nothing of a language that the lexicon lacks', () => {
    expect(topicsOf(['maji'], 'sw')).toEqual([]);
  });
});

describe('similarity by topics', () => {
  const wells: [string, string] = ['drill deep wells, clean drinking water for dry villages', 'en'];

  it('carries across languages', () => {
    const near = similarity(wells, ['为干旱村庄打深井，提供清洁饮水', 'zh']);
    const far = similarity(wells, ['培训乡村教师和校长', 'zh']);
    expect(near).toBeGreaterThan(0.3);
    expect(near).toBeGreaterThan(3 * far);
  });

  it('is 1 for the same text and 0 for nothing', () => {
    expect(similarity(wells, wells)).toBeCloseTo(1, 6);
    expect(similarity(wells, ['', 'en'])).toBe(0);
  });
});
