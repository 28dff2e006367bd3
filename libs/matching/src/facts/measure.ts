import { analyseText, type Quantity } from '#language';
import { unitById } from '#reference';
import type { Amount } from '../posting-content.js';
import { PEOPLE } from './people.js';
import type { Measure } from './posting-facts.js';

/** Groups that bring help as often as they get it: sixteen teachers aren't sixteen people who are served. */
const helpers: ReadonlySet<string> = new Set(['teachers', 'volunteers', 'health-workers']);

/**
 * An amount in a dimension in which others can be compared with it: "60 مريض" and "60 patients" are both 60
 * people, 3 ha and 45 mu the same area. Null without an amount, or with a unit that wasn't understood.
 */
export function measureOf(amount: Amount | null, language: string): Measure | null {
  if (amount?.amount == null || amount.unit === null) return null;
  const { quantities } = analyseText(`${amount.amount} ${amount.unit}`, { language });
  const [quantity] = quantities;
  return quantity ? inItsDimension(amount.amount, quantity) : null;
}

function inItsDimension(amount: number, { unit, unitKind }: Quantity): Measure | null {
  switch (unitKind) {
    case 'unit': {
      const { dimension, factor } = unitById(unit!) ?? {};
      return dimension === undefined || !factor ? null : { amount: amount * factor, dimension };
    }
    case 'group':
      return { amount, dimension: helpers.has(unit!) ? unit! : PEOPLE };
    case 'need':
      return { amount, dimension: unit! };
    case null:
      return null;
  }
}
