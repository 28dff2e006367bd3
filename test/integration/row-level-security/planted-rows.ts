import type { TestDatabase } from '../../support/test-database.js';
import { type RowsByTable, type Table } from './as-application.js';
import type { TwoSides } from './two-sides.js';

/** Whether a row, as JSON text, is of the other side. What both sides share is not. */
export function isOfOthers({ others, common }: TwoSides): (row: string) => boolean {
  return (row) =>
    others.marks.some((mark) => row.includes(mark)) && !row.includes(`"id": "${common}"`);
}

/** What there is of the other side, as the owner sees it: an entry for every table, in a fixed order. */
export async function rowsOfOthers(
  database: TestDatabase,
  tables: readonly Table[],
  sides: TwoSides,
): Promise<RowsByTable> {
  const found = new Map<string, string[]>();
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${name} t`,
    );
    found.set(
      name,
      rows
        .map(({ row }) => row)
        .filter(isOfOthers(sides))
        .sort(),
    );
  }
  return found;
}
