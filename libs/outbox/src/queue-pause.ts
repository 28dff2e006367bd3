import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QueueName } from '#pipeline';

/**
 * A queue that somebody has paused. It stands in PostgreSQL and not in the queue, which may lose its memory at any
 * time (docs/decisions/0030): what is due waits in the outbox until the row is gone.
 */
@Entity()
export class QueuePause {
  @PrimaryColumn('text')
  queue: QueueName;

  /** What the audit calls this pause. */
  @Column('uuid')
  id: string;

  @Column('timestamptz')
  since: Date;
}
