import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import type { NotificationKind } from './notification.js';

/** One entry of an organisation's inbox. */
export interface InboxItem {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly suggestionId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  /** The suggestion is no longer on the lists; who is introduced by then is introduced. */
  readonly ended: boolean;
}

/** What an organisation has been told in the portal. */
@Injectable()
export class Inbox {
  constructor(private readonly clock: Clock) {}

  /** Newest first: up to `limit` entries behind the id `after`. */
  async list(
    tx: EntityManager,
    organisationId: string,
    page: { after?: string | undefined; limit: number },
  ): Promise<InboxItem[]> {
    return tx.query<InboxItem[]>(
      `select n.id, n.kind, n.suggestion_id as "suggestionId", n.created_at as "createdAt",
              n.read_at as "readAt", not s.listed and n.kind <> 'introduction' as ended
         from notification n join suggestion s on s.id = n.suggestion_id
        where n.organisation_id = $1 and n.channel = 'in-app' and ($2::uuid is null or n.id < $2)
        order by n.id desc limit $3`,
      [organisationId, page.after ?? null, page.limit],
    );
  }

  /** Marks entries as read; ids that are not the organisation's are passed over. Answers how many. */
  async markRead(
    tx: EntityManager,
    organisationId: string,
    ids: readonly string[],
  ): Promise<number> {
    const [, count] = await tx.query<[unknown[], number]>(
      `update notification set read_at = $1
        where organisation_id = $2 and channel = 'in-app' and id = any($3) and read_at is null`,
      [this.clock.now(), organisationId, ids],
    );
    return count;
  }
}
