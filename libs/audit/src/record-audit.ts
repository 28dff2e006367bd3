import type { EntityManager } from 'typeorm';
import { correlationId } from '#correlation';
import { type Actor, actorId, agentOf, newId } from '#database';
import { AuditEntry } from './audit-entry.js';

export interface AuditedChange {
  readonly actor: Actor;
  readonly at: Date;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly subjectVersion?: number;
  readonly codes?: Record<string, string | number>;
}

/** Writes one audit row into the transaction of the change that it tells of. */
export async function recordAudit(tx: EntityManager, change: AuditedChange): Promise<void> {
  const agent = agentOf(change.actor);
  const entry = {
    id: newId(),
    at: change.at,
    actorKind: change.actor.kind,
    actorId: actorId(change.actor),
    agentKind: agent?.kind ?? null,
    agentId: agent?.id ?? null,
    action: change.action,
    subjectKind: change.subjectKind,
    subjectId: change.subjectId,
    subjectVersion: change.subjectVersion ?? null,
    codes: change.codes ?? {},
    correlationId: correlationId() ?? null,
  };
  // Nothing is read back: who may write an entry may not therefore read it.
  await tx
    .createQueryBuilder()
    .insert()
    .into(AuditEntry)
    .values(entry)
    .updateEntity(false)
    .execute();
}
