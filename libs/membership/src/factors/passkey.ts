import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A key pair in somebody's telephone, computer or security key (WebAuthn); here is its public half. */
@Entity()
@Index(['personId'])
export class Passkey {
  /** The credential's own id, base64url. */
  @PrimaryColumn('text')
  id: string;

  @Column('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  /** What the person calls it. */
  @Column('text')
  name: string;

  @Column('bytea')
  publicKey: Buffer;

  /** Uses so far, as far as the device counts; a lower number than before betrays a copy. */
  @Column('bigint')
  counter: string;

  @Column('text', { array: true })
  transports: string[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
