import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { QueueName } from '#pipeline';
import { JobQueues } from '#queue';
import { RelayOutbox } from './relay-outbox.js';
import { RunJob } from './run-job.js';
import { Schedules } from './schedules.js';

/** Starts and stops the parts of a worker, in the order in which nothing is lost. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly queues: JobQueues,
    private readonly relay: RelayOutbox,
    private readonly schedules: Schedules,
    private readonly runJob: RunJob,
    @Inject('queues') private readonly names: readonly QueueName[],
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.consume(this.names, async (rowId) => {
      await this.runJob.run(rowId);
      this.relay.nudge();
    });
    this.relay.start();
    this.schedules.start();
  }

  /** First nothing new is handed over, then what is in hand is finished. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.schedules.stop()]);
    await this.queues.close();
  }
}
