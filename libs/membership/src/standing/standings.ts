import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { pairOfOrganisations, type Standing } from '#matching';
import { OrganisationBlock } from './organisation-block.js';

/** How organisations stand to the network and to each other, as far as a pair of postings depends on it. */
@Injectable()
export class Standings {
  /** Of all organisations: they, and their blocks, are few beside postings. */
  async load(tx: EntityManager): Promise<Standing> {
    const untrusted = await tx.query<{ id: string }[]>(
      `select id from organisation where tier <> 'trusted'`,
    );
    const blocks = await tx.find(OrganisationBlock);
    return {
      untrusted: new Set(untrusted.map(({ id }) => id)),
      blocked: new Set(
        blocks.map((block) => pairOfOrganisations(block.organisationId, block.blockedId)),
      ),
    };
  }
}
