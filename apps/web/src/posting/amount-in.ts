import type { DemandDto, OfferDto, UnderstoodPostingDto } from '../api/schema.js';
import { type Language, languageTraits } from '../language/languages.js';

/**
 * How much is needed or can be brought, such as `3 pozos (wells)`: the unit as it was written, and behind it what was
 * understood of it, for whoever reads another language. Empty when nothing was said. A word that is the
 * same in both is not repeated: `5 km`.
 *
 * @param language the reader's
 */
export function amountIn(
  posting: DemandDto | OfferDto,
  understood: Pick<UnderstoodPostingDto, 'amount'> | null,
  language: Language,
): string {
  const told = posting.kind === 'demand' ? posting.quantity : posting.capacity;
  const number = told?.amount?.toLocaleString(languageTraits[language].tag);
  const meant = posting.language === language ? null : understood?.amount?.unit;
  const gloss = meant && meant !== told?.unit ? `(${meant})` : null;
  return [number, told?.unit, gloss].filter((part) => part).join(' ');
}
