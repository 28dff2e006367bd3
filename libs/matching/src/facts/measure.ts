import { analyseText } from '#language';
import type { Amount } from '../posting-content.js';
import type { Measure } from './posting-facts.js';

/** An amount with its unit understood: "60 مريض" and "60 patients" compare. Null without an amount. */
export function measureOf(amount: Amount | null, language: string): Measure | null {
  if (amount === null || amount.amount === null) return null;
  if (amount.unit === null) return { amount: amount.amount, unit: null };
  const { quantities } = analyseText(`${amount.amount} ${amount.unit}`, { language });
  return { amount: amount.amount, unit: quantities[0]?.unit ?? null };
}
