import type { EntityManager } from 'typeorm';

/**
 * The lock that makes final what ends for an organisation: that it may meet another, that it is a member, that it is
 * reached at its contact, that it is kept at all. Whoever ends that takes it alone, at the latest before the commit;
 * whoever sends a mail to an organisation, or one that tells its contact, shares it from the look at what is true until
 * the mail is out. So no mail begins after the end has committed, and none is under way then. Taken behind the locks
 * of postings, and held to the end of the transaction.
 */
export async function lockOrganisationToEnd(
  tx: EntityManager,
  organisationId: string,
): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [organisationId]);
}

/** The sender's side. Taken in the order of the ids, so that two who end something are never waited for crosswise. */
export async function lockOrganisationsToSend(
  tx: EntityManager,
  organisationIds: readonly string[],
): Promise<void> {
  for (const id of [...new Set(organisationIds)].sort()) {
    await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 1))', [id]);
  }
}
