import type { EntityManager } from 'typeorm';
import { DomainError } from '#domain-error';

/**
 * Two people stand between a posting that waits and the network: who writes it for an organisation that the Secretariat
 * represents does not let it pass. The audit knows who has acted, also of those who have only edited. `tx` must be one
 * that reads it. Throws DomainError `forbidden`.
 */
export async function refuseOwnHand(
  tx: EntityManager,
  postingId: string,
  officerId: string,
): Promise<void> {
  const [acted] = await tx.query<unknown[]>(
    `select 1 from audit_entry
      where subject_kind = 'posting' and subject_id = $1
        and actor_kind = 'organisation' and agent_kind = 'person' and agent_id = $2 limit 1`,
    [postingId, officerId],
  );
  if (!acted) return;
  throw new DomainError(
    'forbidden',
    'own-hand',
    'You have worked on this posting for the organisation yourself. Ask another officer to decide on it.',
  );
}
