import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A name of an organisation, in the form in which names are compared. The trigram indexes are the migration's. */
@Entity()
@Index('organisation_name_letters', { synchronize: false })
@Index('organisation_name_consonants', { synchronize: false })
export class OrganisationName {
  @PrimaryColumn('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  /** As it is written. */
  @PrimaryColumn('text')
  name: string;

  @Column('text')
  letters: string;

  @Column('text')
  consonants: string;
}
