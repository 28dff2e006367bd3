import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/**
 * How an organisation is reached. Apart from the organisation, because few may read it: itself, the other side of an
 * introduction, and the Secretariat with a stated reason (`RevealContact`).
 */
@Entity()
export class OrganisationContact {
  @PrimaryColumn('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  /**
   * Where it is told: one address as `parseEmailAddress` writes it, whose mail somebody has shown to read. Null when
   * there is none: what it says besides is kept, and it is told in the portal only.
   */
  @Column('text', { nullable: true })
  email: string | null;

  /** Whom to ask for. */
  @Column('text', { nullable: true })
  personName: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  /** Which messenger, and who one is there: `Signal +855 12 345 678`. */
  @Column('text', { nullable: true })
  messaging: string | null;

  /** What else a partner should know: hours, languages, who else may answer. */
  @Column('text', { nullable: true })
  note: string | null;
}
