import { fork } from 'node:child_process';

/** One of our programs: a compiled entry point and its arguments. */
export interface Program {
  name: string;
  script: string;
  args?: string[];
  /** It sees to its own end when the supervisor is gone; all others are ended. */
  endsItself?: boolean;
}

/** How a program ended: `code` 0 is well, `undefined` when a signal ended it or it never started. */
export interface Ending {
  code: number | undefined;
  /** For people, e.g. "exit code 1". */
  description: string;
}

export interface RunningProgram {
  readonly ended: Promise<Ending>;
  /** Hears what the program says over its channel. */
  onMessage(listener: (message: unknown) => void): void;
  /** Asks it to end (SIGTERM), ends it (SIGKILL) when it has not after `graceMs`, and resolves when it is gone. */
  stop(graceMs: number): Promise<void>;
}

const exitWithSupervisor = new URL('./exit-with-supervisor.js', import.meta.url).href;

/**
 * Starts a program with a channel to us, through which it notices our death however we die.
 *
 * It gets a process group of its own: Ctrl-C in a terminal goes to a whole group at once, and PostgreSQL must end
 * after the programs that use it. So it reaches the supervisor alone, who ends the others in their order.
 */
export function startProgram(program: Program, environment: NodeJS.ProcessEnv): RunningProgram {
  const preload = program.endsItself ? [] : ['--import', exitWithSupervisor];
  const child = fork(program.script, program.args ?? [], {
    env: environment,
    execArgv: [...process.execArgv, ...preload],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ code: undefined, description: error.message }));
    child.once('exit', (code, signal) =>
      resolve({
        code: code ?? undefined,
        description: code === null ? `ended by ${signal}` : `exit code ${code}`,
      }),
    );
  });
  return {
    ended,
    onMessage: (listener) => void child.on('message', listener),
    stop: async (graceMs) => {
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(impatience);
    },
  };
}
