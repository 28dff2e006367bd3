import { Body, Controller, Headers, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Transactions } from '#database';
import { AnswerByLink, AnswerLinks, Suggestions } from '#suggestion';
import { Public } from '../access/public.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { AnswerDto, toAnswerDto } from '../suggestions/answer.dto.js';
import { givenAnswer } from '../suggestions/answer-input.js';
import { SuggestionPresenter } from '../suggestions/suggestion-presenter.js';
import { LinkedSuggestionDto, toLinkedSuggestionDto } from './answer-link.dto.js';
import { AnswerLinkInput, LinkedAnswerInput } from './answer-link-inputs.js';

/** Answering by the link in a mail: whoever holds it may, once, for the organisation that the mail went to. */
@ApiTags('suggestions')
@Public()
@Controller('api/v1/answer-links')
export class AnswerLinksController {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: AnswerLinks,
    private readonly answerByLink: AnswerByLink,
    private readonly suggestions: Suggestions,
    private readonly presenter: SuggestionPresenter,
  ) {}

  @Post('look')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a link is about; it can still be followed afterwards' })
  @ApiOkResponse({ type: LinkedSuggestionDto })
  @ProblemResponses('conflict', 'too-many', ...bodyProblems)
  async lookAtSuggestion(
    @Body() { token, language: asked }: AnswerLinkInput,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Req() { ip: address }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LinkedSuggestionDto> {
    const link = await this.links.follow(token, { address });
    return this.transactions.run(link.actor, async (tx) => {
      const suggestion = await this.suggestions.visibleTo(tx, link.actor, link.suggestionId);
      const wish = { asked, acceptLanguage };
      const { language, items } = await this.presenter.tell(tx, link.actor, [suggestion], wish);
      void reply.header('content-language', language);
      return toLinkedSuggestionDto(link, items[0]!);
    });
  }

  @Post('answers')
  @ApiOperation({
    summary: 'Say that you are interested, that it is not the time, or no with a reason',
    description: 'Uses the link up.',
  })
  @ApiCreatedResponse({ type: AnswerDto })
  @ProblemResponses('conflict', 'too-many', ...bodyProblems)
  async answerByMailedLink(
    @Body() { token, ...input }: LinkedAnswerInput,
    @Req() { ip: address }: FastifyRequest,
  ): Promise<AnswerDto> {
    return toAnswerDto(await this.answerByLink.run(token, givenAnswer(input), { address }));
  }
}
