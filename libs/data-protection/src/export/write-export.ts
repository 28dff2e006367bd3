import { csvOf } from '#csv';
import type { ExportedData, ExportedTable } from './exported-data.js';

/** The export as one JSON document: the tables by name, each a list of rows. */
export function exportDocument({ subject, exportedAt, tables }: ExportedData): ExportDocument {
  return {
    kind: subject.kind,
    id: subject.id,
    exportedAt: exportedAt.toISOString(),
    tables: Object.fromEntries(tables.map(({ table, rows }) => [table, rows])),
  };
}

export interface ExportDocument {
  readonly kind: 'organisation' | 'person';
  readonly id: string;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

/** One table of an export as a CSV file; also one without rows has its headings. */
export function exportCsv({ columns, rows }: ExportedTable): string {
  return csvOf(columns, rows);
}
