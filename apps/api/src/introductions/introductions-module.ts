import { Module } from '@nestjs/common';
import { CooperationModule } from '#cooperation';
import { MembershipModule } from '#membership';
import { PostingModule } from '#posting';
import { OrganisationsModule } from '../organisations/organisations-module.js';
import { PostingsModule } from '../postings/postings-module.js';
import { IntroductionPresenter } from './introduction-presenter.js';
import { IntroductionsController } from './introductions.controller.js';

@Module({
  imports: [
    CooperationModule,
    MembershipModule,
    OrganisationsModule,
    PostingModule,
    PostingsModule,
  ],
  controllers: [IntroductionsController],
  providers: [IntroductionPresenter],
})
export class IntroductionsModule {}
