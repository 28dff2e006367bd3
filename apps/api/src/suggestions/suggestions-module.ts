import { Module } from '@nestjs/common';
import { PostingModule } from '#posting';
import { SuggestionModule } from '#suggestion';
import { OrganisationsModule } from '../organisations/organisations-module.js';
import { PostingsModule } from '../postings/postings-module.js';
import { ProspectsController } from './prospects.controller.js';
import { SuggestionPresenter } from './suggestion-presenter.js';
import { SuggestionsController } from './suggestions.controller.js';

@Module({
  imports: [OrganisationsModule, PostingModule, PostingsModule, SuggestionModule],
  controllers: [SuggestionsController, ProspectsController],
  providers: [SuggestionPresenter],
  exports: [SuggestionPresenter],
})
export class SuggestionsModule {}
