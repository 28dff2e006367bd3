import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembershipModule } from '#membership';
import { OutboxModule } from '#outbox';
import { PostingModule } from '#posting';
import { AnswerByLink } from './answer-by-link.js';
import { AnswerLinks } from './answer-links.js';
import { AnswerSuggestion } from './answer-suggestion.js';
import { ExplainSuggestion } from './explain-suggestion.js';
import { ExplainToSide } from './explain-to-side.js';
import { FindCounterparts } from './find-counterparts.js';
import { Fit } from './fit.js';
import { MatchPosting } from './match-posting.js';
import { OpenSuggestion } from './open-suggestion.js';
import { PolicyInForce } from './policy-in-force.js';
import { PostingFacts } from './posting-facts.js';
import { ReadProspects } from './read-prospects.js';
import { RematchOrganisation } from './rematch-organisation.js';
import { RematchPosting } from './rematch-posting.js';
import { RetirePosting } from './retire-posting.js';
import { Suggestion } from './suggestion.js';
import { SuggestionAnswer } from './suggestion-answer.js';
import { SuggestionLists } from './suggestion-lists.js';
import { Suggestions } from './suggestions.js';

const useCases = [
  AnswerByLink,
  AnswerLinks,
  AnswerSuggestion,
  ExplainSuggestion,
  ExplainToSide,
  MatchPosting,
  OpenSuggestion,
  ReadProspects,
  RematchOrganisation,
  RematchPosting,
  RetirePosting,
  Suggestions,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Fit, Suggestion, SuggestionAnswer]),
    MembershipModule,
    OutboxModule,
    PostingModule,
  ],
  providers: [FindCounterparts, PolicyInForce, PostingFacts, SuggestionLists, ...useCases],
  exports: useCases,
})
export class SuggestionModule {}
