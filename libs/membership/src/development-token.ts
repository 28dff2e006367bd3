import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Stands in for sessions until membership lands: whoever holds the token acts for the organisation. */
@Entity()
export class DevelopmentToken {
  /** SHA-256 of the token, hex: the token itself is shown once and kept nowhere. */
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('timestamptz')
  createdAt: Date;
}
