import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Transactions } from '#database';
import { AnswerSuggestion, OpenSuggestion, Suggestions } from '#suggestion';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { Repeatable } from '../idempotency/idempotency-header.js';
import { IdOf } from '../input/id-of.js';
import { readCursor } from '../pages/cursor.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { AnswerDto, toAnswerDto } from './answer.dto.js';
import { AnswerInput, givenAnswer } from './answer-input.js';
import { isScoreKey } from './score-key.js';
import { SuggestionDto } from './suggestion.dto.js';
import { SuggestionCountsDto, toSuggestionCountsDto } from './suggestion-counts.dto.js';
import { SuggestionPresenter } from './suggestion-presenter.js';
import { SuggestionQuery, SuggestionsQuery } from './suggestions-query.js';

const acceptLanguage = {
  name: 'Accept-Language',
  required: false,
  schema: { type: 'string' as const },
};

/** What fits your postings, and what you say of it. */
@ApiTags('suggestions')
@ApiBearerAuth()
@Controller('api/v1/suggestions')
export class SuggestionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly suggestions: Suggestions,
    private readonly openSuggestion: OpenSuggestion,
    private readonly answerSuggestion: AnswerSuggestion,
    private readonly presenter: SuggestionPresenter,
  ) {}

  @May('read', 'suggestion')
  @Get()
  @ApiOperation({ summary: 'Possible partners for your postings, the best first' })
  @ApiExtraModels(SuggestionDto)
  @ApiHeader(acceptLanguage)
  @PageResponse({ $ref: getSchemaPath(SuggestionDto) })
  @ProblemResponses('unauthenticated', 'invalid')
  async listSuggestions(
    @Asker() asker: OrganisationActor,
    @Query() query: SuggestionsQuery,
    @Headers('accept-language') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<SuggestionDto>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isScoreKey);
    return this.transactions.run(asker, async (tx) => {
      const found = await this.suggestions.list(tx, asker.organisationId, {
        postingId: query.posting ?? undefined,
        state: query.state ?? undefined,
        after,
        limit: limit + 1,
      });
      const page = pageOf(found, limit, ({ score, id }) => ({ score, id }));
      const wish = { asked: query.language, acceptLanguage: accept };
      const { language, items } = await this.presenter.tell(tx, asker, page.items, wish);
      void reply.header('content-language', language);
      return mapPage(page, items);
    });
  }

  @May('read', 'suggestion')
  @Get('counts')
  @ApiOperation({ summary: 'How many suggestions your postings have, by what they are to you' })
  @ApiOkResponse({ type: SuggestionCountsDto })
  @ProblemResponses('unauthenticated')
  async countSuggestions(@Asker() asker: OrganisationActor): Promise<SuggestionCountsDto> {
    const counts = await this.transactions.run(asker, (tx) =>
      this.suggestions.counts(tx, asker.organisationId),
    );
    return toSuggestionCountsDto(counts);
  }

  @May('read', 'suggestion')
  @Get(':id')
  @ApiOperation({ summary: 'One suggestion; reading it notes that you have looked at it' })
  @ApiHeader(acceptLanguage)
  @ApiOkResponse({ type: SuggestionDto })
  @ProblemResponses('unauthenticated', 'not-found', 'invalid')
  async readSuggestion(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('suggestion')) id: string,
    @Query() query: SuggestionQuery,
    @Headers('accept-language') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SuggestionDto | undefined> {
    return this.transactions.run(asker, async (tx) => {
      const suggestion = await this.openSuggestion.run(tx, asker, id);
      const wish = { asked: query.language, acceptLanguage: accept };
      const { language, items } = await this.presenter.tell(tx, asker, [suggestion], wish);
      void reply.header('content-language', language);
      return items[0];
    });
  }

  @May('answer', 'suggestion')
  @Post(':id/answers')
  @ApiOperation({
    summary: 'Say that you are interested, that it is not the time, or no with a reason',
  })
  @Repeatable()
  @ApiCreatedResponse({ type: AnswerDto })
  @ProblemResponses('unauthenticated', 'not-found', 'conflict', ...bodyProblems)
  async addAnswer(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('suggestion')) id: string,
    @Body() input: AnswerInput,
  ): Promise<AnswerDto> {
    return toAnswerDto(await this.answerSuggestion.run(asker, id, givenAnswer(input)));
  }
}
