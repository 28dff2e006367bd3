import type { PlaceMention, Quantity } from '#language';
import {
  countryName,
  groupingName,
  groupName,
  type Language,
  needName,
  regionName,
  subdivisionName,
  unitName,
} from '#reference';

const placeNames = {
  country: countryName,
  subdivision: subdivisionName,
  grouping: groupingName,
  region: regionName,
} as const;

const countedNames = { unit: unitName, group: groupName, need: needName } as const;

export function placeName(
  { kind, code }: Pick<PlaceMention, 'kind' | 'code'>,
  language: Language,
): string {
  return placeNames[kind](code, language);
}

/** What a quantity counts; null for a bare number. */
export function countedName(
  { unit, unitKind }: Pick<Quantity, 'unit' | 'unitKind'>,
  language: Language,
): string | null {
  return unit === null || unitKind === null ? null : countedNames[unitKind](unit, language);
}
