import { basename } from 'node:path';
import { parseCodes } from '../tables/lexicon-word.js';
import { readTable, readTables, type TableRow } from '../tables/read-table.js';
import { byLanguage, languages, type Language } from '../vocabulary/language.js';
import { isAreaCode, type AreaCode } from './area-code.js';
import type { Sector } from './sector.js';

export const areaTable = readTable('areas.tsv', ['code', 'sdgs', ...languages] as const);

export const sectorTable = readTables('sectors', [
  'code',
  'dac',
  'cluster',
  'sdgs',
  ...languages,
] as const);

export type AreaRow = (typeof areaTable.rows)[number];
export type SectorRow = (typeof sectorTable.rows)[number];

/** The area that a file of sectors or needs belongs to, told by its name. */
export function areaOfFile(file: string): AreaCode | undefined {
  const name = basename(file, '.tsv');
  return isAreaCode(name) ? name : undefined;
}

/** Areas first, then sectors, each in the order of the files. Rows of unknown areas are left out. */
export function readSectors(): Sector[] {
  return [...readAreas(), ...readSectorsBelowAreas()];
}

function readAreas(): Sector[] {
  return areaTable.rows.flatMap((row) => {
    const { code, sdgs } = row.cells;
    if (!isAreaCode(code)) return [];
    const area = { code, area: code, parent: null, dac: [], cluster: null };
    return [{ ...area, sdgs: parseCodes(sdgs).map(Number), names: namesOf(row) }];
  });
}

function readSectorsBelowAreas(): Sector[] {
  return sectorTable.rows.flatMap((row) => {
    const area = areaOfFile(row.file);
    if (!area) return [];
    const { code, dac, cluster, sdgs } = row.cells;
    return [
      {
        code,
        area,
        parent: area,
        dac: parseCodes(dac),
        cluster: cluster || null,
        sdgs: parseCodes(sdgs).map(Number),
        names: namesOf(row),
      },
    ];
  });
}

function namesOf(row: TableRow<Language>): Record<Language, string> {
  return byLanguage((language) => row.cells[language]);
}
