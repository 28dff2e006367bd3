import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** `cancelled`: nothing was left to say when it came to be sent. `refused`: the server will not take it, unless somebody mends the cause and replays it. */
export type MailingState = 'scheduled' | 'sent' | 'cancelled' | 'refused';

/** One mail to one organisation; carries everything that came up until it was due. */
@Entity()
@Index(['organisationId', 'dueAt'])
@Check('mailing_state', `state in ('scheduled', 'sent', 'cancelled', 'refused')`)
export class Mailing {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId: string;

  @Column('text')
  state: MailingState;

  @Column('timestamptz')
  dueAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** What the mail server said last, without addresses. */
  @Column('text', { nullable: true })
  response: string | null;
}
