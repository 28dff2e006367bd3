import { languages } from '../vocabulary/language.js';
import { countries, countryByCode } from './country.js';
import { foldName } from './fold-name.js';
import { groupingByCode, groupings } from './grouping.js';
import { isRegionCode, regionCodes, regionName, regionWords, world } from './region.js';

/** The countries that a name stands for; `any` when it leaves none out. */
export type RegionMembers = ReadonlySet<string> | 'any';

/**
 * The countries that a free-text region names, in any of the six languages: a grouping (`ASEAN`,
 * `Центральная Азия`), an M49 region or its code, a country or its code. Undefined when the name is
 * not known.
 */
export function regionMembers(name: string): RegionMembers | undefined {
  const code = name.trim();
  const byItsCode =
    groupingByCode(code)?.members ??
    (isRegionCode(code) ? membersOfRegion(code) : undefined) ??
    (countryByCode(code) ? new Set([code]) : undefined);
  return byItsCode ?? membersByName.get(foldName(code));
}

/** The countries of an M49 region. */
export function membersOfRegion(code: string): RegionMembers {
  if (code === world) return 'any';
  return new Set(countries.filter((c) => c.regions.includes(code)).map((c) => c.code));
}

/** Groupings win over M49 regions of the same name: people mean what they say, not M49. */
const membersByName = new Map<string, RegionMembers>();
for (const country of countries) {
  for (const language of languages) {
    for (const word of country.words[language]) {
      membersByName.set(foldName(word.text), new Set([country.code]));
    }
  }
}
for (const code of regionCodes) {
  for (const language of languages) {
    const names = regionWords(code)?.[language].map((word) => word.text) ?? [];
    for (const name of [regionName(code, language), ...names]) {
      membersByName.set(foldName(name), membersOfRegion(code));
    }
  }
}
for (const grouping of groupings) {
  for (const language of languages) {
    for (const word of grouping.words[language]) {
      membersByName.set(foldName(word.text), grouping.members);
    }
  }
}
