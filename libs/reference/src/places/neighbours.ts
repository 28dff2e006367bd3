import { readTable } from '../tables/read-table.js';

/** Pairs of countries that share a land border; each pair stands once, in alphabetic order. */
export const neighbourTable = readTable('places/neighbours.tsv', ['a', 'b'] as const);

const neighbours = new Map<string, Set<string>>();
for (const row of neighbourTable.rows) {
  addTo(row.cells.a, row.cells.b);
  addTo(row.cells.b, row.cells.a);
}

function addTo(country: string, other: string): void {
  neighbours.set(country, (neighbours.get(country) ?? new Set()).add(other));
}

const none: ReadonlySet<string> = new Set();

/** The countries that share a land border with a country; none for islands and unknown codes. */
export function neighboursOf(country: string): ReadonlySet<string> {
  return neighbours.get(country) ?? none;
}
