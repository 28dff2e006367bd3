import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { OutboxRow } from './outbox-row.js';

/** Which dead letters are asked for. */
export interface DeadLettersWanted {
  readonly job?: string | undefined;
  /** The id of the last one that is known. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Reads what was given up, for a person to look at. */
@Injectable()
export class DeadLetters {
  /** Those asked for first come first (ids sort by time). */
  list(tx: EntityManager, { job, after, limit }: DeadLettersWanted): Promise<OutboxRow[]> {
    return tx.find(OutboxRow, {
      where: {
        state: 'dead',
        ...(job === undefined ? {} : { job }),
        ...(after === undefined ? {} : { id: MoreThan(after) }),
      },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  /** The ids of up to `limit` of a job, locked, so that two who replay them at once share them. */
  async lock(tx: EntityManager, job: string, limit: number): Promise<string[]> {
    const rows = await tx
      .createQueryBuilder(OutboxRow, 'row')
      .select('row.id')
      .where(`row.state = 'dead' and row.job = :job`, { job })
      .orderBy('row.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    return rows.map(({ id }) => id);
  }
}
