import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Tier } from './standing/tier.js';
import type { Visibility } from './visibility.js';

/** `community` is a group without registration; the others as they call themselves. */
export const organisationTypes = [
  'community',
  'local',
  'national',
  'international',
  'foundation',
  'association',
] as const;

export type OrganisationType = (typeof organisationTypes)[number];

/** An NGO of the network, or one that has applied. Its contacts live in a table of their own. */
@Entity()
@Check('organisation_staff', 'staff >= 0')
@Check('organisation_visibility', `visibility in ('public', 'members', 'partners')`)
@Check('organisation_tier', `tier in ('applicant', 'admitted', 'trusted')`)
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  /** In its own script. */
  @Column('text')
  name: string;

  /** The same in Latin letters; null when it is written in them anyway. */
  @Column('text', { nullable: true })
  latinName: string | null;

  /** ISO 3166-1 alpha-2. */
  @Column('text')
  country: string;

  @Column('text')
  type: OrganisationType;

  @Column('int', { nullable: true })
  staff: number | null;

  /** Working languages, the preferred one first. */
  @Column('text', { array: true })
  languages: string[];

  @Column('text', { default: '' })
  description: string;

  /** The same with names, contacts and places masked; null in a row that was written before masks were. */
  @Column('text', { nullable: true })
  shownDescription: string | null;

  /** Null for a community group, or when it has given none. */
  @Column('text', { nullable: true })
  registrationNumber: string | null;

  /** Area and sector codes in which it works. */
  @Column('text', { array: true, default: [] })
  sectors: string[];

  @Column('text', { nullable: true })
  website: string | null;

  /** How far name, description and website go. */
  @Column('text', { default: 'members' })
  visibility: Visibility;

  @Column('text')
  tier: Tier;

  /** Last calendar day on which its vetting holds; null when it was never vetted here. */
  @Index('organisation_vetted_until')
  @Column('date', { nullable: true })
  vettedUntil: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  /** Since when one of its administrators asks for its erasure; null when nobody does. */
  @Index('organisation_erasure_asked', { where: 'erasure_asked_at is not null' })
  @Column('timestamptz', { nullable: true })
  erasureAskedAt: Date | null;

  /** When it was erased: what is left of it are codes, and an id that others' rows name. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;
}
