import type { KeeperMessage } from './keeper-message.js';
import { KeptProgram } from './kept-program.js';
import { RestartPolicy, type RestartLimits } from './restart-policy.js';
import { startProgram, type Ending, type Program, type RunningProgram } from './running-program.js';
import { StartRefused } from './start-refused.js';
import { waitUntil } from './wait-until.js';

export interface SupervisorOptions {
  /** Runs PostgreSQL and tells where it is (`KeeperMessage`). */
  keeper: Program;
  keeperEnvironment: NodeJS.ProcessEnv;
  /** Run once, to its end, before any service starts. */
  migrate: Program;
  /** Kept running from then on. */
  services: Program[];
  /** The environment of all but the keeper. */
  environment: (databaseUrl: string) => NodeJS.ProcessEnv;
  /** Whether the services answer. */
  isReady: () => Promise<boolean>;
  log: (line: string) => void;
  restartLimits?: RestartLimits;
}

const serviceGraceMs = 15_000;
/** Longer than the keeper takes when the server must be cut short. */
const keeperGraceMs = 60_000;
const readyWithinMs = 120_000;

/**
 * Starts PostgreSQL, the migrations and the services in this order, keeps PostgreSQL and the services running,
 * and stops them in the opposite order. While PostgreSQL is away the services stay: they answer what they can and
 * go on when it is back; one that ends meanwhile is started again after PostgreSQL.
 */
export class Supervisor {
  /** Resolves with a sentence when a program died too often or PostgreSQL refuses; then `stop()` is due. */
  readonly gaveUp: Promise<string>;
  private giveUp!: (sentence: string) => void;
  private readonly keeper: KeptProgram;
  private readonly services: KeptProgram[];
  private readonly tasks = new Set<RunningProgram>();
  /** `undefined` while PostgreSQL is away. */
  private databaseUrl: string | undefined;
  private formerUrl: string | undefined;
  private stopping = false;

  constructor(private readonly options: SupervisorOptions) {
    this.gaveUp = new Promise((resolve) => (this.giveUp = resolve));
    this.keeper = this.keep('PostgreSQL', async () => this.startKeeper());
    this.services = options.services.map((program) =>
      this.keep(program.name, () => this.startOnDatabase(program)),
    );
  }

  /**
   * Resolves when the services answer, or when `stop()` was called meanwhile.
   * @throws StartRefused when the migrations fail or the services do not answer within two minutes
   */
  async start(): Promise<void> {
    await this.keeper.start();
    const migrated = await this.run(this.options.migrate);
    if (this.stopping) return;
    if (migrated.code !== 0) {
      throw new StartRefused(
        `The database could not be migrated (${migrated.description}): what it printed above says why.`,
      );
    }
    await Promise.all(this.services.map((service) => service.start()));
    const ready = await waitUntil(async () => this.stopping || (await this.options.isReady()), {
      withinMs: readyWithinMs,
      everyMs: 100,
    });
    if (!ready)
      throw new StartRefused('The services do not answer; what they printed above may say why.');
  }

  /** Runs a program on the database to its end. */
  async run(program: Program): Promise<Ending> {
    const task = await this.startOnDatabase(program);
    if (!task) return { code: undefined, description: 'stopped' };
    this.tasks.add(task);
    const ending = await task.ended;
    this.tasks.delete(task);
    return ending;
  }

  /** Ends everything: what uses PostgreSQL first, then PostgreSQL. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.keeper.retire();
    const users = [...this.tasks, ...this.services];
    await Promise.all(users.map((user) => user.stop(serviceGraceMs)));
    await this.keeper.stop(keeperGraceMs);
  }

  private keep(name: string, start: () => Promise<RunningProgram | undefined>): KeptProgram {
    const { log, restartLimits } = this.options;
    const policy = new RestartPolicy(restartLimits);
    return new KeptProgram({ name, start, policy, log, onGiveUp: this.giveUp });
  }

  private startKeeper(): RunningProgram {
    const keeper = startProgram(this.options.keeper, this.options.keeperEnvironment);
    keeper.onMessage((message) => {
      const told = message as KeeperMessage;
      if ('url' in told) this.databaseIsAt(told.url);
      else this.giveUp(told.refused);
    });
    void keeper.ended.then(() => (this.databaseUrl = undefined));
    return keeper;
  }

  /** A restarted server keeps its port unless it was taken; only then must the services hear of the new one. */
  private databaseIsAt(url: string): void {
    const moved = this.formerUrl !== undefined && this.formerUrl !== url;
    this.formerUrl = this.databaseUrl = url;
    if (moved) for (const service of this.services) void service.restart(serviceGraceMs);
  }

  /** Waits for PostgreSQL first. `undefined` when everything is being stopped. */
  private async startOnDatabase(program: Program): Promise<RunningProgram | undefined> {
    const url = await waitUntil(() => (this.stopping ? 'stopping' : this.databaseUrl), {
      withinMs: Infinity,
    });
    if (url === undefined || this.stopping) return undefined;
    return startProgram(program, this.options.environment(url));
  }
}
