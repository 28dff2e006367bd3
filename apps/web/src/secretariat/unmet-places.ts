import type { UnmetCellDto } from '../api/schema.js';

/** A country with the open needs that nobody meets there, in all fields of work together. */
export interface UnmetPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** As many as are told; there may be more where `more` says so. */
  readonly demands: number;
  /** Whether there are besides some that are too few to be told. */
  readonly more: boolean;
}

/** The cells by country, those with most first. What is too few to be told adds nothing to a sum. */
export function unmetPlaces(cells: readonly UnmetCellDto[]): UnmetPlace[] {
  const places = new Map<string, UnmetPlace>();
  for (const { country, demands } of cells) {
    const before = places.get(country) ?? { country, demands: 0, more: false };
    places.set(country, {
      country,
      demands: before.demands + (demands ?? 0),
      more: before.more || demands === null,
    });
  }
  return [...places.values()].sort(
    (a, b) => b.demands - a.demands || (a.country < b.country ? -1 : 1),
  );
}
