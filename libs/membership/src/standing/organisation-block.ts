import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One organisation does not wish to meet another. Nobody else is told, and nothing takes it back. */
@Entity()
@Check('organisation_block_other', 'organisation_id <> blocked_id')
export class OrganisationBlock {
  @PrimaryColumn('uuid')
  @ForeignKey('Organisation')
  organisationId: string;

  @Index()
  @PrimaryColumn('uuid')
  @ForeignKey('Organisation')
  blockedId: string;

  @Column('timestamptz')
  blockedAt: Date;
}
