import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Somebody who can sign in. What they may do comes from affiliations, or from a place in the Secretariat. */
@Entity()
@Unique(['emailKey'])
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** Where mail to the person goes. */
  @Column('text')
  email: string;

  /** The address in its one normal form (`parseEmailAddress`). */
  @Column('text')
  emailKey: string;

  /** When a link sent to the address was followed; null until then. */
  @Column('timestamptz', { nullable: true })
  emailConfirmedAt: Date | null;

  /** Of mails and pages: `en`, `zh`, `fr`, `ru`, `ar` or `es`. */
  @Column('text')
  language: string;

  /** Since when the person may not sign in. */
  @Column('timestamptz', { nullable: true })
  suspendedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}
