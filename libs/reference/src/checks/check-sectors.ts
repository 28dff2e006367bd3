import { areaCodes, isAreaCode } from '../sectors/area-code.js';
import { areaOfFile, type AreaRow, type SectorRow } from '../sectors/read-sectors.js';
import { clusters } from '../sectors/cluster.js';
import type { Fault } from '../tables/fault.js';
import { parseCodes } from '../tables/lexicon-word.js';
import { at, badCode, badWords, duplicates, unknownCodes } from './row-checks.js';

/** What is wrong with the areas: each code of the network once, with goals and names. */
export function checkAreas(rows: readonly AreaRow[]): Fault[] {
  const present = new Set(rows.map((row) => row.cells.code));
  const missing = areaCodes
    .filter((code) => !present.has(code))
    .map((code) => ({ file: 'areas.tsv', line: 0, message: `the area "${code}" is missing` }));
  return [
    ...missing,
    ...duplicates(rows, (row) => row.cells.code),
    ...rows.flatMap((row) => [
      ...unknownCodes(row, 'area', [row.cells.code], isAreaCode),
      ...badGoals(row, row.cells.sdgs),
      ...badWords(row),
    ]),
  ];
}

/** What is wrong with the sectors below them. */
export function checkSectors(rows: readonly SectorRow[]): Fault[] {
  return [
    ...duplicates(rows, (row) => row.cells.code),
    ...rows.flatMap((row) => {
      const { code, dac, cluster, sdgs } = row.cells;
      const noArea = `the file is not named after an area`;
      return [
        ...(areaOfFile(row.file) ? [] : [at(row, noArea)]),
        ...badCode(row, code),
        ...(isAreaCode(code) ? [at(row, `"${code}" is the code of an area`)] : []),
        ...(dac === '' ? [at(row, 'no DAC purpose code')] : []),
        ...unknownCodes(row, 'DAC code', parseCodes(dac), (c) => /^[1-9]\d{4}$/.test(c)),
        ...(cluster === '' ? [] : unknownCodes(row, 'cluster', [cluster], isCluster)),
        ...badGoals(row, sdgs),
        ...badWords(row),
      ];
    }),
  ];
}

function isCluster(name: string): boolean {
  return (clusters as readonly string[]).includes(name);
}

function badGoals(row: { file: string; line: number }, sdgs: string): Fault[] {
  if (sdgs === '') return [at(row, 'no development goal')];
  return unknownCodes(row, 'goal', parseCodes(sdgs), (goal) => /^(?:[1-9]|1[0-7])$/.test(goal));
}
