import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from './data-directory.js';
import type { Fault } from './fault.js';

/** One row of a table: its cells by column name, and where it stands. */
export interface TableRow<Column extends string> {
  file: string;
  line: number;
  cells: Record<Column, string>;
}

export interface Table<Column extends string> {
  rows: TableRow<Column>[];
  faults: Fault[];
}

/**
 * Reads one tab-separated file below the data directory: a header line with exactly `columns`, then
 * one row a line. A row with another number of cells is left out and told as a fault, never guessed.
 */
export function readTable<Column extends string>(
  file: string,
  columns: readonly Column[],
): Table<Column> {
  const path = join(dataDirectory, file);
  if (!existsSync(path)) {
    return { rows: [], faults: [{ file, line: 0, message: 'the file is missing' }] };
  }
  return parseTable(file, readFileSync(path, 'utf8'), columns);
}

/** Reads every `*.tsv` of a folder, in the order of their names, as one table. */
export function readTables<Column extends string>(
  folder: string,
  columns: readonly Column[],
): Table<Column> {
  const path = join(dataDirectory, folder);
  if (!existsSync(path)) {
    return { rows: [], faults: [{ file: folder, line: 0, message: 'the folder is missing' }] };
  }
  const tables = readdirSync(path)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => readTable(`${folder}/${name}`, columns));
  return {
    rows: tables.flatMap((table) => table.rows),
    faults: tables.flatMap((table) => table.faults),
  };
}

/** The pure half of {@link readTable}: `text` is the content of `file`. */
export function parseTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Table<Column> {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const faults: Fault[] = [];
  const rows: TableRow<Column>[] = [];
  if (lines[0]?.trimEnd() !== columns.join('\t')) {
    faults.push({ file, line: 1, message: `the header must be: ${columns.join(' | ')}` });
  }
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return;
    const cells = line.replace(/\r$/, '').split('\t');
    if (cells.length !== columns.length) {
      const message = `${cells.length} cells, the header has ${columns.length}`;
      faults.push({ file, line: index + 1, message });
      return;
    }
    const named = Object.fromEntries(columns.map((name, i) => [name, (cells[i] ?? '').trim()]));
    rows.push({ file, line: index + 1, cells: named as Record<Column, string> });
  });
  return { rows, faults };
}
