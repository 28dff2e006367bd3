import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What can be wrong with a posting. `other` wants words. */
export const reportReasons = [
  'not-true',
  'asks-for-money',
  'harmful',
  'personal-data',
  'false-name',
  'other',
] as const;

export type ReportReason = (typeof reportReasons)[number];

/** An organisation says that something is wrong with a posting. The poster never learns who it was. */
@Entity()
@Index('posting_report_once', ['postingId', 'organisationId'], {
  unique: true,
  where: 'handled_at is null',
})
export class PostingReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('Posting')
  postingId: string;

  /** Who reports. */
  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId: string;

  @Column('text')
  reason: ReportReason;

  @Column('text', { nullable: true })
  words: string | null;

  @Column('timestamptz')
  reportedAt: Date;

  /** When an officer decided about the posting. */
  @Column('timestamptz', { nullable: true })
  handledAt: Date | null;
}
