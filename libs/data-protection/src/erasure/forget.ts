import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#database';
import { Keyring } from '#keyring';
import { Outbox } from '#outbox';
import { dataErased } from '#pipeline';
import type { DataSubject } from '../data-subject.js';
import { withProtectionRights } from '../protection-rights.js';
import { eraseRows } from './erase-rows.js';
import { addressesOf, mailsOf } from './mails-of.js';

/** Takes a subject out of the rows, and has the local mailbox emptied of mails that speak of it. */
@Injectable()
export class Forget {
  constructor(
    private readonly outbox: Outbox,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Erases the rows by the catalogue, in the caller's transaction. Mails are found by the ids that rows have of them,
   * by `otherMailIds`, and of a person by their addresses too: rows of mails that went out long ago are gone.
   */
  async run(
    tx: EntityManager,
    subject: DataSubject,
    otherMailIds: readonly string[] = [],
  ): Promise<void> {
    const { mailIds, addressTags } = await withProtectionRights(tx, async () => {
      const found = [...(await mailsOf(tx, subject)), ...otherMailIds];
      const addresses = await addressesOf(tx, subject);
      await eraseRows(tx, subject);
      return {
        mailIds: [...new Set(found)],
        // The job must find the mails after the addresses are gone, and may not carry them.
        addressTags: addresses.map((key) =>
          this.keyring.mac('erased-address', key).toString('base64url'),
        ),
      };
    });
    if (mailIds.length + addressTags.length > 0)
      await this.outbox.record(tx, dataErased({ erasureId: newId(), mailIds, addressTags }));
  }
}
