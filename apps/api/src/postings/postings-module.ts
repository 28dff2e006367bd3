import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { PostingModule } from '#posting';
import { DisclosureModule } from '../disclosure/disclosure-module.js';
import { PostingCountsController } from './posting-counts.controller.js';
import { PostingChangesController } from './posting-changes.controller.js';
import { PostingPages } from './posting-pages.js';
import { PostingPresenter } from './posting-presenter.js';
import { PostingStepsController } from './posting-steps.controller.js';
import { PostingsController } from './postings.controller.js';

@Module({
  imports: [AuditModule, DisclosureModule, PostingModule],
  controllers: [
    PostingCountsController,
    PostingsController,
    PostingChangesController,
    PostingStepsController,
  ],
  providers: [PostingPages, PostingPresenter],
  exports: [PostingPresenter],
})
export class PostingsModule {}
