import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A pair that passes every gate and reaches the threshold. Narrow rows, all of them kept, so that the two
 * lists are read off with a window function and a removal needs no search for who moves up. Everything
 * here can be computed again from the postings.
 */
@Entity()
export class Fit {
  @PrimaryColumn('uuid')
  @ForeignKey('Posting', { onDelete: 'CASCADE' })
  demandId: string;

  @Index()
  @PrimaryColumn('uuid')
  @ForeignKey('Posting', { onDelete: 'CASCADE' })
  offerId: string;

  /** Basis points, 0 to 10,000. */
  @Column('int')
  score: number;

  @Column('int')
  demandVersion: number;

  @Column('int')
  offerVersion: number;

  /** The policy that the score was computed with. */
  @Column('text')
  policyId: string;

  /** Today's date at that time: an input of the gates. */
  @Column('date')
  assessedOn: string;

  /** Among the best of the demand's list, and of the offer's. A pair is listed when it is in either. */
  @Column('boolean', { default: false })
  inDemandList: boolean;

  @Column('boolean', { default: false })
  inOfferList: boolean;
}
