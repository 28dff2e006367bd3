import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { VettingState } from './vetting-outcome.js';

/** Why an organisation is vetted: it has applied, is represented, or its vetting is to be looked at again. */
export const vettingOccasions = ['application', 'renewal'] as const;

export type VettingOccasion = (typeof vettingOccasions)[number];

/** One vetting of an organisation, from its opening to the decision. At most one is open. */
@Entity()
@Index('vetting_case_open', ['organisationId'], { unique: true, where: 'closed_at is null' })
@Index('vetting_case_queue', ['id'], { where: 'closed_at is null' })
@Check('vetting_case_occasion', `occasion in ('application', 'renewal')`)
export class VettingCase {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('text')
  occasion: VettingOccasion;

  @Column('text')
  state: VettingState;

  /** Raised when the organisation has answered what was asked: reviews of an earlier round no longer count. */
  @Column('int')
  round: number;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
