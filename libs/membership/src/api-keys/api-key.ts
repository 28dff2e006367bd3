import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Scope } from './scopes.js';

/** By which a system of an organisation's own asks the API. */
@Entity()
@Unique(['tokenHash'])
@Index(['organisationId'])
export class ApiKey {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  /** What it is for, in the organisation's words. */
  @Column('text')
  name: string;

  /** The first characters of the key, by which people tell their keys apart. */
  @Column('text')
  prefix: string;

  /** SHA-256 of the key, hex: the key itself is shown once and kept nowhere. */
  @Column('text')
  tokenHash: string;

  @Column('text', { array: true })
  scopes: Scope[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** To the hour. */
  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
