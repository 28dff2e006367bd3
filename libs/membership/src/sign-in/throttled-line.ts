import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AttemptLine } from './throttle-rules.js';

/** Attempts along one line. In PostgreSQL, so that every process counts the same, and a restart forgives nothing. */
@Entity()
@Index(['lastAt'])
export class ThrottledLine implements AttemptLine {
  /** A keyed hash: neither the e-mail address nor the network address of anybody who tried. */
  @PrimaryColumn('text')
  key: string;

  @Column('int', { default: 0 })
  failures: number;

  @Column('timestamptz', { nullable: true })
  lastAt: Date | null;

  @Column('timestamptz', { nullable: true })
  blockedUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;
}
