import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * `pending`: to be handed to the queue when due. `leased`: handed over; when the lease has run out, it comes
 * back as soon as the queue is found to have forgotten it.
 * `done`: its result is committed. `dead`: given up, for a person to look at and replay.
 */
export type OutboxState = 'pending' | 'leased' | 'done' | 'dead';

/** One piece of work to be done: the record of which BullMQ holds only a copy. */
@Entity({ name: 'outbox' })
@Unique(['job', 'reference', 'version'])
@Index('outbox_pending', ['dueAt'], { where: `state = 'pending'` })
@Index('outbox_leased', ['leasedUntil'], { where: `state = 'leased'` })
@Index('outbox_done', ['finishedAt'], { where: `state = 'done'` })
@Index('outbox_dead', ['createdAt'], { where: `state = 'dead'` })
@Check('outbox_state', `state in ('pending', 'leased', 'done', 'dead')`)
export class OutboxRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  job: string;

  @Column('text')
  queue: string;

  /** The id of what the job is about. */
  @Column('uuid')
  reference: string;

  @Column('int')
  version: number;

  /** Ids and versions, nothing else. */
  @Column('jsonb')
  payload: object;

  @Column('text', { default: 'pending' })
  state: OutboxState;

  /** Tries that have failed. */
  @Column('int', { default: 0 })
  failures: number;

  @Column('timestamptz')
  dueAt: Date;

  @Column('timestamptz', { nullable: true })
  leasedUntil: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  /** How it ended, in words: `done`, or why it was cancelled. */
  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('text', { nullable: true })
  lastError: string | null;

  @Column('text', { nullable: true })
  correlationId: string | null;
}
