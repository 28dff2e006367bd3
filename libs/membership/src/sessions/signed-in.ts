import type { Actor, OrganisationRole, SecretariatRole } from '#database';
import type { Session } from './session.js';

/**
 * How far a session has come. `second-factor`: the first proof was right, the second is asked for.
 * `set-up-factor`: the person's duty asks for a second factor and the time to set one up is over. Both let
 * nobody do anything else.
 */
export type SessionStage = 'second-factor' | 'set-up-factor' | 'open';

/** A session, and what follows from it right now: roles are looked up with each request, never kept in it. */
export interface SignedIn {
  readonly session: Session;
  readonly actor: Actor;
  readonly stage: SessionStage;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly language: string;
  };
  readonly organisationRole: OrganisationRole | null;
  readonly secretariatRole: SecretariatRole | null;
  readonly hasFactor: boolean;
  /** From when on the person must have a second factor; null when that is their own choice. */
  readonly factorDueAt: Date | null;
}

/** Whether somebody of the Secretariat acts for an organisation that it represents. */
export function isRepresenting({ actor, organisationRole }: SignedIn): boolean {
  return actor.kind === 'organisation' && organisationRole === null;
}
