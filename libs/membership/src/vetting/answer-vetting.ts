import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { DomainError, notFound } from '#domain-error';
import { caseToChange } from './open-case.js';
import { VettingCase } from './vetting-case.js';

/** The organisation says that it has supplied what was asked for; it stands in the queue again. */
@Injectable()
export class AnswerVetting {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** What was said before the answer no longer counts. Throws DomainError `not-found` or `conflict`. */
  async run(actor: Actor): Promise<void> {
    if (actor.kind !== 'organisation') throw notFound('organisation that is being vetted');
    const { organisationId } = actor;
    await this.transactions.run(actor, async (tx) => {
      const open = await caseToChange(tx, organisationId);
      if (open.state !== 'more-asked') {
        throw new DomainError(
          'conflict',
          'nothing-asked',
          'The Secretariat has asked for nothing more. You will hear from it.',
        );
      }
      const round = open.round + 1;
      await tx.update(VettingCase, { id: open.id }, { state: 'waiting', round });
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'vetting.answered',
        subjectKind: 'organisation',
        subjectId: organisationId,
        codes: { round },
      });
    });
  }
}
