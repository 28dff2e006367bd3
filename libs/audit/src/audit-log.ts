import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.js';

/** Which entries are asked for; what is left out does not narrow. */
export interface AuditWanted {
  /** `posting.paused`, or all of a subject by its first word: `posting`. */
  readonly action?: string | undefined;
  readonly subjectId?: string | undefined;
  /** Who it was, or for whom: the id of a person, an organisation, a key or a link. */
  readonly actorId?: string | undefined;
  /** From this instant on. */
  readonly from?: Date | undefined;
  /** Before this instant. */
  readonly until?: Date | undefined;
  /** The id of the oldest entry that is known. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Reads the whole log, the latest entry first, for whoever may (row-level security says who). */
@Injectable()
export class AuditLog {
  find(tx: EntityManager, wanted: AuditWanted): Promise<AuditEntry[]> {
    const entries = tx.createQueryBuilder(AuditEntry, 'entry');
    for (const [condition, parameters] of conditionsOf(wanted))
      entries.andWhere(condition, parameters);
    // Ids sort by time.
    return entries.orderBy('entry.id', 'DESC').limit(wanted.limit).getMany();
  }
}

function conditionsOf(wanted: AuditWanted): [condition: string, parameters: object][] {
  const { action, subjectId, actorId, from, until, before } = wanted;
  const conditions: [string, object][] = [];
  if (action?.includes('.')) conditions.push(['entry.action = :action', { action }]);
  else if (action) conditions.push(['starts_with(entry.action, :begin)', { begin: `${action}.` }]);
  if (subjectId) conditions.push(['entry.subjectId = :subjectId', { subjectId }]);
  if (actorId)
    conditions.push([
      '(entry.actorId = :actorId or entry.agentId = :agentId)',
      { actorId, agentId: actorId },
    ]);
  if (from) conditions.push(['entry.at >= :from', { from }]);
  if (until) conditions.push(['entry.at < :until', { until }]);
  if (before) conditions.push(['entry.id < :before', { before }]);
  return conditions;
}
