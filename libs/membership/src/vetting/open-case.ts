import { type EntityManager, IsNull } from 'typeorm';
import { notFound } from '#domain-error';
import { VettingCase } from './vetting-case.js';

/** The open vetting of the organisation, locked: two who decide at once are heard one after the other. */
export function lockedCase(tx: EntityManager, organisationId: string): Promise<VettingCase | null> {
  return tx.findOne(VettingCase, {
    where: { organisationId, closedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
}

/** The same, where there must be one. Throws DomainError `not-found`. */
export async function caseToChange(
  tx: EntityManager,
  organisationId: string,
): Promise<VettingCase> {
  const open = await lockedCase(tx, organisationId);
  if (!open) throw notFound('organisation that is being vetted');
  return open;
}
