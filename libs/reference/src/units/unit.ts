import { nameIn, wordsOf, type Words } from '../tables/lexicon-word.js';
import { readTable } from '../tables/read-table.js';
import { languages, type Language } from '../vocabulary/language.js';

/** A unit that quantities are stated in. Two units compare only within one dimension. */
export interface Unit {
  id: string;
  dimension: string;
  /** How many of the dimension's first unit one of this is; null when there is no fixed number. */
  factor: number | null;
  /** The factor is a rule of thumb (5 people to a family), not a definition. */
  estimate: boolean;
  words: Words;
}

export const unitTable = readTable('units.tsv', [
  'id',
  'dimension',
  'factor',
  'estimate',
  ...languages,
] as const);

export const units: readonly Unit[] = unitTable.rows.map((row) => ({
  id: row.cells.id,
  dimension: row.cells.dimension,
  factor: row.cells.factor === '' ? null : Number(row.cells.factor),
  estimate: row.cells.estimate === 'estimate',
  words: wordsOf(row),
}));

const byId = new Map(units.map((unit) => [unit.id, unit]));

export function isUnit(value: unknown): value is string {
  return typeof value === 'string' && byId.has(value);
}

export function unitById(id: string): Unit | undefined {
  return byId.get(id);
}

export function unitName(id: string, language: Language): string {
  const unit = byId.get(id);
  return unit ? nameIn(unit.words, language) : id;
}

/**
 * `amount` of one unit in another: 2 families → 10 people (estimate). Undefined when the two do not
 * compare: other dimensions, or no fixed factor (currencies).
 */
export function convertAmount(
  amount: number,
  from: string,
  to: string,
): { amount: number; estimate: boolean } | undefined {
  if (from === to) return { amount, estimate: false };
  const source = byId.get(from);
  const target = byId.get(to);
  if (!source?.factor || !target?.factor || source.dimension !== target.dimension) return undefined;
  return {
    amount: (amount * source.factor) / target.factor,
    estimate: source.estimate || target.estimate,
  };
}
