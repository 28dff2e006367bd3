import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OrganisationProfile } from './organisation-profile.js';

/** Who speaks for an organisation. */
export interface ContactPerson {
  readonly name: string;
  /** What the person is there; may be empty. */
  readonly position: string;
  /** As `parseEmailAddress` writes it. */
  readonly email: string;
}

/**
 * What somebody has filled in, until the link in the mail is followed: then it becomes an organisation, and
 * this row goes. One that nobody confirms is forgotten when the link has expired.
 */
@Entity()
@Index(['createdAt'])
export class Application {
  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  profile: OrganisationProfile;

  @Column('jsonb')
  contact: ContactPerson;

  /** Of the pages and the mail: one of the six. */
  @Column('text')
  language: string;

  /** The privacy notice that was agreed to. */
  @Column('text')
  privacyVersion: string;

  @Column('timestamptz')
  createdAt: Date;
}
