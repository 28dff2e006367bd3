import type { EntityManager } from 'typeorm';
import { OutboxRow } from '#outbox';
import { sharesOf, tablePlans } from '../catalogue/table-plan.js';
import type { DataSubject } from '../data-subject.js';
import { withProtectionRights } from '../protection-rights.js';

/**
 * Takes the rows of the jobs that an erasure empties, before all locks: a job has its row in hand first and takes the
 * locks of postings and organisations then (decision 0025). So a job about the subject that is at work is waited for.
 */
export async function lockJobs(tx: EntityManager, { kind, id }: DataSubject): Promise<void> {
  const jobs = sharesOf(tablePlans(tx.connection), kind).filter(
    ({ plan }) => plan.entry.entity === OutboxRow,
  );
  await withProtectionRights(tx, async () => {
    for (const { plan, share } of jobs)
      await tx.query(`select 1 from ${plan.table} where ${share.rows} order by id for update`, [
        id,
      ]);
  });
}
