import { areaOfFile } from '../sectors/read-sectors.js';
import type { NeedRow } from '../needs/read-needs.js';
import type { Fault } from '../tables/fault.js';
import { parseCodes } from '../tables/lexicon-word.js';
import { isFormOfSupport } from '../vocabulary/form-of-support.js';
import { at, badCode, badWords, duplicates, unknownCodes } from './row-checks.js';

/** What is wrong with the needs, given the area of each sector. */
export function checkNeeds(
  rows: readonly NeedRow[],
  areaOfSector: ReadonlyMap<string, string>,
): Fault[] {
  const ids = new Set(rows.map((row) => row.cells.id));
  return [
    ...duplicates(rows, (row) => row.cells.id),
    ...rows.flatMap((row) => [
      ...badCode(row, row.cells.id),
      ...badSector(row, areaOfSector),
      ...badReferences(row, ids),
      ...badSupports(row),
      ...badWords(row),
    ]),
    ...cyclesOfBroader(rows),
  ];
}

function badSector(row: NeedRow, areaOfSector: ReadonlyMap<string, string>): Fault[] {
  const sectors = parseCodes(row.cells.sector);
  const home = sectors[0] ?? '';
  const area = areaOfSector.get(home);
  const unknown = unknownCodes(row, 'sector', sectors, (code) => areaOfSector.has(code));
  if (!area) return unknown.length > 0 ? unknown : [at(row, 'no sector')];
  return area === areaOfFile(row.file)
    ? unknown
    : [...unknown, at(row, `the sector "${home}" lies in another area, ${area}`)];
}

function badReferences(row: NeedRow, ids: ReadonlySet<string>): Fault[] {
  const { id, broader, related } = row.cells;
  const wider = parseCodes(broader);
  const beside = parseCodes(related);
  const known = (other: string) => ids.has(other);
  return [
    ...unknownCodes(row, 'broader need', wider, known),
    ...unknownCodes(row, 'related need', beside, known),
    ...([...wider, ...beside].includes(id) ? [at(row, `"${id}" refers to itself`)] : []),
  ];
}

function badSupports(row: NeedRow): Fault[] {
  const supports = parseCodes(row.cells.supports);
  if (supports.length === 0) return [at(row, 'no form of support can meet it')];
  return unknownCodes(row, 'form of support', supports, isFormOfSupport);
}

/** A need must not be, over any number of steps, broader than itself. */
function cyclesOfBroader(rows: readonly NeedRow[]): Fault[] {
  const broader = new Map(rows.map((row) => [row.cells.id, parseCodes(row.cells.broader)]));
  return rows.flatMap((row) => {
    const { id } = row.cells;
    const seen = new Set<string>();
    const open = (broader.get(id) ?? []).filter((other) => other !== id);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === id) return [at(row, `"${id}" is broader than itself`)];
      if (!seen.has(next)) open.push(...(broader.get(next) ?? []));
      seen.add(next);
    }
    return [];
  });
}
