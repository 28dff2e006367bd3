import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Both sides of a suggestion are interested, so their contacts are open to each other. At most one per suggestion, for good. */
@Entity()
@Unique(['suggestionId'])
@Index(['demandOrganisationId', 'id'])
@Index(['offerOrganisationId', 'id'])
export class Introduction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('Suggestion')
  suggestionId: string;

  @Column('uuid')
  @ForeignKey('Posting')
  demandId: string;

  @Column('uuid')
  @ForeignKey('Posting')
  offerId: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  demandOrganisationId: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  offerOrganisationId: string;

  @Column('timestamptz')
  openedAt: Date;
}
