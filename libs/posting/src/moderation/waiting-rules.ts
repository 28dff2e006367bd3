import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { DomainError } from '#domain-error';
import { Organisations, type Tier } from '#membership';
import { Posting } from '../posting.js';
import { contentGroundsOf } from './content-grounds-of.js';
import type { ContentGround, WaitingGround } from './waiting-ground.js';
import { waitingGroundsOf } from './waiting-grounds-of.js';
import { WatchedWord } from './watched-word.js';

/** Looks up what decides whether a posting waits for an officer. */
@Injectable()
export class WaitingRules {
  constructor(private readonly organisations: Organisations) {}

  /** The tier of the posting's organisation. Throws DomainError `forbidden` for an applicant. */
  async memberTier(tx: EntityManager, posting: Posting): Promise<Exclude<Tier, 'applicant'>> {
    const { tier } = await this.organisations.byId(tx, posting.organisationId);
    if (tier === 'applicant') throw notAdmitted();
    return tier;
  }

  /** Why the posting must wait, as it stands now. Throws DomainError `forbidden` for an applicant's. */
  async groundsFor(tx: EntityManager, posting: Posting): Promise<WaitingGround[]> {
    const tier = await this.memberTier(tx, posting);
    const content = await this.contentGrounds(tx, await termsOf(tx, posting.id));
    return waitingGroundsOf({
      tier,
      content,
      publishedBefore: await tx.countBy(Posting, {
        organisationId: posting.organisationId,
        publishedAt: Not(IsNull()),
        id: Not(posting.id),
      }),
      reported: await isReported(tx, posting.id),
    });
  }

  /**
   * Why a posting that is published must wait after an edit: only what its new words bring, since what it
   * said before was let pass.
   */
  async groundsOfEdit(
    tx: EntityManager,
    posting: Posting,
    terms: { before: readonly string[]; after: readonly string[] },
  ): Promise<WaitingGround[]> {
    const tier = await this.memberTier(tx, posting);
    const before = await this.contentGrounds(tx, terms.before);
    const after = await this.contentGrounds(tx, terms.after);
    const content = after.filter((ground) => !before.includes(ground));
    return waitingGroundsOf({ tier, content, publishedBefore: Infinity, reported: false });
  }

  private async contentGrounds(
    tx: EntityManager,
    terms: readonly string[],
  ): Promise<ContentGround[]> {
    const watched = await tx.find(WatchedWord);
    return contentGroundsOf(
      terms,
      watched.map((word) => word.terms),
    );
  }
}

/** All that the posting is found by, by others or not; the columns are read only where they are asked for. */
export async function termsOf(tx: EntityManager, postingId: string): Promise<string[]> {
  const found = await tx.findOne(Posting, {
    where: { id: postingId },
    select: { id: true, kind: true, searchTerms: true, hiddenTerms: true },
  });
  return found ? [...found.searchTerms, ...found.hiddenTerms] : [];
}

/** By a function of the database: the poster, who asks here, is not to see the reports. */
async function isReported(tx: EntityManager, postingId: string): Promise<boolean> {
  const [row] = await tx.query<{ reported: boolean }[]>('select is_reported($1) as reported', [
    postingId,
  ]);
  return row?.reported ?? false;
}

function notAdmitted(): DomainError {
  return new DomainError(
    'forbidden',
    'not-admitted',
    'Your organisation has not been admitted yet. Keep the posting as a draft ("draft": true), and hand ' +
      'it in when the Secretariat has decided on your application.',
  );
}
