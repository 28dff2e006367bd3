import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One link of the chain: which entries it covers, what each of them said, and the link before it. */
@Entity()
export class AuditSeal {
  /** From 1 on, without a gap. */
  @PrimaryColumn('int')
  number: number;

  /** How entries were turned into bytes; see `canonical-entry.ts`. */
  @Column('int')
  scheme: number;

  /** To the millisecond, so that a Date holds all of it. */
  @Column({ type: 'timestamptz', precision: 3 })
  sealedAt: Date;

  /** No entry that could be seen then was left without a seal. */
  @Column('boolean')
  drained: boolean;

  /** The `hash` of the seal before; 32 zero bytes in the first. */
  @Column('bytea')
  previousHash: Buffer;

  /** The entries, in the order of their ids. */
  @Column('uuid', { array: true })
  entryIds: string[];

  /** The SHA-256 of each entry, 32 bytes each, in the same order: they tell which entry it was. */
  @Column('bytea')
  digests: Buffer;

  /** SHA-256 over all of the above. */
  @Column('bytea')
  hash: Buffer;
}
