import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor, Transactions } from '#database';
import { Outbox } from '#outbox';
import { organisationNamesChanged } from '#pipeline';
import { Organisations } from '../organisations.js';

/** Whoever takes a place or gives a contact need not be one who may change the organisation, or ask for work. */
const noting = systemActor('note-names');

/** Notes that other names of people are known of an organisation than before: what it has written is masked anew. */
@Injectable()
export class NoteNames {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly outbox: Outbox,
  ) {}

  /** Raises the organisation's version, in the caller's transaction. Throws DomainError `not-found`. */
  async run(tx: EntityManager, organisationId: string): Promise<void> {
    await this.transactions.run(noting, async () => {
      const version = await this.organisations.raiseVersion(tx, organisationId);
      await this.outbox.record(tx, organisationNamesChanged({ organisationId, version }));
    });
  }
}
