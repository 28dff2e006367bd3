import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '#clock';
import { linkPurposes } from '../links/link-purposes.js';
import { Application } from './application.js';

const HOUR = 3_600_000;

/** Keeps the applications that nobody has confirmed. */
@Injectable()
export class Applications {
  constructor(private readonly clock: Clock) {}

  /** Forgets those whose link has expired: nobody has a use for what stands in them. Answers how many. */
  async forgetUnconfirmed(tx: EntityManager): Promise<number> {
    const hours = linkPurposes['confirm-application'].hours;
    const before = new Date(this.clock.now().getTime() - hours * HOUR);
    const { affected } = await tx.delete(Application, { createdAt: LessThan(before) });
    return affected ?? 0;
  }
}
