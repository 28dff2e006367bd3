import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { AuditSealing } from './audit-sealing.js';
import { Housekeeping } from './housekeeping.js';
import { Interruptible } from './interruptible.js';
import { LostJobs } from './lost-jobs.js';
import { Upkeep } from './upkeep.js';

interface Schedule {
  readonly name: string;
  readonly everyMilliseconds: number;
  readonly run: () => Promise<unknown>;
}

/** What is done by the clock rather than by an event. All of it may run in any number of workers. */
@Injectable()
export class Schedules {
  private readonly pauses: Interruptible[] = [];
  private running: Promise<void>[] = [];
  private stopped = false;

  constructor(
    private readonly lostJobs: LostJobs,
    private readonly upkeep: Upkeep,
    private readonly housekeeping: Housekeeping,
    private readonly audit: AuditSealing,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(Schedules.name);
  }

  start(): void {
    this.running = this.schedules().map((schedule) => this.loop(schedule));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const pause of this.pauses) pause.interrupt();
    await Promise.all(this.running);
  }

  private schedules(): Schedule[] {
    return [
      {
        name: 'watch-queue',
        everyMilliseconds: 2_000,
        run: () => this.lostJobs.releaseAfterLoss(),
      },
      // With the lease of 30 s, a job that is lost by itself is handed over again within 50 s.
      {
        name: 'find-lost-jobs',
        everyMilliseconds: 20_000,
        run: () => this.lostJobs.releaseForgotten(),
      },
      // So that an entry is sealed within 60 s of its commit, though one run should fail or take long.
      {
        name: 'seal-audit',
        everyMilliseconds: 15_000,
        run: () => this.audit.run(() => this.stopped),
      },
      { name: 'expire-postings', everyMilliseconds: 60_000, run: () => this.upkeep.expire() },
      {
        name: 'reindex-postings',
        everyMilliseconds: 60_000,
        run: () => this.upkeep.reindex(() => this.stopped),
      },
      {
        name: 'open-missed-introductions',
        everyMilliseconds: 30_000,
        run: () => this.upkeep.introduce(),
      },
      {
        name: 'renew-vettings',
        everyMilliseconds: 3_600_000,
        run: () => this.upkeep.renew(),
      },
      {
        name: 'housekeeping',
        everyMilliseconds: 3_600_000,
        run: () => this.housekeeping.run(() => this.stopped),
      },
    ];
  }

  private async loop(schedule: Schedule): Promise<void> {
    const pause = new Interruptible();
    this.pauses.push(pause);
    while (!this.stopped) {
      try {
        await schedule.run();
      } catch (error) {
        this.logger.error({ err: error, schedule: schedule.name }, 'schedule failed');
      }
      await pause.wait(schedule.everyMilliseconds);
    }
  }
}
