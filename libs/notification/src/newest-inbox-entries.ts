import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NotificationKind } from './notification.js';

/** That an organisation was told something: enough to go and read it. */
export interface InboxNews {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly suggestionId: string;
}

/**
 * More than a matching tells one organisation at once. An entry that is committed late has an older id than some that
 * were seen before it: it is found as long as it is among the newest.
 */
const NEWEST = 50;

/** The newest entries of inboxes, for whoever watches over many of them. */
@Injectable()
export class NewestInboxEntries {
  /** By organisation, the newest first; every organisation that is given has its list. */
  async of(
    tx: EntityManager,
    organisationIds: readonly string[],
  ): Promise<Map<string, InboxNews[]>> {
    const rows = await tx.query<(InboxNews & { organisationId: string })[]>(
      `select n.organisation_id as "organisationId", n.id, n.kind, n.suggestion_id as "suggestionId"
         from unnest($1::uuid[]) watched (id)
         cross join lateral (select id, kind, suggestion_id, organisation_id from notification
                              where organisation_id = watched.id and channel = 'in-app'
                              order by id desc limit ${NEWEST}) n`,
      [organisationIds],
    );
    const newest = new Map<string, InboxNews[]>(organisationIds.map((id) => [id, []]));
    for (const { organisationId, ...news } of rows) newest.get(organisationId)?.push(news);
    return newest;
  }
}
