import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.js';

/** Reads what was recorded. */
@Injectable()
export class AuditTrail {
  /** All entries of one subject, oldest first (ids sort by time). */
  of(tx: EntityManager, subjectKind: string, subjectId: string): Promise<AuditEntry[]> {
    return tx.find(AuditEntry, { where: { subjectKind, subjectId }, order: { id: 'ASC' } });
  }
}
