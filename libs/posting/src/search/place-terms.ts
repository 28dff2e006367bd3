import { countries, groupings, regionMembers, subdivisionByCode, world } from '#reference';

/**
 * The terms of a place by its code, or of a region by its name: the place itself and what it lies in, so
 * that who looks for ASEAN finds Cambodia, and the countries of a region, so that who looks for Cambodia
 * finds an offer for ASEAN. None for an unknown name, and none for one that leaves no country out: help
 * that goes anywhere says nothing of a place.
 */
export function placeTerms(place: string): string[] {
  const subdivision = subdivisionByCode(place);
  if (subdivision) return [`place:${place}`, ...countryTerms(subdivision.country)];
  const members = regionMembers(place);
  return members === undefined || members === 'any' ? [] : [...members].flatMap(countryTerms);
}

function countryTerms(country: string): readonly string[] {
  return termsByCountry.get(country) ?? [];
}

/** The terms of each country: its own, its M49 regions up to the continent, the groupings it belongs to. */
const termsByCountry = new Map(
  countries.map(({ code, regions }) => {
    const memberships = groupings.filter(({ members }) => members !== 'any' && members.has(code));
    const wider = [
      ...regions.filter((region) => region !== world),
      ...memberships.map((grouping) => grouping.code),
    ];
    return [code, [code, ...wider].map((place) => `place:${place}`)] as const;
  }),
);
