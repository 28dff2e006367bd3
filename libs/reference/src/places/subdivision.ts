import { iso31662 } from 'iso-3166';
import { wordsOf, type Words } from '../tables/lexicon-word.js';
import { readTable } from '../tables/read-table.js';
import { languages, type Language } from '../vocabulary/language.js';
import { isCountryCode } from './country.js';
import { foldName, withoutKind } from './fold-name.js';

/** A first-level subdivision (province, region, state) by ISO 3166-2 code. */
export interface Subdivision {
  code: string;
  country: string;
  /** The name ISO gives, often a transliteration. */
  name: string;
  /** The same without a word for its kind; null when nothing distinct is left. */
  plainName: string | null;
  /** Names that people use, where the table has them. */
  words: Words | null;
  /** Names of the provinces or districts inside it, where ISO lists a second level. */
  innerNames: readonly string[];
}

export const subdivisionTable = readTable('places/subdivisions.tsv', [
  'code',
  ...languages,
] as const);

export type SubdivisionRow = (typeof subdivisionTable.rows)[number];

const wordsByCode = new Map(subdivisionTable.rows.map((row) => [row.cells.code, wordsOf(row)]));

const innerByParent = new Map<string, string[]>();
for (const entry of iso31662) {
  if (isCountryCode(entry.parent)) continue;
  const names = innerByParent.get(entry.parent) ?? [];
  innerByParent.set(entry.parent, [...names, entry.name]);
}

export const subdivisions: readonly Subdivision[] = iso31662
  .filter((entry) => isCountryCode(entry.parent))
  .map((entry) => ({
    code: entry.code,
    country: entry.parent,
    name: entry.name,
    plainName: withoutKind(entry.name),
    words: wordsByCode.get(entry.code) ?? null,
    innerNames: (innerByParent.get(entry.code) ?? []).flatMap((name) => withoutKind(name) ?? []),
  }));

const byCode = new Map(subdivisions.map((subdivision) => [subdivision.code, subdivision]));
const byCountry = new Map<string, Subdivision[]>();
for (const subdivision of subdivisions) {
  const list = byCountry.get(subdivision.country) ?? [];
  byCountry.set(subdivision.country, [...list, subdivision]);
}

export function isSubdivisionCode(value: unknown): value is string {
  return typeof value === 'string' && byCode.has(value);
}

export function subdivisionByCode(code: string): Subdivision | undefined {
  return byCode.get(code);
}

/** The first-level subdivisions of a country; none for an unknown country. */
export function subdivisionsOf(country: string): readonly Subdivision[] {
  return byCountry.get(country) ?? [];
}

/** The name of a subdivision as its table or ISO gives it; the code when it is unknown. */
export function subdivisionName(code: string, language: Language): string {
  const subdivision = byCode.get(code);
  return subdivision?.words?.[language][0]?.text ?? subdivision?.name ?? code;
}

/**
 * The subdivision that free text names (`Preah Vihear province`, `柏威夏省`, `Herat`), or undefined.
 * Names are compared without accents, case and words such as province; a code is accepted too, and the
 * name of a place of the second level stands for the subdivision that it lies in.
 */
export function findSubdivision(country: string, freeText: string): Subdivision | undefined {
  const names = namesByCountry(country);
  const exact = names.get(foldName(freeText));
  if (exact) return exact;
  return names.get(foldName(freeText.split(/[,(;，（]/)[0] ?? ''));
}

const foldedNames = new Map<string, Map<string, Subdivision>>();

function namesByCountry(country: string): Map<string, Subdivision> {
  const known = foldedNames.get(country);
  if (known) return known;
  const names = new Map<string, Subdivision>();
  const own = subdivisionsOf(country);
  // Names that people use win: ISO has a city and a province of Osh, people mean the province.
  for (const subdivision of own) for (const name of usedNames(subdivision)) add(name, subdivision);
  for (const subdivision of own) {
    for (const name of [subdivision.code, subdivision.name]) add(name, subdivision);
  }
  for (const subdivision of own) for (const name of subdivision.innerNames) add(name, subdivision);
  foldedNames.set(country, names);
  return names;

  function add(name: string, subdivision: Subdivision): void {
    const folded = foldName(name);
    if (!names.has(folded)) names.set(folded, subdivision);
  }
}

function usedNames({ words }: Subdivision): string[] {
  return languages.flatMap((language) => words?.[language].map((word) => word.text) ?? []);
}
