import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, Transactions } from '#database';
import { DomainError, invalid } from '#domain-error';
import { Affiliation } from '../people/affiliation.js';
import { secretariatPerson } from '../secretariat-person.js';
import { lockOrganisationToEnd } from '../standing/organisation-lock.js';
import { caseToChange } from './open-case.js';
import { type ReviewDraft, reviewFaults } from './review-faults.js';
import { SettleVetting } from './settle-vetting.js';
import { VettingCase } from './vetting-case.js';
import type { VettingOutcome } from './vetting-outcome.js';
import { VettingReview } from './vetting-review.js';

/** Keeps what a reviewer says of an organisation, and decides the vetting where that is enough. */
@Injectable()
export class ReviewOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly settle: SettleVetting,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers where the vetting now stands. Throws DomainError `invalid`, `not-found` when no vetting is open, or
   * `forbidden` for whoever is not of the Secretariat, or belongs to the organisation.
   */
  async run(actor: Actor, organisationId: string, draft: ReviewDraft): Promise<VettingOutcome> {
    const reviewerId = secretariatPerson(actor);
    const faults = reviewFaults(draft, this.clock.today());
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(actor, async (tx) => {
      // It may end the membership, and the lock of that stands before all rows.
      await lockOrganisationToEnd(tx, organisationId);
      const open = await caseToChange(tx, organisationId);
      if (await tx.existsBy(Affiliation, { organisationId, personId: reviewerId })) throw partial();
      const review = await this.keep(tx, open, reviewerId, draft);
      await recordAudit(tx, {
        actor,
        at: review.reviewedAt,
        action: 'vetting.reviewed',
        subjectKind: 'organisation',
        subjectId: organisationId,
        codes: { review: review.id, decision: draft.decision },
      });
      return this.settle.run(tx, actor, open);
    });
  }

  private async keep(
    tx: EntityManager,
    { id: caseId, round }: VettingCase,
    reviewerId: string,
    draft: ReviewDraft,
  ): Promise<VettingReview> {
    const reviewedAt = this.clock.now();
    const kept = { id: newId(), caseId, round, reviewerId, ...draft, reviewedAt };
    const review = tx.create(VettingReview, kept);
    await tx.insert(VettingReview, review);
    return review;
  }
}

function partial(): DomainError {
  return new DomainError(
    'forbidden',
    'own-organisation',
    'You belong to this organisation. Somebody else must vet it.',
  );
}
