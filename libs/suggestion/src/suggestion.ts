import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A demand and an offer that fit: unique per pair, never deleted once somebody may have seen it. */
@Entity()
@Unique(['demandId', 'offerId'])
@Index(['demandOrganisationId', 'id'])
@Index(['offerOrganisationId', 'id'])
export class Suggestion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('Posting')
  demandId: string;

  @Index()
  @Column('uuid')
  @ForeignKey('Posting')
  offerId: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  demandOrganisationId: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  offerOrganisationId: string;

  /** Whether it stands on either list now. */
  @Column('boolean')
  listed: boolean;

  /** The matching run that put it on the list. */
  @Index()
  @Column('uuid')
  listingId: string;

  /** Basis points, as of the last time that it was listed or its score changed. */
  @Column('int')
  score: number;

  @Column('int')
  demandVersion: number;

  @Column('int')
  offerVersion: number;

  @Column('text')
  policyId: string;

  @Column('date')
  assessedOn: string;

  /** When the pair was first listed. */
  @Column('timestamptz')
  matchedAt: Date;

  /** When it first stood in the inboxes of both sides. */
  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;

  @Column('timestamptz', { nullable: true })
  unlistedAt: Date | null;

  /** When either side first looked at it. */
  @Column('timestamptz', { nullable: true })
  demandOpenedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  offerOpenedAt: Date | null;
}
