import { countryTable, isCountryCode } from '../places/country.js';
import { groupingTable } from '../places/grouping.js';
import { neighbourTable } from '../places/neighbours.js';
import { isRegionCode, regionTable } from '../places/region.js';
import type { Fault } from '../tables/fault.js';
import { parseCodes } from '../tables/lexicon-word.js';
import { checkSubdivisions } from './check-subdivisions.js';
import { at, badCode, badWords, duplicates, unknownCodes } from './row-checks.js';

/** What is wrong with the tables of places. */
export function checkPlaces(): Fault[] {
  return [
    ...checkCountries(),
    ...checkSubdivisions(),
    ...checkRegions(),
    ...checkGroupings(),
    ...checkNeighbours(),
  ];
}

function checkCountries(): Fault[] {
  const { rows, faults } = countryTable;
  return [
    ...faults,
    ...duplicates(rows, (row) => row.cells.code),
    ...rows.flatMap((row) => [
      ...unknownCodes(row, 'country', [row.cells.code], isCountryCode),
      ...badWords(row),
    ]),
  ];
}

function checkRegions(): Fault[] {
  const { rows, faults } = regionTable;
  return [
    ...faults,
    ...duplicates(rows, (row) => row.cells.code),
    ...rows.flatMap((row) => [
      ...unknownCodes(row, 'M49 region', [row.cells.code], isRegionCode),
      ...badWords(row),
    ]),
  ];
}

function checkGroupings(): Fault[] {
  const { rows, faults } = groupingTable;
  return [
    ...faults,
    ...duplicates(rows, (row) => row.cells.code),
    ...rows.flatMap((row) => {
      const members = row.cells.members === 'any' ? [] : parseCodes(row.cells.members);
      const empty = row.cells.members === '' ? [at(row, 'no members')] : [];
      const twice = members.filter((code, index) => members.indexOf(code) !== index);
      return [
        ...empty,
        ...badCode(row, row.cells.code),
        ...unknownCodes(row, 'country', members, isCountryCode),
        ...twice.map((code) => at(row, `"${code}" is a member twice`)),
        ...badWords(row),
      ];
    }),
  ];
}

function checkNeighbours(): Fault[] {
  const { rows, faults } = neighbourTable;
  return [
    ...faults,
    ...duplicates(rows, (row) => `${row.cells.a} ${row.cells.b}`),
    ...rows.flatMap((row) => {
      const { a, b } = row.cells;
      const order = a < b ? [] : [at(row, 'a pair stands once, in alphabetic order')];
      return [...order, ...unknownCodes(row, 'country', [a, b], isCountryCode)];
    }),
  ];
}
