import type { EntityManager } from 'typeorm';

/**
 * The lock that makes final what ends for an organisation: that it may meet another, that it is a member, that it is
 * reached at its contact, that it is kept at all. Whoever ends that takes it alone; whoever sends a mail to it, or one
 * that tells its contact, shares it from the look at what is true until the mail is out (`shareOrganisations`). So no
 * mail begins after the end has committed, and none is under way then. Held to the end of the transaction.
 *
 * The order of locks, for all: what began the work (a job's row, an idempotency key), then postings, then organisations,
 * both in the order of their ids, then rows. Whoever has a
 * row and waits here would be waited for by an erasure, which has this lock and wants the row. So whatever is to be
 * looked at is looked at under the lock, or once more; and nobody who shares it takes it alone.
 */
export async function lockOrganisationToEnd(
  tx: EntityManager,
  organisationId: string,
): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [organisationId]);
}

/** The side of those who send a mail, and of those who write what an end takes away. In the order of the ids. */
export async function shareOrganisations(
  tx: EntityManager,
  organisationIds: readonly string[],
): Promise<void> {
  for (const id of [...new Set(organisationIds)].sort()) {
    await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 1))', [id]);
  }
}
