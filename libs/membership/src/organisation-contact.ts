import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Where an organisation is told. Apart from the organisation, because few may read it. */
@Entity()
export class OrganisationContact {
  @PrimaryColumn('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('text')
  email: string;
}
