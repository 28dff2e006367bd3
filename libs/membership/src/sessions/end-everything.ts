import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OneTimeLinks } from '../links/one-time-links.js';
import type { Person } from '../people/person.js';
import { KnownDevices } from './known-devices.js';
import { Sessions } from './sessions.js';

/** Ends all by which somebody could still act as the person: sessions, known devices, links to sign in. */
@Injectable()
export class EndEverything {
  constructor(
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly links: OneTimeLinks,
  ) {}

  /** @param except the session that goes on: the one in which the person asks for it */
  async run(tx: EntityManager, { id, emailKey }: Person, except?: string): Promise<void> {
    await this.sessions.endAll(tx, id, except);
    await this.devices.forgetAll(tx, id);
    await this.links.revoke(tx, 'sign-in', { emailKey });
    await this.links.revoke(tx, 'reset-password', { emailKey });
  }
}
