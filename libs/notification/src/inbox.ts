import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import type { NotificationKind } from './notification.js';

/** Beyond it nobody counts any more. */
const MOST_COUNTED = 100;

/** One entry of an organisation's inbox. */
export interface InboxItem {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly suggestionId: string;
  /** The organisation's own posting, of which it is. */
  readonly postingId: string;
  readonly postingKind: 'demand' | 'offer';
  readonly postingTitle: string;
  readonly postingLanguage: string;
  /** The organisation on the other side. */
  readonly counterpartId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  /**
   * What it tells of is over: the introduction, the interest of the other side, or the suggestion altogether. Nothing
   * here says what has ended it.
   */
  readonly ended: boolean;
}

/** Entries by their ids, and those of a suggestion that existed when it was read; null: all of them. */
export interface WhatWasRead {
  readonly ids: readonly string[];
  readonly suggestion?: { readonly id: string; readonly until: Date | null };
}

/** What an organisation has been told in the portal. */
@Injectable()
export class Inbox {
  constructor(private readonly clock: Clock) {}

  /** Newest first: up to `limit` entries behind the id `after`. */
  async list(
    tx: EntityManager,
    organisationId: string,
    page: { after?: string | undefined; unread?: boolean; limit: number },
  ): Promise<InboxItem[]> {
    return tx.query<InboxItem[]>(
      `select n.id, n.kind, n.suggestion_id as "suggestionId", n.created_at as "createdAt",
              n.read_at as "readAt",
              case n.kind when 'introduction' then not introduction_stands(s.id)
                          when 'interest' then not s.listed
                               or not exists (select from interested_counterparts(array[s.id]))
                          else not s.listed end as ended,
              p.id as "postingId", p.kind as "postingKind", p.title as "postingTitle",
              p.language as "postingLanguage",
              case when s.demand_organisation_id = $1 then s.offer_organisation_id
                   else s.demand_organisation_id end as "counterpartId"
         from notification n
         join suggestion s on s.id = n.suggestion_id
         join posting p on p.id = case when s.demand_organisation_id = $1 then s.demand_id
                                       else s.offer_id end
        where n.organisation_id = $1 and n.channel = 'in-app' and ($2::uuid is null or n.id < $2)
          and (not $3 or n.read_at is null)
        order by n.id desc limit $4`,
      [organisationId, page.after ?? null, page.unread ?? false, page.limit],
    );
  }

  /** How many entries have not been read: 100 stands for a hundred or more. */
  async countUnread(tx: EntityManager, organisationId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(*)::int as count
         from (select 1 from notification
                where organisation_id = $1 and channel = 'in-app' and read_at is null
                limit ${MOST_COUNTED}) unread`,
      [organisationId],
    );
    return row?.count ?? 0;
  }

  /**
   * Marks entries as read, by their ids or by the suggestion that they tell of; those of others are passed over. What
   * was told of the suggestion after `until` was not there when it was read, and stays unread. Answers how many.
   */
  async markRead(
    tx: EntityManager,
    organisationId: string,
    { ids, suggestion }: WhatWasRead,
  ): Promise<number> {
    const [, count] = await tx.query<[unknown[], number]>(
      `update notification set read_at = $1
        where organisation_id = $2 and channel = 'in-app' and read_at is null
          and (id = any($3)
               or suggestion_id = $4 and ($5::timestamptz is null or created_at <= $5))`,
      [
        ...[this.clock.now(), organisationId, ids],
        ...[suggestion?.id ?? null, suggestion?.until ?? null],
      ],
    );
    return count;
  }
}
