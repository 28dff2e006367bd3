import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How a person's password is known. Who signs in by mailed links has none. Apart from the person, because nobody else needs it. */
@Entity()
export class Password {
  @PrimaryColumn('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  /** argon2id with salt and cost, as a PHC string. */
  @Column('text')
  hash: string;

  /** Shorter than what is asked of a password that stands alone: the second factor must stay. */
  @Column('boolean')
  short: boolean;

  @Column('timestamptz')
  changedAt: Date;
}
