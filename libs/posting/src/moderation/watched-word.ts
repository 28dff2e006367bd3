import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word or phrase on the operator's list: a posting that says it waits for an officer. */
@Entity()
export class WatchedWord {
  /** As the operator wrote it. */
  @PrimaryColumn('text')
  word: string;

  /** ISO 639-1 code of its language. */
  @PrimaryColumn('text')
  language: string;

  /** The stems of its words, as search terms: `en:ransom`. */
  @Column('text', { array: true })
  terms: string[];
}
