import type { ProposalsDto } from '../api/schema.js';
import type { TypedPosting } from './typed-posting.js';

/**
 * Fills what was understood into the fields of `typed` that the writer has not touched: what follows from the text
 * follows the text while it changes. A country of which the text says nothing is `homeCountry`.
 */
export function fillIn(
  typed: TypedPosting,
  proposals: ProposalsDto,
  touched: ReadonlySet<string>,
  homeCountry = '',
): void {
  const { country, subdivision, quantity, from, to, countries } = proposals;
  const understood: Partial<TypedPosting> = {
    country: country?.id ?? homeCountry,
    subdivision: subdivision?.name ?? '',
    amount: quantity ? String(quantity.amount) : '',
    unit: quantity?.unit ?? '',
    from: from ?? '',
    to: to ?? '',
    countries: countries.map(({ id }) => id),
  };
  for (const [name, value] of Object.entries(understood)) {
    if (!touched.has(name)) Object.assign(typed, { [name]: value });
  }
}
