import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import type { Actor } from '#database';
import { Outbox } from '#outbox';
import { vettingSettled } from '#pipeline';
import { Organisation } from '../organisation.js';
import { ChangeTier } from '../standing/change-tier.js';
import { VettingCase } from './vetting-case.js';
import { VettingFlag } from './vetting-flag.js';
import { toldVetting } from './told-vetting.js';
import { vettingOutcome, type VettingOutcome } from './vetting-outcome.js';
import { VettingReview } from './vetting-review.js';

/** Works out where a vetting stands, and gives the decision its effect. */
@Injectable()
export class SettleVetting {
  constructor(
    private readonly changeTier: ChangeTier,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The caller has locked the case, which is open. */
  async run(tx: EntityManager, actor: Actor, open: VettingCase): Promise<VettingOutcome> {
    const { id, organisationId, round, state: from } = open;
    const reviews = await tx.find(VettingReview, {
      where: { caseId: id, round },
      order: { id: 'ASC' },
    });
    const flags = await tx.findBy(VettingFlag, { organisationId });
    const outcome = vettingOutcome(
      reviews,
      flags.map(({ colour, clearedAt }) => ({ colour, cleared: clearedAt !== null })),
    );
    if (outcome.state === from) return outcome;
    await this.apply(tx, actor, organisationId, outcome);
    const over = outcome.state === 'admitted' || outcome.state === 'declined';
    const closedAt = over ? this.clock.now() : null;
    await tx.update(VettingCase, { id }, { state: outcome.state, closedAt });
    await recordAudit(tx, {
      actor,
      at: this.clock.now(),
      action: `vetting.${outcome.state}`,
      subjectKind: 'organisation',
      subjectId: organisationId,
      codes: { from, to: outcome.state },
    });
    // Between two things that an organisation is told lies a review at least: their number tells them apart.
    if (toldVetting(outcome.state, reviews).state !== 'waiting') {
      const count = await tx.countBy(VettingReview, { caseId: id });
      await this.outbox.record(tx, vettingSettled({ caseId: id, reviews: count }));
    }
    return outcome;
  }

  private async apply(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    outcome: VettingOutcome,
  ): Promise<void> {
    if (outcome.state === 'admitted') {
      await tx.update(Organisation, { id: organisationId }, { vettedUntil: outcome.validUntil });
      await this.changeTier.run(actor, organisationId, outcome.tier);
    }
    // Declined at its first application it is no more than it was; a member that is declined is one no longer.
    if (outcome.state === 'declined') await this.changeTier.run(actor, organisationId, 'applicant');
  }
}
