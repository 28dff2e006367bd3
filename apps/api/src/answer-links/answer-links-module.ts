import { Module } from '@nestjs/common';
import { SuggestionModule } from '#suggestion';
import { SuggestionsModule } from '../suggestions/suggestions-module.js';
import { AnswerLinksController } from './answer-links.controller.js';

@Module({ imports: [SuggestionModule, SuggestionsModule], controllers: [AnswerLinksController] })
export class AnswerLinksModule {}
