import { Module } from '@nestjs/common';
import { CooperationModule } from '#cooperation';
import { MembershipModule } from '#membership';
import { PostingModule } from '#posting';
import { PostingsModule } from '../postings/postings-module.js';
import { IntroductionPresenter } from './introduction-presenter.js';
import { IntroductionsController } from './introductions.controller.js';

@Module({
  imports: [CooperationModule, MembershipModule, PostingModule, PostingsModule],
  controllers: [IntroductionsController],
  providers: [IntroductionPresenter],
})
export class IntroductionsModule {}
