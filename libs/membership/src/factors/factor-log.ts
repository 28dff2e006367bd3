import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import type { Actor } from '#database';
import type { NoticeKind } from '../notices/account-notice.js';
import { AccountNotices } from '../notices/account-notices.js';
import { Person } from '../people/person.js';

export interface FactorChange {
  readonly personId: string;
  readonly what: 'added' | 'removed' | 'codes-renewed';
  readonly factor: 'authenticator-app' | 'passkey' | 'recovery-code';
}

const notices = {
  added: 'factor-added',
  removed: 'factor-removed',
  'codes-renewed': 'codes-renewed',
} as const satisfies Record<FactorChange['what'], NoticeKind>;

/** Notes a change of a person's factors in the audit, and has the person told of it. */
@Injectable()
export class FactorLog {
  constructor(
    private readonly notices: AccountNotices,
    private readonly clock: Clock,
  ) {}

  async record(tx: EntityManager, { personId, what, factor }: FactorChange): Promise<void> {
    const actor: Actor = { kind: 'person', personId };
    const at = this.clock.now();
    const subject = { subjectKind: 'person', subjectId: personId };
    await recordAudit(tx, { actor, at, action: `factor.${what}`, ...subject, codes: { factor } });
    const person = await tx.findOneByOrFail(Person, { id: personId });
    await this.notices.record(tx, person, notices[what]);
  }
}
