import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { DomainError, invalid, notFound } from '#domain-error';
import { secretariatPerson } from '../secretariat-person.js';
import { lockOrganisationToEnd } from '../standing/organisation-lock.js';
import { lockedCase } from './open-case.js';
import { SettleVetting } from './settle-vetting.js';
import { VettingFlag } from './vetting-flag.js';
import { wordsFaults } from './words-faults.js';

/** A person says why a flag can be passed over. It stays on record, and the case stays a flagged one. */
@Injectable()
export class ClearFlag {
  constructor(
    private readonly transactions: Transactions,
    private readonly settle: SettleVetting,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `forbidden`, `invalid`, `not-found`, or `conflict` for one that is cleared. */
  async run(
    actor: Actor,
    flag: { organisationId: string; flagId: string; clearance: string },
  ): Promise<VettingFlag> {
    const clearedBy = secretariatPerson(actor);
    const { organisationId, flagId, clearance } = flag;
    const faults = wordsFaults('/clearance', clearance, 'Say why the flag can be passed over.');
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(actor, async (tx) => {
      // It may end the membership, and the lock of that stands before all rows.
      await lockOrganisationToEnd(tx, organisationId);
      const open = await lockedCase(tx, organisationId);
      const found = await tx.findOneBy(VettingFlag, { id: flagId, organisationId });
      if (!found) throw notFound('flag');
      if (found.clearedAt) throw clearedBefore();
      if (found.raisedBy === clearedBy && found.colour === 'red') throw ownFlag();
      await tx.save(Object.assign(found, { clearedBy, clearance, clearedAt: this.clock.now() }));
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'vetting.flag-cleared',
        subjectKind: 'organisation',
        subjectId: organisationId,
        codes: { flag: flagId, colour: found.colour },
      });
      if (open) await this.settle.run(tx, actor, open);
      return found;
    });
  }
}

function clearedBefore(): DomainError {
  return new DomainError('conflict', 'flag-cleared', 'This flag has been cleared already.');
}

function ownFlag(): DomainError {
  return new DomainError(
    'conflict',
    'own-flag',
    'You have raised this red flag yourself. Somebody else must clear it.',
  );
}
