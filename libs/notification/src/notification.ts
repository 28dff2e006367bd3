import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * `suggestion`: a possible partner was found. `interest`: the other side would like to. `introduction`: both would.
 * `reminder`: the day has come that goes with the own answer "later".
 */
export const notificationKinds = ['suggestion', 'interest', 'introduction', 'reminder'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const channels = ['in-app', 'email'] as const;
export type Channel = (typeof channels)[number];

/** One organisation is told one thing through one channel, once: the constraint decides, not the code. */
@Entity()
@Unique('notification_once', ['suggestionId', 'organisationId', 'channel', 'kind'])
@Index('notification_inbox', ['organisationId', 'id'], { where: `channel = 'in-app'` })
@Check('notification_channel', `channel in ('in-app', 'email')`)
@Check('notification_kind', `kind in ('suggestion', 'interest', 'introduction', 'reminder')`)
export class Notification {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('Suggestion')
  suggestionId: string;

  /** Who is told. */
  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId: string;

  @Column('text')
  channel: Channel;

  @Column('text')
  kind: NotificationKind;

  @Column('timestamptz')
  createdAt: Date;

  /** In the inbox: when it was read. */
  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  /** By e-mail: the mail that carries it. */
  @Index()
  @Column('uuid', { nullable: true })
  @ForeignKey('Mailing')
  mailingId: string | null;

  /** By e-mail: when the mail server took it. */
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
