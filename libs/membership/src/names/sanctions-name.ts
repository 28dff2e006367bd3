import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who stands on the list. */
export type SanctionedKind = 'individual' | 'entity';

/** A name on the sanctions list that the operator supplies; an entry has several. */
@Entity()
@Index('sanctions_name_letters', { synchronize: false })
@Index('sanctions_name_consonants', { synchronize: false })
export class SanctionsName {
  /** The list's own reference, such as `QDe.004`. */
  @PrimaryColumn('text')
  reference: string;

  /** As the list writes it. */
  @PrimaryColumn('text')
  name: string;

  @Column('text')
  kind: SanctionedKind;

  @Column('text')
  letters: string;

  @Column('text')
  consonants: string;
}
