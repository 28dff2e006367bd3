import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OrganisationBlock } from './organisation-block.js';

/** Where a list of blocks goes on: after this one. */
export interface AfterBlock {
  readonly blockedAt: Date;
  readonly blockedId: string;
}

/** Which blocks are asked for. */
export interface WantedBlocks {
  /** Only that of this organisation. */
  readonly blockedId?: string | undefined;
  readonly after?: AfterBlock | undefined;
  readonly limit: number;
}

/** Reads whom an organisation has blocked; that is told to itself only. */
@Injectable()
export class OrganisationBlocks {
  /** Up to `limit` blocks by the organisation, the latest first. */
  list(
    tx: EntityManager,
    organisationId: string,
    { blockedId, after, limit }: WantedBlocks,
  ): Promise<OrganisationBlock[]> {
    const query = tx
      .createQueryBuilder(OrganisationBlock, 'b')
      .where('b.organisation_id = :organisationId', { organisationId });
    if (blockedId) query.andWhere('b.blocked_id = :blockedId', { blockedId });
    if (after)
      query.andWhere('(b.blocked_at, b.blocked_id) < (:afterAt, cast(:afterId as uuid))', {
        afterAt: after.blockedAt,
        afterId: after.blockedId,
      });
    return query
      .orderBy('b.blocked_at', 'DESC')
      .addOrderBy('b.blocked_id', 'DESC')
      .take(limit)
      .getMany();
  }
}
