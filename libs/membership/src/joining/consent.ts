import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** To what: the privacy notice, or that the Secretariat acts for an organisation without access of its own. */
export type ConsentKind = 'privacy' | 'representation';

/** That an organisation has agreed to something, to which version of it, and when. Never changed. */
@Entity()
@Index(['organisationId', 'kind'])
@Check('consent_kind', `kind in ('privacy', 'representation')`)
export class Consent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  /** Who gave it, where that is a person with an account. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  kind: ConsentKind;

  /** Of the notice that was read; for a representation, what the consent rests on: a letter, a call, its date. */
  @Column('text')
  version: string;

  @Column('timestamptz')
  givenAt: Date;
}
