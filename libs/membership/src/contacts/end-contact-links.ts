import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor, Transactions } from '#database';
import { OneTimeLinks } from '../links/one-time-links.js';

/** Whose contact somebody is, is asked across organisations. */
const keeper = systemActor('end-contact-links');

/**
 * Ends the links by which the mails in a mailbox answer for an organisation: they were for whoever spoke for it there,
 * and somebody who speaks for it no longer may still read them.
 */
@Injectable()
export class EndContactLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
  ) {}

  /** Of the organisation, wherever they were sent: its mails go to one address. */
  async ofOrganisation(tx: EntityManager, organisationId: string): Promise<void> {
    await this.links.revoke(tx, 'answer', { organisationId });
  }

  /** Of the organisations that are told at the address that the person has now; with `only`, if it is among them. */
  async ofPerson(tx: EntityManager, personId: string, only?: string): Promise<void> {
    const told = await this.transactions.run(keeper, () =>
      tx.query<{ id: string }[]>(
        `select c.organisation_id as id
           from organisation_contact c join person p on p.email_key = lower(c.email)
          where p.id = $1 and ($2::uuid is null or c.organisation_id = $2) order by 1`,
        [personId, only ?? null],
      ),
    );
    for (const { id } of told) await this.ofOrganisation(tx, id);
  }
}
