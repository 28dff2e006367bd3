import { groupTable } from '../groups/beneficiary-group.js';
import { notionTable } from '../notions/notion.js';
import { prerequisiteTable } from '../prerequisites/prerequisite.js';
import type { Fault } from '../tables/fault.js';
import { unitTable } from '../units/unit.js';
import { formsOfSupport, isFormOfSupport, supportTable } from '../vocabulary/form-of-support.js';
import { at, badCode, badWords, duplicates, unknownCodes } from './row-checks.js';

/** What is wrong with groups of beneficiaries, notions, prerequisites, units and forms of support. */
export function checkVocabulary(): Fault[] {
  return [
    ...checkNamed(groupTable),
    ...checkNamed(notionTable),
    ...checkNamed(prerequisiteTable),
    ...checkUnits(),
    ...checkSupports(),
  ];
}

/** Tables of an id and words. */
function checkNamed({ rows, faults }: typeof groupTable): Fault[] {
  return [
    ...faults,
    ...duplicates(rows, (row) => row.cells.id),
    ...rows.flatMap((row) => [...badCode(row, row.cells.id), ...badWords(row)]),
  ];
}

function checkUnits(): Fault[] {
  const { rows, faults } = unitTable;
  return [
    ...faults,
    ...duplicates(rows, (row) => row.cells.id),
    ...rows.flatMap((row) => {
      const { id, dimension, factor, estimate } = row.cells;
      const number = Number(factor);
      const good = factor === '' || (Number.isFinite(number) && number > 0);
      return [
        ...badCode(row, id),
        ...(dimension === '' ? [at(row, 'no dimension')] : []),
        ...(good ? [] : [at(row, `the factor "${factor}" is no positive number`)]),
        ...unknownCodes(row, 'flag', estimate === '' ? [] : [estimate], (f) => f === 'estimate'),
        ...badWords(row),
      ];
    }),
  ];
}

function checkSupports(): Fault[] {
  const { rows, faults } = supportTable;
  const present = new Set<string>(rows.map((row) => row.cells.id));
  const missing = formsOfSupport
    .filter((form) => !present.has(form))
    .map((form) => ({ file: 'supports.tsv', line: 0, message: `"${form}" is missing` }));
  return [
    ...faults,
    ...missing,
    ...duplicates(rows, (row) => row.cells.id),
    ...rows.flatMap((row) => [
      ...unknownCodes(row, 'form of support', [row.cells.id], isFormOfSupport),
      ...badWords(row),
    ]),
  ];
}
