import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { OrganisationRole } from '#database';

/** What a person is in an organisation. Leaving ends the row; the audit remembers. */
@Entity()
@Index(['organisationId'])
@Check('affiliation_role', `role in ('administrator', 'editor', 'viewer')`)
export class Affiliation {
  @PrimaryColumn('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('text')
  role: OrganisationRole;

  /** When the person got this role. */
  @Column('timestamptz')
  since: Date;
}
