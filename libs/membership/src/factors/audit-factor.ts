import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import type { Actor } from '#database';

export interface FactorChange {
  readonly personId: string;
  readonly at: Date;
  readonly what: 'added' | 'removed' | 'codes-renewed';
  readonly factor: 'authenticator-app' | 'passkey' | 'recovery-code';
}

/** Notes a change of a person's factors. */
export function auditFactor(
  tx: EntityManager,
  { personId, at, what, factor }: FactorChange,
): Promise<void> {
  const actor: Actor = { kind: 'person', personId };
  const subject = { subjectKind: 'person', subjectId: personId };
  return recordAudit(tx, { actor, at, action: `factor.${what}`, ...subject, codes: { factor } });
}
