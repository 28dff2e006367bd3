import { type Language, unitById } from '#reference';
import { countedName } from './name-of.js';
import type { ProposedQuantityDto } from './proposals.dto.js';
import type { TextReading } from './read-text.js';

type Quantity = TextReading['quantities'][number];

/**
 * How long and how far is said of the place and of its past ("two hours on foot", "for three years") and hardly ever
 * of how much is asked.
 */
const circumstances: ReadonlySet<string> = new Set(['time', 'hours', 'length', 'percent']);

/** What says most of how much is asked comes first: things that are needed, then people, then whatever else is counted. */
const telling: readonly ((quantity: Quantity) => boolean)[] = [
  ({ unitKind }) => unitKind === 'need',
  (quantity) => quantity.unitKind === 'group' || dimensionOf(quantity) === 'people',
  (quantity) => quantity.unitKind === 'unit' && !circumstances.has(dimensionOf(quantity) ?? ''),
];

/** How much is asked or offered, in words of `language`; null where the text counts nothing that would say so. */
export function proposedQuantity(
  { quantities }: Pick<TextReading, 'quantities'>,
  language: Language,
): ProposedQuantityDto | null {
  const found = telling.flatMap((isTelling) => quantities.filter(isTelling))[0];
  const unit = found && countedName(found, language);
  return unit ? { amount: found.amount, unit } : null;
}

function dimensionOf({ unit, unitKind }: Quantity): string | undefined {
  return unitKind === 'unit' && unit !== null ? unitById(unit)?.dimension : undefined;
}
