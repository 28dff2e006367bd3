import { parseArgs } from 'node:util';

/** What to print when it is not understood what is wanted. */
const USAGE = [
  'npm run audit -- verify               is the audit whole, and how much of it is not sealed yet?',
  'npm run audit -- verify --head HASH   and does the chain hold the seal with this hash, noted earlier?',
].join('\n');

export interface AuditArguments {
  /** The hash of a seal that the operator has kept, in hexadecimal. */
  readonly keptHead: string | undefined;
}

/** Throws an Error with the usage. */
export function readArguments(args: readonly string[]): AuditArguments {
  const { values, positionals } = parsed(args);
  const head = values.head?.toLowerCase();
  const [command, ...rest] = positionals;
  if (command !== 'verify' || rest.length > 0) throw new Error(USAGE);
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new Error(`HASH is 64 digits of a hexadecimal number.\n${USAGE}`);
  return { keptHead: head };
}

function parsed(args: readonly string[]) {
  try {
    const options = { head: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Error(USAGE);
  }
}
