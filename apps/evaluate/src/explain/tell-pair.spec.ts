import { currentPolicy } from '#matching';
import { tellPair } from './tell-pair.js';

const open = { code: 'times-apart', passed: true, params: {} } as const;

describe('tellPair', () => {
  it('shows what each part gave of what it could give', () => {
    const explanation = {
      gates: [open],
      score: 120,
      parts: [{ criterion: 'time', points: 120 } as const],
      reasons: [{ code: 'country-served', params: { country: 'KH' } } as const],
      nearestChange: null,
    };
    const told = tellPair(explanation, currentPolicy, 'en');
    expect(told).toMatch(/time +120 of \d+/u);
    expect(told).toContain('Serves Cambodia');
    expect(told).not.toContain('nearest change');
  });

  it('shows the closed gate and what would open it, in the language asked for', () => {
    const explanation = {
      gates: [{ code: 'place-not-served', passed: false, params: {} } as const],
      score: 0,
      parts: [],
      reasons: [],
      nearestChange: { code: 'serve-country', params: { country: 'KH' } } as const,
    };
    const told = tellPair(explanation, currentPolicy, 'zh');
    expect(told).toContain('CLOSED  place-not-served');
    expect(told).toContain('柬埔寨');
  });
});
