import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const documentKinds = [
  'registration',
  'statutes',
  'annual-report',
  'accounts',
  'tax-status',
  'safeguarding-policy',
  /** A letter by people or organisations who vouch for a community group. */
  'letter-of-support',
  'other',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** A paper of an organisation, by what it says it is: the network keeps no copies. */
@Entity()
export class OrganisationDocument {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('text')
  kind: DocumentKind;

  @Column('text', { nullable: true })
  number: string | null;

  /** The authority or the people who gave it. */
  @Column('text')
  issuer: string;

  /** Where it can be read. */
  @Column('text', { nullable: true })
  link: string | null;

  @Column('date', { nullable: true })
  issuedOn: string | null;

  @Column('date', { nullable: true })
  expiresOn: string | null;

  @Column('timestamptz')
  recordedAt: Date;
}
