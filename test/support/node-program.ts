import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { waitUntil } from '../../apps/standalone/src/wait-until.js';

/** A TypeScript or JavaScript program of this project in a Node process of its own, so that it can be killed. */
export interface NodeProgram {
  pid: number;
  /** Everything that it has printed so far, on either stream. */
  output(): string;
  /** Resolves with the match as soon as the output matches; rejects with the output when it never does. */
  printed(pattern: RegExp, withinMs?: number): Promise<RegExpExecArray>;
  signal(signal: NodeJS.Signals): void;
  /** To the program and its children in the same group, as Ctrl-C in a terminal does. */
  signalGroup(signal: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}

export interface NodeProgramOptions {
  args?: string[];
  /** Added to this process's environment; `undefined` removes a variable. */
  environment?: NodeJS.ProcessEnv;
  /** In a process group of its own, as in a terminal; `signalGroup` needs it. */
  ownGroup?: boolean;
  /** Whom to run as, when we are root. */
  account?: { uid: number; gid: number };
  /** A copy of the project to run it in, where the account does not reach this one (`copyProgramInto`). */
  project?: string;
}

const here = fileURLToPath(new URL('../../', import.meta.url));

/** Starts `script` (a file URL or an absolute path); TypeScript is compiled as it is loaded. */
export function startNodeProgram(
  script: URL | string,
  {
    args = [],
    environment = {},
    account,
    ownGroup = false,
    project = here,
  }: NodeProgramOptions = {},
): NodeProgram {
  const file = script instanceof URL ? fileURLToPath(script) : script;
  const loadTypescript = pathToFileURL(join(project, 'test/support/load-typescript.mjs')).href;
  const child = spawn(process.execPath, ['--import', loadTypescript, file, ...args], {
    ...account,
    ...(project === here ? {} : { cwd: project }),
    detached: ownGroup,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal ?? -1));
  });
  return {
    pid: child.pid ?? -1,
    output: () => output,
    printed: async (pattern, withinMs = 60_000) => {
      const found = await waitUntil(() => pattern.exec(output) ?? undefined, { withinMs });
      if (!found) throw new Error(`Never printed ${pattern}. It printed:\n${output}`);
      return found;
    },
    signal: (signal) => void child.kill(signal),
    signalGroup: (signal) => void process.kill(-child.pid!, signal),
    ended,
  };
}
