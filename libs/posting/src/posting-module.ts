import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OutboxModule } from '#outbox';
import { CreatePosting } from './create-posting.js';
import { EditPosting } from './edit-posting.js';
import { ExpirePostings } from './expire-postings.js';
import { ExtendPosting } from './extend-posting.js';
import { NeedLine } from './need-line.js';
import { Demand, Offer, Posting } from './posting.js';
import { PostingLog } from './posting-log.js';
import { Postings } from './postings.js';
import { ReindexPostings } from './search/reindex-postings.js';
import { SearchPostings } from './search/search-postings.js';
import { SubmitPosting } from './submit-posting.js';
import { TransitionPosting } from './transition-posting.js';

const useCases = [
  CreatePosting,
  EditPosting,
  ExpirePostings,
  ExtendPosting,
  Postings,
  ReindexPostings,
  SearchPostings,
  SubmitPosting,
  TransitionPosting,
];

@Module({
  imports: [TypeOrmModule.forFeature([Posting, Demand, Offer, NeedLine]), OutboxModule],
  providers: [PostingLog, ...useCases],
  exports: useCases,
})
export class PostingModule {}
