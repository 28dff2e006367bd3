import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportCsv, ExportData, type ExportedData, exportDocument } from '#data-protection';
import { type Command, operator } from './command.js';
import { readSubject } from './read-subject.js';

export const exportTo: Command = {
  usage: 'export organisation|person ID --format json|csv PLACE',
  summary: 'write all that is kept of them into a new file (json) or a new folder (csv)',
  async run(app, parameters) {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: { format: { type: 'string', default: 'json' } },
      allowPositionals: true,
    });
    const subject = readSubject(positionals);
    const [, , place] = positionals;
    const write = writers[values.format as keyof typeof writers];
    if (!write) throw new Error('Say the format: --format json, or --format csv.');
    if (!place) throw new Error('Say where to: a new file for json, a new folder for csv.');
    const data = await app.get(ExportData, { strict: false }).run(operator, subject);
    await write(place, data);
    const rows = data.tables.reduce((sum, table) => sum + table.rows.length, 0);
    return {
      lines: [
        `${rows} rows of ${data.tables.length} tables are in ${place}.`,
        'Hand them over by a way that only they read, and remove them here.',
      ],
    };
  },
};

/** Nothing that is there is written over, and nobody else on the machine can read it. */
const writers = {
  json: (file: string, data: ExportedData) =>
    writeNew(file, `${JSON.stringify(exportDocument(data), null, 2)}\n`),
  csv: async (folder: string, { tables }: ExportedData) => {
    await mkdir(folder, { mode: 0o700, recursive: true });
    for (const table of tables)
      await writeNew(join(folder, `${table.table}.csv`), exportCsv(table));
  },
};

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`${file} is there already. Name a place that is new.`, { cause: error });
  }
}
