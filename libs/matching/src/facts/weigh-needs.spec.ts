import type { ReadConcept } from './read-posting.js';
import { weighNeeds } from './weigh-needs.js';

let position = 0;
const concept = (id: string, changes: Partial<ReadConcept> = {}): ReadConcept => ({
  id,
  weak: false,
  negated: false,
  confidence: 1,
  word: id,
  start: (position += 10),
  end: position + 5,
  source: 'text',
  ...changes,
});
const weightOf = (concepts: ReadConcept[], need = 'a') =>
  weighNeeds(concepts).find((evidence) => evidence.need === need)?.weight ?? 0;

describe('weighNeeds', () => {
  const once = weightOf([concept('a')]);

  it('is surer of what is said again or stands in the title, up to 1', () => {
    expect(weightOf([concept('a'), concept('a')])).toBeGreaterThan(once);
    expect(weightOf([concept('a', { source: 'title' })])).toBeGreaterThan(once);
    expect(weightOf(Array.from({ length: 9 }, () => concept('a')))).toBe(1);
  });

  it('is less sure of a weak word, of a field, and of a word with two meanings', () => {
    expect(weightOf([concept('a', { weak: true })])).toBeLessThan(once);
    expect(weightOf([concept('a', { source: 'field' })])).toBeLessThan(once);
    const spot = { start: 1, end: 5 };
    expect(weightOf([concept('a', spot), concept('b', spot)])).toBeLessThan(once);
  });

  it('leaves out what is refused', () => {
    expect(weighNeeds([concept('a', { negated: true })])).toEqual([]);
  });

  it('puts the strongest first, equals by id', () => {
    const ids = weighNeeds([concept('b'), concept('a'), concept('c'), concept('c')]);
    expect(ids.map(({ need }) => need)).toEqual(['c', 'a', 'b']);
  });
});
