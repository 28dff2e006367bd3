import { analyseText } from '#language';
import { broaderNeeds, needs } from '#reference';
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
});
