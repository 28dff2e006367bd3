import { ImportSanctions, LARGEST_LIST } from '#membership';
import { type Command, operator } from './command.js';
import { readTextFile } from './read-text-file.js';

export const importSanctions: Command = {
  usage: 'sanctions FILE',
  summary: 'replace the sanctions list by the United Nations consolidated list, as XML',
  async run(app, [file]) {
    const xml = await readTextFile(file, LARGEST_LIST);
    const imports = app.get(ImportSanctions, { strict: false });
    const { names, entries, flagged } = await imports.run(operator, xml);
    return {
      lines: [
        `${names} names of ${entries} entries are on the list now.`,
        flagged.length === 0
          ? 'No organisation has a name that is newly found to be like one of them.'
          : `${flagged.length} organisations have, and wait for a person to look at them:`,
        ...flagged.map(({ id, name }) => `  ${name} (${id})`),
      ],
    };
  },
};
