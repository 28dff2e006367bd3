import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** `community` is a group without registration; the others as they call themselves. */
export const organisationTypes = [
  'community',
  'local',
  'national',
  'international',
  'foundation',
  'association',
] as const;

export type OrganisationType = (typeof organisationTypes)[number];

/** An NGO of the network. Its contacts live in a table of their own. */
@Entity()
@Check('organisation_staff', 'staff >= 0')
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** ISO 3166-1 alpha-2. */
  @Column('text')
  country: string;

  @Column('text')
  type: OrganisationType;

  @Column('int', { nullable: true })
  staff: number | null;

  /** Working languages, the preferred one first. */
  @Column('text', { array: true })
  languages: string[];

  @Column('text', { default: '' })
  description: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
