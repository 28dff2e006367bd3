import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import { DomainError, notFound } from '#domain-error';
import { Posting } from './posting.js';
import { lockPostingToChange } from './posting-lock.js';

/**
 * The posting, locked for a change by `actor`: its own organisation, or the system. Anybody else gets the
 * same `not-found` as for an id that does not exist. With `expectedVersion`, a posting that has moved on
 * answers `stale`.
 */
export async function ownPostingToChange(
  tx: EntityManager,
  actor: Actor,
  postingId: string,
  expectedVersion?: number,
): Promise<Posting> {
  const posting = await lockedPosting(tx, postingId);
  if (!mayChange(actor, posting)) throw notFound('posting');
  refuseOtherVersion(posting, expectedVersion);
  return posting;
}

/** The same for whoever may act on the postings of others; that he may is the caller's to know. */
export async function postingToChange(
  tx: EntityManager,
  postingId: string,
  expectedVersion?: number,
): Promise<Posting> {
  const posting = await lockedPosting(tx, postingId);
  refuseOtherVersion(posting, expectedVersion);
  return posting;
}

async function lockedPosting(tx: EntityManager, postingId: string): Promise<Posting> {
  await lockPostingToChange(tx, postingId);
  const posting = await tx.findOneBy(Posting, { id: postingId });
  if (!posting) throw notFound('posting');
  return posting;
}

function refuseOtherVersion(posting: Posting, expectedVersion: number | undefined): void {
  if (expectedVersion === undefined || posting.version === expectedVersion) return;
  throw new DomainError(
    'stale',
    'version-changed',
    `The posting is at version ${posting.version} by now. Read it again, then repeat the change.`,
  );
}

function mayChange(actor: Actor, posting: Posting): boolean {
  switch (actor.kind) {
    case 'system':
      return true;
    case 'organisation':
      return posting.organisationId === actor.organisationId;
    default:
      return false;
  }
}
