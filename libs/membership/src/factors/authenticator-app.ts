import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An app that shows codes (TOTP, RFC 6238). One per person. */
@Entity()
export class AuthenticatorApp {
  @PrimaryColumn('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  /** The shared secret, sealed by the keyring for this person. */
  @Column('text')
  sealedSecret: string;

  /** When a first code was right; until then it counts for nothing. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** The time step of the last code that was taken: neither it nor an earlier one is taken again. */
  @Column('bigint', { nullable: true })
  lastStep: string | null;
}
