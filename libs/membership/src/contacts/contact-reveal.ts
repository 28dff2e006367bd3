import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** For what the Secretariat may look at a contact. `other` is said in words, as all of them are. */
export const revealReasons = [
  'asked-by-organisation',
  'no-answer',
  'vetting',
  'safeguarding',
  'dispute',
  'emergency',
  'legal-duty',
  'other',
] as const;
export type RevealReason = (typeof revealReasons)[number];

const REASONS = revealReasons.map((reason) => `'${reason}'`).join(', ');

/** Why somebody of the Secretariat has looked at a contact, in words. The audit has the code, and who. */
@Entity()
@Index(['organisationId', 'id'])
@Check('contact_reveal_reason', `reason in (${REASONS})`)
export class ContactReveal {
  @PrimaryColumn('uuid')
  id: string;

  /** Whose contact. */
  @Column('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  /** Who has looked. */
  @Column('uuid')
  personId: string;

  @Column('text')
  reason: RevealReason;

  @Column('text')
  words: string;

  @Column('timestamptz')
  revealedAt: Date;
}
