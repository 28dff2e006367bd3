import { plainTokens } from './plain-tokens.js';

describe('plainTokens', () => {
  it('lower-cases, drops the commonest words and cuts English endings', () => {
    expect(plainTokens('The deep Wells of drilling')).toEqual(['deep', 'wells', 'drill']);
  });

  it('takes Chinese in overlapping pairs', () => {
    expect(plainTokens('打深井')).toEqual(['打深', '深井']);
    expect(plainTokens('井')).toEqual(['井']);
  });
});
