import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { WaitingGround } from './waiting-ground.js';

/** What an officer says of a posting; `lapsed` when it was withdrawn or expired before anybody had. */
export const caseOutcomes = ['published', 'returned', 'lapsed'] as const;

export type CaseOutcome = (typeof caseOutcomes)[number];

/** Why an officer returns a posting. `other` wants words. */
export const returnReasons = [
  'unclear',
  'personal-data',
  'outside-our-work',
  'needs-higher-tier',
  'not-credible',
  'harmful',
  'other',
] as const;

export type ReturnReason = (typeof returnReasons)[number];

/** One time that a posting stood before the Secretariat. At most one case of a posting is open. */
@Entity()
@Index('moderation_case_open', ['postingId'], { unique: true, where: 'outcome is null' })
@Index('moderation_case_queue', ['id'], { where: 'outcome is null' })
@Check('moderation_case_outcome', `outcome in ('published', 'returned', 'lapsed')`)
@Check('moderation_case_reason', `outcome <> 'returned' or reason is not null`)
export class ModerationCase {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  @ForeignKey('Posting')
  postingId: string;

  @Column('text', { array: true })
  grounds: WaitingGround[];

  @Column('timestamptz')
  openedAt: Date;

  @Column('text', { nullable: true })
  outcome: CaseOutcome | null;

  @Column('text', { nullable: true })
  reason: ReturnReason | null;

  /** What the officer says to the poster. */
  @Column('text', { nullable: true })
  words: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** The officer. */
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  /** The posting's version once it was decided. */
  @Column('int', { nullable: true })
  decidedVersion: number | null;
}
