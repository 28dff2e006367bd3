import type { Actor } from '#database';
import { DomainError } from '#domain-error';

/**
 * The id of the person who acts for the Secretariat. Throws DomainError `forbidden` for everybody else; the
 * steering committee reads figures and decides nothing. What a role may do beyond that stands in the table
 * of access rules; this is the second lock, under use cases that must never be called by a member.
 */
export function secretariatPerson(actor: Actor): string {
  if (actor.kind === 'secretariat' && actor.role !== 'steering-committee') return actor.personId;
  throw new DomainError(
    'forbidden',
    'secretariat-needed',
    'Only the Secretariat can do this. Ask it, or sign in with an account of the Secretariat.',
  );
}
