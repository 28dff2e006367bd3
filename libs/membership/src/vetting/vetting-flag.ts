import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const flagColours = ['yellow', 'red'] as const;

export type FlagColour = (typeof flagColours)[number];

/** What a flag is about: a name on the sanctions list, a name like a member's, or what a person has seen. */
export const flagSources = ['sanctions-list', 'like-member', 'person'] as const;

export type FlagSource = (typeof flagSources)[number];

/** Something about an organisation that a person must look at. It decides nothing by itself, and stays for good. */
@Entity()
@Index('vetting_flag_name', ['organisationId', 'source', 'reference'], {
  unique: true,
  where: 'reference is not null',
})
@Check('vetting_flag_colour', `colour in ('yellow', 'red')`)
@Check('vetting_flag_cleared', `cleared_at is null or clearance is not null`)
export class VettingFlag {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('text')
  colour: FlagColour;

  @Column('text')
  source: FlagSource;

  /** The list's reference or the member's id, for a name; null for what a person has seen. */
  @Column('text', { nullable: true })
  reference: string | null;

  /** The name that was found, or the person's words. */
  @Column('text')
  comment: string;

  /** How like the names are, in percent. */
  @Column('int', { nullable: true })
  likeness: number | null;

  /** The person; null for a flag that a comparison has raised. */
  @Column('uuid', { nullable: true })
  raisedBy: string | null;

  @Column('timestamptz')
  raisedAt: Date;

  @Column('uuid', { nullable: true })
  clearedBy: string | null;

  @Column('timestamptz', { nullable: true })
  clearedAt: Date | null;

  /** Why it can be passed over. */
  @Column('text', { nullable: true })
  clearance: string | null;
}
