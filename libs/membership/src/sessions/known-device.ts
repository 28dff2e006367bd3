import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A browser in which the person has signed in before: others' wrong guesses do not slow it down. */
@Entity()
@Unique(['tokenHash'])
@Index(['personId'])
export class KnownDevice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  tokenHash: string;

  @Column('timestamptz')
  usedAt: Date;
}
