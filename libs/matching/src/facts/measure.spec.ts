import { measureOf } from './measure.js';

describe('measureOf', () => {
  it('understands units and groups in several languages', () => {
    const people = { amount: 60, dimension: 'people' };
    expect(measureOf({ amount: 60, unit: 'patients' }, 'en')).toEqual(people);
    expect(measureOf({ amount: 60, unit: 'مريض' }, 'ar')).toEqual(people);
    expect(measureOf({ amount: 12, unit: 'families' }, 'en')).toEqual(people);
    expect(measureOf({ amount: 2, unit: 'ha' }, 'en')).toEqual({ amount: 2, dimension: 'area' });
  });

  it('keeps helpers and things apart from people who are served', () => {
    expect(measureOf({ amount: 2, unit: 'teachers' }, 'en')?.dimension).toBe('teachers');
    expect(measureOf({ amount: 3, unit: 'boreholes' }, 'en')?.dimension).toBe('borehole');
  });

  it('is null for what cannot be compared', () => {
    expect(measureOf(null, 'en')).toBeNull();
    expect(measureOf({ amount: null, unit: 'families' }, 'en')).toBeNull();
    expect(measureOf({ amount: 3, unit: null }, 'en')).toBeNull();
    expect(measureOf({ amount: 3, unit: 'zzz' }, 'en')).toBeNull();
  });
});
