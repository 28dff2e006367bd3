import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { DrainedPipeline } from '../drained-pipeline.js';
import { backdate } from './backdate.js';
import { LiveThroughPast } from './live-through-past.js';

/** Gives a network that is matched the year that lies behind it. */
@Injectable()
export class GivePast {
  constructor(
    private readonly past: LiveThroughPast,
    private readonly drained: DrainedPipeline,
    private readonly clock: Clock,
  ) {}

  /** False when `databaseUrl` is not the owner's: then everything there is has happened today. */
  async run(databaseUrl: string, spared: ReadonlySet<string>): Promise<boolean> {
    const now = this.clock.now();
    await this.past.run(spared, now);
    await this.drained.wait(() => undefined);
    return backdate(databaseUrl, now);
  }
}
