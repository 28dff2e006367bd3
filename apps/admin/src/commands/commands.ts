import type { Command } from './command.js';
import { create } from './create.js';
import { erase } from './erase.js';
import { exportTo } from './export-to.js';
import { importMembers } from './import-members.js';
import { importSanctions } from './import-sanctions.js';
import { watchWords } from './watch-words.js';

/** What the operator can do, by name. A new one: a file beside this, and a line here. */
export const commands: Readonly<Record<string, Command>> = {
  create,
  import: importMembers,
  sanctions: importSanctions,
  'watch-words': watchWords,
  export: exportTo,
  erase,
};

/** What `npm run admin` prints when it does not know what to do. */
export function usage(): string {
  const lines = Object.values(commands).map(
    (command) => `  npm run admin -- ${command.usage.padEnd(55)} ${command.summary}`,
  );
  return ['What the operator can do:', ...lines].join('\n');
}
