import { ask } from '../sample-facts.js';
import { sectorCriterion } from './sector.js';

describe('sector', () => {
  const sector = ask(sectorCriterion);
  const only = (code: string) => ({ sectors: [{ sector: code, weight: 1 }] });

  it('is full for the same field and nothing for another', () => {
    expect(sector(only('health'), only('health'))).toEqual({
      part: 10_000,
      reason: { code: 'shared-sector', params: { sector: 'health' } },
    });
    expect(sector(only('health'), only('culture'))).toEqual({ part: 0, reason: null });
  });

  it('is between for a sector and its area, and for a side with two fields', () => {
    const partly = sector(only('water-sanitation'), only('drinking-water')).part;
    expect(partly).toBeGreaterThan(0);
    expect(partly).toBeLessThan(10_000);
    const both = [
      { sector: 'health', weight: 0.5 },
      { sector: 'culture', weight: 0.5 },
    ];
    expect(sector(only('health'), { sectors: both }).part).toBe(7_500);
  });

  it('tells the field that weighs most of those that both share', () => {
    const fields = (...weights: [string, number][]) => ({
      sectors: weights.map(([code, weight]) => ({ sector: code, weight })),
    });
    const told = (asked: object, offered: object) => sector(asked, offered).reason?.params.sector;
    const [health, culture] = [fields(['health', 0.6], ['culture', 0.4]), fields(['culture', 1])];
    expect(told(health, health)).toBe('health');
    expect(told(fields(['culture', 0.4], ['health', 0.6]), health)).toBe('health');
    expect(told(health, culture)).toBe('culture');
    const evenly = fields(['health', 0.5], ['culture', 0.5]);
    expect(told(evenly, evenly)).toBe('health');
  });

  it('is worth a word from half of the work on', () => {
    const half = (code: string) => ({
      sectors: [
        { sector: 'health', weight: 0.5 },
        { sector: code, weight: 0.5 },
      ],
    });
    expect(sector(half('culture'), half('energy'))).toMatchObject({
      part: 5_000,
      reason: { code: 'shared-sector' },
    });
    const less = [
      { sector: 'health', weight: 0.4 },
      { sector: 'culture', weight: 0.6 },
    ];
    expect(sector(half('energy'), { sectors: less }).reason).toBeNull();
  });

  it('is nothing where no field is known', () => {
    expect(sector({ sectors: [] }, only('health'))).toEqual({ part: 0, reason: null });
  });
});
