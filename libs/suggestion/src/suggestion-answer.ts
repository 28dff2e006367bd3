import type { ScorePart } from '#matching';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const answers = ['interested', 'later', 'no'] as const;
export type Answer = (typeof answers)[number];

/** Why somebody says no. `other` wants words. */
export const refusalReasons = [
  'wrong-need',
  'wrong-place',
  'wrong-time',
  'too-large',
  'too-small',
  'conditions',
  'already-served',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Which side of the suggestion an organisation is on. */
export type Side = 'demand' | 'offer';

/** What one side said, with the score as it was shown. The latest answer of a side counts; all are kept. */
@Entity()
@Index(['suggestionId', 'side', 'id'])
@Index('suggestion_answer_interested', ['suggestionId'], { where: `answer = 'interested'` })
@Check('suggestion_answer_reason', `answer <> 'no' or reason is not null`)
export class SuggestionAnswer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('Suggestion')
  suggestionId: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId: string;

  @Column('text')
  side: Side;

  @Column('text')
  answer: Answer;

  @Column('text', { nullable: true })
  reason: RefusalReason | null;

  @Column('text', { nullable: true })
  words: string | null;

  /** For `later`: the day to ask again. */
  @Column('date', { nullable: true })
  remindOn: string | null;

  @Column('int')
  score: number;

  /** The parts that added up to the score when it was shown. */
  @Column('jsonb')
  parts: ScorePart[];

  @Column('text')
  policyId: string;

  @Column('int')
  demandVersion: number;

  @Column('int')
  offerVersion: number;

  @Column('timestamptz')
  answeredAt: Date;
}
