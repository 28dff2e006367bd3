/** Stand-ins write down what happens to them, one line each, in the file that DIARY names. */
import { appendFileSync } from 'node:fs';

export function note(line) {
  appendFileSync(process.env.DIARY, `${line}\n`);
}
