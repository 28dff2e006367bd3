import { areaOfFile } from '../sectors/read-sectors.js';
import { parseCodes, wordsOf } from '../tables/lexicon-word.js';
import { readTables, type TableRow } from '../tables/read-table.js';
import { isFormOfSupport } from '../vocabulary/form-of-support.js';
import { languages } from '../vocabulary/language.js';
import type { Need } from './need.js';

const needColumns = [
  'id',
  'sector',
  'broader',
  'related',
  'supports',
  'units',
  ...languages,
] as const;

export type NeedRow = TableRow<(typeof needColumns)[number]>;

export const needTable = readTables('needs', needColumns);

/**
 * The needs of all files. A row of an unknown area, or with an id that an earlier row has, is left
 * out; codes that a reader of the data cannot follow are dropped. The checker tells all of it.
 */
export function readNeeds(rows: readonly NeedRow[] = needTable.rows): Need[] {
  const known = new Set(rows.map((row) => row.cells.id));
  const needs = new Map<string, Need>();
  for (const row of rows) {
    const area = areaOfFile(row.file);
    const { id, sector, broader, related, supports, units } = row.cells;
    if (!area || id === '' || needs.has(id)) continue;
    const [home = '', ...otherSectors] = parseCodes(sector);
    needs.set(id, {
      id,
      sector: home,
      otherSectors,
      area,
      broader: parseCodes(broader).filter((other) => known.has(other) && other !== id),
      related: parseCodes(related).filter((other) => known.has(other) && other !== id),
      supports: parseCodes(supports).filter(isFormOfSupport),
      units: parseCodes(units),
      words: wordsOf(row),
    });
  }
  return [...needs.values()];
}
