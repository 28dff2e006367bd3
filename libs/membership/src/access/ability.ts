import { createMongoAbility, type MongoAbility } from '@casl/ability';
import type { Actor } from '#database';
import { DomainError } from '#domain-error';
import { isScope } from '../api-keys/scopes.js';
import { type Action, type Role, rules, type Subject } from './rules.js';

/** A row as far as the rules look at it. */
interface Owned {
  readonly kind: Subject;
  readonly organisationId: string | null;
}

export type Ability = MongoAbility<[Action, Subject | Owned]>;

/** What the actor may do, by the table of rules. Processes of ours are not asked: they come by no route. */
export function abilityOf(actor: Actor): Ability {
  const organisationId = actor.kind === 'organisation' ? actor.organisationId : null;
  const own = rolesOf(actor).flatMap((role) => rules[role]);
  return createMongoAbility<[Action, Subject | Owned]>(
    own.map(({ may, on, own }) => ({
      action: [...may],
      subject: [...on],
      ...(own ? { conditions: { organisationId } } : {}),
    })),
    { detectSubjectType: (row) => row.kind },
  );
}

/** Throws DomainError `forbidden` unless the actor may do it to the row that belongs to the organisation. */
export function requireAbility(
  actor: Actor,
  action: Action,
  kind: Subject,
  organisationId: string | null,
): void {
  if (actor.kind === 'system' || abilityOf(actor).can(action, { kind, organisationId })) return;
  throw forbidden();
}

/** The answer to somebody who is known and may not do it. */
export function forbidden(): DomainError {
  return new DomainError(
    'forbidden',
    'forbidden',
    'Your role does not include this. Ask an administrator of your organisation.',
  );
}

/** The lines of the table that count for the actor. */
export function rolesOf(actor: Actor): Role[] {
  switch (actor.kind) {
    case 'organisation':
      if (actor.agent?.kind === 'person') return ['signed-in', `organisation:${actor.agent.role}`];
      // What a link is good for, its own route says: it opens no other.
      if (actor.agent?.kind !== 'api-key') return [];
      return actor.agent.scopes.filter(isScope).map((scope) => `api-key:${scope}` as const);
    case 'secretariat':
      return ['signed-in', `secretariat:${actor.role}`];
    case 'person':
      return ['signed-in'];
    case 'anonymous':
      return ['visitor'];
    case 'system':
      return [];
  }
}
