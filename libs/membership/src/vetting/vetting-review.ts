import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { GrantedTier, Judgements, VettingDecision } from './judgement.js';

/** What one reviewer has said of an organisation. Never changed: who thinks otherwise writes another. */
@Entity()
@Index(['caseId', 'id'])
export class VettingReview {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('VettingCase', { onDelete: 'CASCADE' })
  caseId: string;

  @Column('int')
  round: number;

  /** The person. */
  @Column('uuid')
  reviewerId: string;

  /** The five judgements with their comments. */
  @Column('jsonb')
  judgements: Judgements;

  @Column('text')
  decision: VettingDecision;

  @Column('text', { nullable: true })
  tier: GrantedTier | null;

  @Column('date', { nullable: true })
  validUntil: string | null;

  /** What the organisation is told: what is missing, or why it is declined. */
  @Column('text', { nullable: true })
  words: string | null;

  @Column('timestamptz')
  reviewedAt: Date;
}
