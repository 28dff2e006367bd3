import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { PostingModule } from '#posting';
import { PostingsModule } from '../postings/postings-module.js';
import { ModerationController } from './moderation.controller.js';
import { ModerationPresenter } from './moderation-presenter.js';
import { ReportsController } from './reports.controller.js';

@Module({
  imports: [MembershipModule, PostingModule, PostingsModule],
  controllers: [ModerationController, ReportsController],
  providers: [ModerationPresenter],
})
export class ModerationModule {}
