import type { RestartPolicy } from './restart-policy.js';
import type { Ending, RunningProgram } from './running-program.js';

export interface KeptProgramOptions {
  name: string;
  /** Starts the program; called for every life it gets. May wait for what it needs, or start nothing any more. */
  start: () => Promise<RunningProgram | undefined>;
  policy: RestartPolicy;
  log: (line: string) => void;
  /** Called once with a sentence when the program died too often. */
  onGiveUp: (sentence: string) => void;
}

/** Keeps one program running: starts it again, after a growing delay, whenever it ends without being asked to. */
export class KeptProgram {
  private life: RunningProgram | undefined;
  private retired = false;
  private nextStart: NodeJS.Timeout | undefined;

  constructor(private readonly options: KeptProgramOptions) {}

  async start(): Promise<void> {
    const life = await this.options.start();
    if (!life) return;
    if (this.retired) return await life.stop(0);
    this.life = life;
    const startedAt = performance.now();
    void life.ended.then((ending) => this.died(ending, performance.now() - startedAt));
  }

  /** From now on it is not started again when it ends. */
  retire(): void {
    this.retired = true;
    clearTimeout(this.nextStart);
  }

  /** Ends the program for good. */
  async stop(graceMs: number): Promise<void> {
    this.retire();
    await this.life?.stop(graceMs);
  }

  /** Ends this life; the next one follows as after any other end. */
  async restart(graceMs: number): Promise<void> {
    await this.life?.stop(graceMs);
  }

  private died(ending: Ending, livedMs: number): void {
    this.life = undefined;
    if (this.retired) return;
    const { name, policy, log, onGiveUp } = this.options;
    const delayMs = policy.afterDeath(livedMs);
    if (delayMs === 'give up') {
      onGiveUp(
        `The ${name} ends again and again soon after its start (${ending.description}): what it printed above says why.`,
      );
      return;
    }
    log(`The ${name} ended (${ending.description}); it is started again in ${delayMs / 1000} s.`);
    this.nextStart = setTimeout(() => void this.start(), delayMs);
  }
}
