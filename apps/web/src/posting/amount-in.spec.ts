import type { OfferDto } from '../api/schema.js';
import { amountIn } from './amount-in.js';

const wells = { amount: 1200, unit: 'pozos' };

describe('An amount as a reader is told it', () => {
  it('keeps what was written, and adds what was understood in the reader’s language', () => {
    expect(told(wells, 'puits', 'fr')).toMatch(/^1\s200 pozos \(puits\)$/u);
  });

  it('adds nothing for a reader of the same language', () => {
    expect(told(wells, 'pozos profundos', 'es')).toBe('1200 pozos');
  });

  it('adds nothing when the unit was not understood', () => {
    expect(told(wells, null, 'en')).toBe('1,200 pozos');
  });

  it('does not repeat a word that is the same in both languages', () => {
    expect(told({ amount: 5, unit: 'km' }, 'km', 'fr')).toBe('5 km');
  });

  it('is empty when nothing was said', () => {
    expect(told(null, null, 'en')).toBe('');
  });
});

function told(
  capacity: { amount: number; unit: string } | null,
  unit: string | null,
  language: 'en' | 'es' | 'fr',
): string {
  const offer = { kind: 'offer', language: 'es', capacity } as OfferDto;
  const amount = capacity && unit ? { amount: capacity.amount, unit } : null;
  return amountIn(offer, { amount }, language);
}
