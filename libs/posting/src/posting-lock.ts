import type { EntityManager } from 'typeorm';

/**
 * The lock that makes withdrawal final. Whoever changes a posting takes it alone; whoever sends a message
 * about postings shares it from the check of their state until the message is out. So no send begins
 * after a withdrawal has committed. Held to the end of the transaction.
 */
export async function lockPostingToChange(tx: EntityManager, postingId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [postingId]);
}

/** The sender's side. Taken in the order of the ids, so that two digests never wait for each other. */
export async function lockPostingsToSend(
  tx: EntityManager,
  postingIds: readonly string[],
): Promise<void> {
  for (const id of [...new Set(postingIds)].sort()) {
    await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [id]);
  }
}
