import { convertAmount, unitName } from './unit.js';

describe('convertAmount', () => {
  it('converts by fixed factors', () => {
    expect(convertAmount(15, 'mu', 'hectares')?.amount).toBeCloseTo(1, 6);
    expect(convertAmount(2, 'tonnes', 'kilograms')).toEqual({ amount: 2000, estimate: false });
  });

  it('says when the factor is a rule of thumb', () => {
    expect(convertAmount(20, 'families', 'people')).toEqual({ amount: 100, estimate: true });
  });

  it('refuses what does not compare', () => {
    expect(convertAmount(1, 'usd', 'cny')).toBeUndefined();
    expect(convertAmount(1, 'hectares', 'people')).toBeUndefined();
    expect(convertAmount(1, 'wells', 'people')).toBeUndefined();
  });

  it('leaves an amount in its own unit as it is', () => {
    expect(convertAmount(7, 'usd', 'usd')).toEqual({ amount: 7, estimate: false });
  });

  it('names units', () => {
    expect(unitName('families', 'zh')).toBe('户');
  });
});
