import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { numericAsNumber } from './posting.js';

/** One need inside a demand; one offer may cover one line. */
@Entity()
export class NeedLine {
  @PrimaryColumn('uuid')
  @ForeignKey('Posting', { onDelete: 'CASCADE' })
  demandId: string;

  /** From 1, in the poster's order. */
  @PrimaryColumn('int')
  position: number;

  @Column('text')
  need: string;

  @Column('numeric', { nullable: true, transformer: numericAsNumber })
  amount: number | null;

  @Column('text', { nullable: true })
  unit: string | null;
}
