import {
  ImportMembers,
  type ImportReport,
  LARGEST_FILE,
  type LineNote,
  readMemberRows,
} from '#membership';
import { type Command, operator } from './command.js';
import { readTextFile } from './read-text-file.js';

export const importMembers: Command = {
  usage: 'import FILE',
  summary: 'take in existing members from a CSV file; each is mailed a link to claim itself',
  async run(app, [file]) {
    const rows = readMemberRows(await readTextFile(file, LARGEST_FILE));
    const report = await app.get(ImportMembers, { strict: false }).run(operator, rows);
    return { lines: told(report), failed: report.faults.length > 0 };
  },
};

function told({ rows, added, known, repeated, flagged, faults }: ImportReport): string[] {
  return [
    faults.length > 0
      ? `Nothing was taken in: ${faults.length} faults in ${rows} rows. Mend them, then try again.`
      : `${added} of ${rows} members were taken in, and are mailed a link.`,
    ...section('Faults', faults),
    ...section('Said twice, left out', repeated),
    ...section('There already, left as they are', known),
    ...section('To be looked at', flagged),
  ];
}

function section(title: string, notes: readonly LineNote[]): string[] {
  if (notes.length === 0) return [];
  return [`${title}:`, ...notes.map(({ line, detail }) => `  line ${line}: ${detail}`)];
}
