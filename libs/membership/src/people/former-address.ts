import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * An address that somebody had here and has given up. What was written to it until then is theirs, to be exported and
 * erased; what comes later belongs to whoever has it next.
 */
@Entity()
export class FormerAddress {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  email: string;

  /** See `Person.emailKey`. */
  @Index()
  @Column('text')
  emailKey: string;

  @Column('timestamptz')
  givenUpAt: Date;
}
