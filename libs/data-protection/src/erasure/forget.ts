import type { EntityManager } from 'typeorm';
import { newId } from '#database';
import type { Outbox } from '#outbox';
import { dataErased } from '#pipeline';
import type { DataSubject } from '../data-subject.js';
import { withProtectionRights } from '../protection-rights.js';
import { eraseRows } from './erase-rows.js';
import { mailsOf } from './mails-of.js';

/** Erases the subject's rows by the catalogue, and has the local mailbox emptied of mails that speak of it. */
export async function forget(
  tx: EntityManager,
  outbox: Outbox,
  subject: DataSubject,
): Promise<void> {
  const mailIds = await withProtectionRights(tx, async () => {
    const mails = await mailsOf(tx, subject);
    await eraseRows(tx, subject);
    return mails;
  });
  if (mailIds.length > 0) await outbox.record(tx, dataErased({ erasureId: newId(), mailIds }));
}
