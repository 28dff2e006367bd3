import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { Factors } from '../factors/factors.js';
import type { Person } from '../people/person.js';
import { KnownDevices } from '../sessions/known-devices.js';
import { Sessions } from '../sessions/sessions.js';
import type { Client } from './client.js';

/** What whoever signs in gets. */
export interface Entered {
  /** The session's token, for its cookie. */
  readonly token: string;
  /** The device's token, for its cookie; null while the second factor is due. */
  readonly deviceToken: string | null;
  /** True while the session waits for the second factor. */
  readonly factorDue: boolean;
}

/** What first proof by which way the audit names. */
export type Way = 'password' | 'link' | 'reset' | 'invitation';

/** Lets a person in after a first proof: a session, that waits for the second factor where there is one. */
@Injectable()
export class Enter {
  constructor(
    private readonly factors: Factors,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, person: Person, client: Client, way: Way): Promise<Entered> {
    const factorDue = await this.factors.any(tx, person.id);
    const { token, session } = await this.sessions.open(tx, {
      personId: person.id,
      device: client.device,
      factor: factorDue ? 'due' : 'none',
    });
    await recordAudit(tx, {
      actor: { kind: 'person', personId: person.id },
      at: this.clock.now(),
      action: 'session.opened',
      subjectKind: 'session',
      subjectId: session.id,
      codes: { way, factor: session.factor },
    });
    // A device is known once everything was right: the first proof alone may be somebody else's.
    // Who came by a mail would be told by another mail to the same mailbox: that helps nobody.
    const deviceToken = factorDue
      ? null
      : await this.devices.remember(tx, person.id, client, way === 'password');
    return { token, deviceToken, factorDue };
  }
}
