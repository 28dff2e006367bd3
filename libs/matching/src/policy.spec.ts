import { currentPolicy, definePolicy } from './policy.js';

describe('definePolicy', () => {
  it('gives equal choices one id and different choices another', () => {
    expect(definePolicy(currentPolicy).id).toBe(currentPolicy.id);
    const other = definePolicy({ ...currentPolicy, threshold: currentPolicy.threshold + 1 });
    expect(other.id).not.toBe(currentPolicy.id);
    expect(other.id).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on the order in which weights are written', () => {
    const reversed = Object.fromEntries(Object.entries(currentPolicy.weights).reverse());
    const weights = reversed as typeof currentPolicy.weights;
    expect(definePolicy({ ...currentPolicy, weights }).id).toBe(currentPolicy.id);
  });

  it('refuses weights that do not add up, are negative or not whole', () => {
    const withNeeds = (needs: number) =>
      definePolicy({ ...currentPolicy, weights: { ...currentPolicy.weights, needs } });
    expect(() => withNeeds(currentPolicy.weights.needs + 1)).toThrow(RangeError);
    expect(() => withNeeds(-1)).toThrow(/needs/);
    expect(() => withNeeds(0.5)).toThrow(/whole/);
  });

  it('says what the weights add up to, and lets one be nothing', () => {
    const { needs, topics } = currentPolicy.weights;
    const withWeights = (changes: Partial<typeof currentPolicy.weights>) =>
      definePolicy({ ...currentPolicy, weights: { ...currentPolicy.weights, ...changes } });
    expect(() => withWeights({ needs: needs + 1 })).toThrow('add up to 10000, not 10001');
    expect(withWeights({ needs: 0, topics: topics + needs }).weights.needs).toBe(0);
  });
});
