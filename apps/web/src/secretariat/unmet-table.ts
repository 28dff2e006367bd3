import type { UnmetCellDto } from '../api/schema.js';

/** How dark a cell is: 0 for nothing, then one more for each doubling. */
export type Heat = 0 | 1 | 2 | 3 | 4 | 5;

export interface HeatCell {
  readonly demands: number | null;
  readonly heat: Heat;
}

/** Fields of work down, countries across, the fullest first. */
export interface UnmetTable {
  readonly countries: readonly string[];
  readonly rows: readonly { readonly sector: string; readonly cells: readonly HeatCell[] }[];
}

const WIDEST = 14;

/** The cells as a table, of the countries with most needs; the others are in the list below it. */
export function unmetTable(cells: readonly UnmetCellDto[]): UnmetTable {
  const countries = fullest(cells, ({ country }) => country).slice(0, WIDEST);
  const found = new Map(cells.map((cell) => [`${cell.sector} ${cell.country}`, cell]));
  const rows = fullest(cells, ({ sector }) => sector).map((sector) => ({
    sector,
    cells: countries.map((country) => heatCell(found.get(`${sector} ${country}`))),
  }));
  return { countries, rows: rows.filter((row) => row.cells.some(({ heat }) => heat > 0)) };
}

function heatCell(cell: UnmetCellDto | undefined): HeatCell {
  if (!cell) return { demands: 0, heat: 0 };
  const doublings = Math.floor(Math.log2(Math.max(1, cell.demands ?? 1)));
  return { demands: cell.demands, heat: Math.min(5, doublings + 1) as Heat };
}

/** The keys by how many needs they have, most first. What is too few to be told counts as one. */
function fullest(cells: readonly UnmetCellDto[], keyOf: (cell: UnmetCellDto) => string): string[] {
  const sums = new Map<string, number>();
  for (const cell of cells) {
    sums.set(keyOf(cell), (sums.get(keyOf(cell)) ?? 0) + (cell.demands ?? 1));
  }
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}
