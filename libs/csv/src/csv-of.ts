import { stringify } from 'csv-stringify/sync';
import { harmlessCell } from './harmless-cell.js';

/** What a cell can be made from; lists and objects are written as JSON. */
export type CellValue = string | number | boolean | Date | object | null;

/**
 * A CSV file (RFC 4180) of a line of headings and the rows, with a byte order mark, so that spreadsheets read it as
 * UTF-8. Every text is quoted and harmless (`harmlessCell`); an instant is ISO 8601, nothing is an empty cell.
 */
export function csvOf(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CellValue>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)));
  return stringify([columns.map(harmlessCell), ...lines], {
    bom: true,
    // A text that is not quoted would begin new cells wherever a country's spreadsheets part them by semicolons.
    quoted_string: true,
    record_delimiter: '\r\n',
  });
}

function cellOf(value: CellValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.toISOString();
  return harmlessCell(typeof value === 'object' ? JSON.stringify(value) : String(value));
}
