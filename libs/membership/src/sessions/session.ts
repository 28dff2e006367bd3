import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** How the second factor stands: none set up, asked for and not yet given, or what it was given by. */
export type SessionFactor = 'none' | 'due' | 'authenticator-app' | 'passkey' | 'recovery-code';

/** Somebody's being signed in, in one browser. */
@Entity()
@Unique(['tokenHash'])
@Index(['personId'])
@Index(['expiresAt'])
@Check(
  'session_factor',
  `factor in ('none', 'due', 'authenticator-app', 'passkey', 'recovery-code')`,
)
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  /** SHA-256 of what the cookie holds, hex. */
  @Column('text')
  tokenHash: string;

  @Column('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  /** For whom the person acts in this session; null for the Secretariat, and for people without a place. */
  @Column('uuid', { nullable: true })
  @ForeignKey('Organisation', { onDelete: 'SET NULL' })
  organisationId: string | null;

  @Column('text')
  factor: SessionFactor;

  /** Browser and system in two words, so that the person knows the session again. No address. */
  @Column('text')
  device: string;

  @Column('timestamptz')
  createdAt: Date;

  /** To the minute. */
  @Column('timestamptz')
  seenAt: Date;

  /** When the person last showed who they are: by password, mailed link or second factor. */
  @Column('timestamptz')
  provedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** What a passkey has to sign next. */
  @Column('text', { nullable: true })
  challenge: string | null;
}
