import { needTable } from '../needs/read-needs.js';
import { areaOfFile, areaTable, sectorTable } from '../sectors/read-sectors.js';
import type { Fault } from '../tables/fault.js';
import { checkCircumstances } from './check-circumstances.js';
import { checkNeeds } from './check-needs.js';
import { checkPlaces } from './check-places.js';
import { checkAreas, checkSectors } from './check-sectors.js';
import { checkVocabulary } from './check-vocabulary.js';

/**
 * Everything that is wrong in the lib's data, with file and line; empty when it is whole. Rows with
 * another number of cells than their header are among it; the catalogues leave those rows out.
 */
export function checkReferenceData(): Fault[] {
  const areaOfSector = new Map(
    sectorTable.rows.map((row) => [row.cells.code, areaOfFile(row.file) ?? '']),
  );
  return [
    ...areaTable.faults,
    ...sectorTable.faults,
    ...needTable.faults,
    ...checkAreas(areaTable.rows),
    ...checkSectors(sectorTable.rows),
    ...checkNeeds(needTable.rows, areaOfSector),
    ...checkCircumstances(new Set(needTable.rows.map((row) => row.cells.id))),
    ...checkPlaces(),
    ...checkVocabulary(),
  ];
}
