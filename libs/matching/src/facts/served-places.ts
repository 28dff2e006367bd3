import { regionMembers } from '#reference';
import type { Served } from './posting-facts.js';

/**
 * Where an offer can help. Named countries are an exhaustive list; without them named regions count, and a
 * region that leaves no country out, or that nobody knows, means anywhere: a name that isn't understood
 * must not hide an offer. Neither: anywhere.
 */
export function servedPlaces(countries: readonly string[], regions: readonly string[]): Served {
  if (countries.length > 0) return { by: 'countries', countries: sorted(countries) };
  const members = regions.map((region) => regionMembers(region) ?? 'any');
  const known = members.filter((countriesOf) => countriesOf !== 'any');
  if (members.length === 0 || known.length < members.length) return { by: 'anywhere' };
  return {
    by: 'regions',
    regions: [...regions],
    countries: sorted(known.flatMap((countriesOf) => [...countriesOf])),
  };
}

function sorted(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
