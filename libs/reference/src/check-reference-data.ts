import type { Fault } from './tables/fault.js';
import { areaTable, sectorTable } from './sectors/read-sectors.js';
import { needTable } from './needs/read-needs.js';

/** Everything that is wrong in the lib's data, with file and line; empty when it is whole. */
export function checkReferenceData(): Fault[] {
  return [...areaTable.faults, ...sectorTable.faults, ...needTable.faults];
}
