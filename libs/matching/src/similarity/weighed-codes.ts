import type { SimilarityTable } from './similarity-table.js';

/** A list of weighed codes by their numbers in a table; codes that the table lacks are left out. */
export interface WeighedCodes {
  codes: readonly string[];
  positions: Int32Array;
  weights: Float64Array;
}

/**
 * Turns lists of weighed codes into numbers once and remembers the answer for as long as the list lives:
 * the same posting is compared with hundreds of others.
 */
export function numbering<Item extends object>(
  table: SimilarityTable,
  read: (item: Item) => { code: string; weight: number },
): (items: readonly Item[]) => WeighedCodes {
  const remembered = new WeakMap<readonly Item[], WeighedCodes>();
  return (items) => {
    const known = remembered.get(items);
    if (known) return known;
    const found = items.map(read).flatMap(({ code, weight }) => {
      const position = table.position(code);
      return position === undefined ? [] : [{ code, position, weight }];
    });
    const numbered = {
      codes: found.map(({ code }) => code),
      positions: Int32Array.from(found, ({ position }) => position),
      weights: Float64Array.from(found, ({ weight }) => weight),
    };
    remembered.set(items, numbered);
    return numbered;
  };
}
