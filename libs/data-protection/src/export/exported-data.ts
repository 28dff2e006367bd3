import type { CellValue } from '#csv';
import type { DataSubject } from '../data-subject.js';

/** Rows of one table, under the names that the columns have in the API. */
export interface ExportedTable {
  /** As in PostgreSQL. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
}

/** All that is kept of a subject and is its own to read. */
export interface ExportedData {
  readonly subject: DataSubject;
  readonly exportedAt: Date;
  /** In the order of the catalogue; also those that hold nothing of the subject. */
  readonly tables: readonly ExportedTable[];
}
