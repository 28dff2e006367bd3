import type { EntityManager } from 'typeorm';
import { type Actor, personIdOf } from './actor.js';

/**
 * Tells PostgreSQL who acts, until the transaction ends. The policies of row-level security read it by
 * `actor_kind()`, `acting_organisation()`, `acting_person()` and `acting_role()`. For `Transactions`, and for a
 * program that opens a transaction of its own.
 */
export async function actAs(tx: EntityManager, actor: Actor): Promise<void> {
  // The third argument keeps a setting inside this transaction: a pooled connection has other users.
  await tx.query(
    `select set_config('caravanserai.actor_kind', $1, true), set_config('caravanserai.organisation_id', $2, true),
            set_config('caravanserai.person_id', $3, true), set_config('caravanserai.role', $4, true)`,
    settingsOf(actor),
  );
}

/** Whether the policies make no difference between the two. */
export function haveSameRights(one: Actor, other: Actor): boolean {
  const others = settingsOf(other);
  return settingsOf(one).every((setting, i) => setting === others[i]);
}

function settingsOf(actor: Actor): string[] {
  return [
    actor.kind,
    actor.kind === 'organisation' ? actor.organisationId : '',
    personIdOf(actor) ?? '',
    actor.kind === 'secretariat' ? actor.role : '',
  ];
}
