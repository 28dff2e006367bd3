import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OneTimeLinks } from './links/one-time-links.js';
import { KnownDevices } from './sessions/known-devices.js';
import { Sessions } from './sessions/sessions.js';
import { Throttle } from './sign-in/throttle.js';

/** Forgets what signing in leaves behind and nobody needs any more. */
@Injectable()
export class ForgetOld {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly throttle: Throttle,
  ) {}

  /** Answers how many rows. */
  async run(tx: EntityManager): Promise<number> {
    const counts = [
      await this.links.forgetOld(tx),
      await this.sessions.forgetOld(tx),
      await this.devices.forgetOld(tx),
      await this.throttle.forgetOld(tx),
    ];
    return counts.reduce((sum, count) => sum + count, 0);
  }
}
