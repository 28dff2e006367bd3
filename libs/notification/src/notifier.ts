import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { newId } from '#database';
import { type EmbeddedLink, OneTimeLinks } from '#membership';
import { Outbox } from '#outbox';
import { mailingScheduled } from '#pipeline';
import { Mailing } from './mailing.js';
import { nextMailingDue } from './next-mailing-due.js';
import { type Channel, Notification, type NotificationKind } from './notification.js';

/** One thing that one organisation is to be told. */
export interface Told {
  readonly organisationId: string;
  readonly suggestionId: string;
  readonly kind: NotificationKind;
}

/** A notification that is new. */
interface Inserted {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly suggestionId: string;
}

/** Puts notifications into the inbox, and into the mail that each organisation gets next. */
@Injectable()
export class Notifier {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** What somebody was told before is not told again. */
  async tell(tx: EntityManager, all: readonly Told[]): Promise<void> {
    await this.insertNew(tx, all, 'in-app');
    const recipients = [...new Set(all.map((told) => told.organisationId))].sort();
    for (const organisationId of recipients) {
      await this.mail(
        tx,
        organisationId,
        all.filter((told) => told.organisationId === organisationId),
      );
    }
  }

  /** That somebody was told: so that it can be told again, with a link of its own to answer by. */
  async forget(tx: EntityManager, { organisationId, suggestionId, kind }: Told): Promise<void> {
    await tx.delete(Notification, { organisationId, suggestionId, kind });
  }

  private async mail(
    tx: EntityManager,
    organisationId: string,
    all: readonly Told[],
  ): Promise<void> {
    // One at a time per recipient: two jobs that both saw no open mail would open two.
    const [contact] = await tx.query<unknown[]>(
      `select 1 from organisation_contact where organisation_id = $1 and email is not null
          for no key update`,
      [organisationId],
    );
    if (!contact) return;
    const fresh = await this.insertNew(tx, all, 'email');
    if (fresh.length === 0) return;
    await this.links.embed(tx, answerLinks(fresh, organisationId));
    const mailingId =
      (await this.openMailing(tx, organisationId)) ?? (await this.schedule(tx, organisationId));
    await tx.query('update notification set mailing_id = $1 where id = any($2)', [
      mailingId,
      fresh.map(({ id }) => id),
    ]);
  }

  /** The mail that still waits and is still tried: a dead letter takes nothing along. One that is being sent right now is locked by its sender, and passed over. */
  private async openMailing(tx: EntityManager, organisationId: string): Promise<string | null> {
    const [open] = await tx.query<{ id: string }[]>(
      `select id from mailing m where organisation_id = $1 and state = 'scheduled'
          and exists (select 1 from outbox where job = 'deliver-mailing' and reference = m.id
                       and state in ('pending', 'leased'))
        order by due_at limit 1 for update skip locked`,
      [organisationId],
    );
    return open?.id ?? null;
  }

  private async schedule(tx: EntityManager, organisationId: string): Promise<string> {
    const [last] = await tx.query<{ due_at: Date }[]>(
      `select greatest(due_at, sent_at) as due_at from mailing
        where organisation_id = $1 and state in ('scheduled', 'sent')
        order by 1 desc limit 1`,
      [organisationId],
    );
    const mailing = {
      id: newId(),
      organisationId,
      state: 'scheduled' as const,
      dueAt: nextMailingDue(last?.due_at ?? null, this.clock.now()),
    };
    await tx.insert(Mailing, mailing);
    await this.outbox.record(tx, mailingScheduled({ mailingId: mailing.id, dueAt: mailing.dueAt }));
    return mailing.id;
  }

  /**
   * Answers those that were not there before, and of those that were left out of their mail
   * (the posting was paused when it was due) and may go with the next one.
   */
  private async insertNew(
    tx: EntityManager,
    all: readonly Told[],
    channel: Channel,
  ): Promise<Inserted[]> {
    if (all.length === 0) return [];
    return tx.query<Inserted[]>(
      `insert into notification (id, suggestion_id, organisation_id, channel, kind, created_at)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[])
       on conflict (suggestion_id, organisation_id, channel, kind) do update set mailing_id = null
        where notification.channel = 'email' and notification.sent_at is null
          and not exists (select 1 from mailing m
                           where m.id = notification.mailing_id and m.state = 'scheduled')
       returning id, kind, suggestion_id as "suggestionId"`,
      [
        all.map(() => newId()),
        all.map((told) => told.suggestionId),
        all.map((told) => told.organisationId),
        all.map(() => channel),
        all.map((told) => told.kind),
        all.map(() => this.clock.now()),
      ],
    );
  }
}

/**
 * The link by which the mail about a notification is answered has the notification's id: it is there before the mail
 * is, and a mail that is sent again after a crash carries the same. Who is introduced has answered.
 */
function answerLinks(told: readonly Inserted[], organisationId: string): EmbeddedLink[] {
  return told
    .filter(({ kind }) => kind !== 'introduction')
    .map(({ id, suggestionId: subjectId }) => ({
      id,
      purpose: 'answer',
      organisationId,
      subjectId,
    }));
}
