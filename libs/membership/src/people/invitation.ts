import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { OrganisationRole, SecretariatRole } from '#database';

/** A place that is offered to whoever reads the mail of an address. */
@Entity()
@Index(['organisationId'])
@Check(
  'invitation_role',
  `case when organisation_id is null
     then role in ('officer', 'reviewer', 'administrator', 'steering-committee')
     else role in ('administrator', 'editor', 'viewer') end`,
)
export class Invitation {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for a place in the Secretariat. */
  @Column('uuid', { nullable: true })
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string | null;

  @Column('text')
  role: OrganisationRole | SecretariatRole;

  @Column('text')
  email: string;

  /** How the inviter names the person. */
  @Column('text')
  name: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
