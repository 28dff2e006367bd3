import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** For when the telephone is lost: each code stands in for the second factor once. */
@Entity()
export class RecoveryCode {
  @PrimaryColumn('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  /** SHA-256, hex: a code has 80 random bits. */
  @PrimaryColumn('text')
  codeHash: string;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
