import { Injectable } from '@nestjs/common';
import { Brackets, type EntityManager } from 'typeorm';
import { OrganisationDocument } from './organisation-document.js';
import { VettingCase } from './vetting-case.js';
import { VettingFlag } from './vetting-flag.js';
import type { VettingState } from './vetting-outcome.js';
import { VettingReview } from './vetting-review.js';

/** All that is known of the vetting of an organisation. */
export interface VettingFile {
  /** The latest case; null when it was never vetted here. */
  readonly latest: VettingCase | null;
  /** Of the latest case, the oldest first. */
  readonly reviews: readonly VettingReview[];
  /** Of all times, the oldest first. */
  readonly flags: readonly VettingFlag[];
  readonly documents: readonly OrganisationDocument[];
}

/** Reads vettings. */
@Injectable()
export class Vettings {
  /**
   * Up to `limit` open vettings behind the id `after`, those that have waited longest first. With `reviewer`,
   * those left out of which that person has already said the last word and another must speak.
   */
  queue(
    tx: EntityManager,
    wanted: {
      readonly state?: VettingState | undefined;
      readonly reviewer?: string | undefined;
      readonly after?: string | undefined;
      readonly limit: number;
    },
  ): Promise<VettingCase[]> {
    const query = tx
      .createQueryBuilder(VettingCase, 'v')
      .where('v.closed_at is null')
      .orderBy('v.id')
      .take(wanted.limit);
    if (wanted.state) query.andWhere('v.state = :state', { state: wanted.state });
    if (wanted.after) query.andWhere('v.id > :after', { after: wanted.after });
    if (wanted.reviewer) {
      query.andWhere(
        new Brackets((any) =>
          any.where(`v.state <> 'second-review'`).orWhere(
            `not exists (select 1 from vetting_review r
                          where r.case_id = v.id and r.round = v.round and r.reviewer_id = :reviewer)`,
          ),
        ),
        { reviewer: wanted.reviewer },
      );
    }
    return query.getMany();
  }

  async fileOf(tx: EntityManager, organisationId: string): Promise<VettingFile> {
    const byId = { order: { id: 'ASC' as const } };
    const [latest = null] = await tx.find(VettingCase, {
      where: { organisationId },
      order: { id: 'DESC' },
      take: 1,
    });
    return {
      latest,
      reviews: latest
        ? await tx.find(VettingReview, { where: { caseId: latest.id }, ...byId })
        : [],
      flags: await tx.find(VettingFlag, { where: { organisationId }, ...byId }),
      documents: await tx.find(OrganisationDocument, { where: { organisationId }, ...byId }),
    };
  }
}
