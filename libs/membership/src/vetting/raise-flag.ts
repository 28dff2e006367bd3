import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, Transactions } from '#database';
import { invalid } from '#domain-error';
import { Organisations } from '../organisations.js';
import { secretariatPerson } from '../secretariat-person.js';
import { OpenVetting } from './open-vetting.js';
import { type FlagColour, VettingFlag } from './vetting-flag.js';
import { wordsFaults } from './words-faults.js';

/** A person of the Secretariat notes something that must be looked at; the organisation is vetted again. */
@Injectable()
export class RaiseFlag {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly openVetting: OpenVetting,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `forbidden`, `not-found` or `invalid`. */
  async run(
    actor: Actor,
    organisationId: string,
    flag: { colour: FlagColour; comment: string },
  ): Promise<VettingFlag> {
    const raisedBy = secretariatPerson(actor);
    const faults = wordsFaults('/comment', flag.comment, 'Say what has been seen, and where.');
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(actor, async (tx) => {
      const { tier } = await this.organisations.byId(tx, organisationId);
      const raised = tx.create(VettingFlag, {
        id: newId(),
        organisationId,
        ...flag,
        source: 'person',
        raisedBy,
        raisedAt: this.clock.now(),
      });
      await tx.insert(VettingFlag, raised);
      await recordAudit(tx, {
        actor,
        at: raised.raisedAt,
        action: 'vetting.flag-raised',
        subjectKind: 'organisation',
        subjectId: organisationId,
        codes: { flag: raised.id, colour: flag.colour, source: 'person' },
      });
      const occasion = tier === 'applicant' ? 'application' : 'renewal';
      await this.openVetting.run(tx, actor, { organisationId, occasion });
      return raised;
    });
  }
}
