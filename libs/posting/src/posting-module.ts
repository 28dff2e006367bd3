import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembershipModule } from '#membership';
import { OutboxModule } from '#outbox';
import { CreatePosting } from './create-posting.js';
import { EditPosting } from './edit-posting.js';
import { ExpirePostings } from './expire-postings.js';
import { ExtendPosting } from './extend-posting.js';
import { RemaskOrganisation } from './masking/remask-organisation.js';
import { DecidePosting } from './moderation/decide-posting.js';
import { HoldPosting } from './moderation/hold-posting.js';
import { ModerationCase } from './moderation/moderation-case.js';
import { ModerationCases } from './moderation/moderation-cases.js';
import { PostingReport } from './moderation/posting-report.js';
import { ReportPosting } from './moderation/report-posting.js';
import { ReplaceWatchedWords } from './moderation/replace-watched-words.js';
import { WaitingRules } from './moderation/waiting-rules.js';
import { WatchedWord } from './moderation/watched-word.js';
import { NeedLine } from './need-line.js';
import { Demand, Offer, Posting } from './posting.js';
import { PostingLife } from './posting-life.js';
import { PostingLog } from './posting-log.js';
import { Postings } from './postings.js';
import { CountPostings } from './search/count-postings.js';
import { ReindexPostings } from './search/reindex-postings.js';
import { SearchPostings } from './search/search-postings.js';
import { SubmitPosting } from './submit-posting.js';
import { TransitionPosting } from './transition-posting.js';

const useCases = [
  CountPostings,
  CreatePosting,
  DecidePosting,
  EditPosting,
  ExpirePostings,
  ExtendPosting,
  ModerationCases,
  Postings,
  ReindexPostings,
  RemaskOrganisation,
  ReplaceWatchedWords,
  ReportPosting,
  SearchPostings,
  SubmitPosting,
  TransitionPosting,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Posting,
      Demand,
      Offer,
      NeedLine,
      ModerationCase,
      PostingReport,
      WatchedWord,
    ]),
    MembershipModule,
    OutboxModule,
  ],
  providers: [HoldPosting, PostingLife, PostingLog, WaitingRules, ...useCases],
  exports: useCases,
})
export class PostingModule {}
