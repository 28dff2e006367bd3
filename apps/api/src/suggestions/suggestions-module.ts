import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { PostingModule } from '#posting';
import { SuggestionModule } from '#suggestion';
import { PostingsModule } from '../postings/postings-module.js';
import { SuggestionPresenter } from './suggestion-presenter.js';
import { SuggestionsController } from './suggestions.controller.js';

@Module({
  imports: [MembershipModule, PostingModule, PostingsModule, SuggestionModule],
  controllers: [SuggestionsController],
  providers: [SuggestionPresenter],
  exports: [SuggestionPresenter],
})
export class SuggestionsModule {}
