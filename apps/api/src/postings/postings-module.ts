import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { PostingModule } from '#posting';
import { PostingChangesController } from './posting-changes.controller.js';
import { PostingPresenter } from './posting-presenter.js';
import { PostingStepsController } from './posting-steps.controller.js';
import { PostingsController } from './postings.controller.js';

@Module({
  imports: [AuditModule, PostingModule],
  controllers: [PostingsController, PostingChangesController, PostingStepsController],
  providers: [PostingPresenter],
  exports: [PostingPresenter],
})
export class PostingsModule {}
