import { Injectable } from '@nestjs/common';
import { type EntityManager, Any, IsNull, MoreThan } from 'typeorm';
import { newId } from '#database';
import { ModerationCase } from './moderation-case.js';
import { PostingReport } from './posting-report.js';
import { type WaitingGround, waitingGrounds } from './waiting-ground.js';

/** Reads what stands, or stood, before the Secretariat. */
@Injectable()
export class ModerationCases {
  /** Up to `limit` open cases behind the id `after`, the oldest first. */
  queue(
    tx: EntityManager,
    page: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<ModerationCase[]> {
    return tx.find(ModerationCase, {
      where: { outcome: IsNull(), ...(page.after ? { id: MoreThan(page.after) } : {}) },
      order: { id: 'ASC' },
      take: page.limit,
    });
  }

  /** The latest case of each of the postings that has had one, by posting. */
  async latest(
    tx: EntityManager,
    postingIds: readonly string[],
  ): Promise<Map<string, ModerationCase>> {
    if (postingIds.length === 0) return new Map();
    const cases = await tx.find(ModerationCase, {
      where: { postingId: Any([...postingIds]) },
      order: { id: 'ASC' },
    });
    return new Map(cases.map((one) => [one.postingId, one]));
  }

  /** What was reported of the postings and has not been decided, the oldest first. */
  openReports(tx: EntityManager, postingIds: readonly string[]): Promise<PostingReport[]> {
    return tx.find(PostingReport, {
      where: { postingId: Any([...postingIds]), handledAt: IsNull() },
      order: { id: 'ASC' },
    });
  }
}

/** Opens a case, or adds the grounds to the open one. The caller has locked the posting. */
export async function openCase(
  tx: EntityManager,
  postingId: string,
  grounds: readonly WaitingGround[],
  now: Date,
): Promise<void> {
  const open = await tx.findOneBy(ModerationCase, { postingId, outcome: IsNull() });
  if (open) {
    const all = waitingGrounds.filter((g) => open.grounds.includes(g) || grounds.includes(g));
    await tx.update(ModerationCase, { id: open.id }, { grounds: all });
    return;
  }
  await tx.insert(ModerationCase, {
    id: newId(),
    postingId,
    grounds: [...grounds],
    openedAt: now,
  });
}

/** The posting has ended before an officer looked; a report stays open, and is seen if it comes back. */
export async function lapseCase(tx: EntityManager, postingId: string, now: Date): Promise<void> {
  await tx.update(
    ModerationCase,
    { postingId, outcome: IsNull() },
    { outcome: 'lapsed', closedAt: now },
  );
}
