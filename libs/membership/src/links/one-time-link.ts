import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LinkPurpose } from './link-purposes.js';

/** A link that does one thing, once, for whoever reads the mail that it stands in. */
@Entity()
@Unique(['tokenHash'])
@Index(['expiresAt'])
@Index(['organisationId', 'subjectId'])
export class OneTimeLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  purpose: LinkPurpose;

  /** SHA-256 of the token, hex. The token itself is derived from the id when the mail is written. */
  @Column('text')
  tokenHash: string;

  /** Where it is sent: one address as `parseEmailAddress` writes it; empty when it stands in a mail about more. */
  @Column('text')
  email: string;

  /** How a person who is not known yet is greeted; empty for people who are. */
  @Column('text', { default: '' })
  name: string;

  /** Of the mail, for a person who is not known yet; empty when the mail has a language of its own. */
  @Column('text')
  language: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string | null;

  /** What else it is about: an invitation, an application, a suggestion. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
