import { Body, Controller, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { invalid } from '#domain-error';
import { Organisations, People } from '#membership';
import { AnyAsker } from '../access/asker.js';
import { May } from '../access/may.js';
import { answerLanguage } from '../input/answer-language.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { understand } from './understand.js';
import { UnderstandInput, UnderstandQuery } from './understand-input.js';
import { UnderstandingDto } from './understanding.dto.js';

/** Says what is understood of a text while somebody is typing it. Nothing is kept. */
@ApiTags('postings')
@ApiBearerAuth()
@Controller('api/v1/understand')
export class UnderstandingController {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  @May('read', 'understanding')
  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary:
      'What is understood of a text, and what a posting could be filled with; nothing is kept',
  })
  @ApiHeader({ name: 'Accept-Language', required: false, schema: { type: 'string' } })
  @ApiOkResponse({ type: UnderstandingDto })
  @ProblemResponses('unauthenticated', ...bodyProblems)
  async understandText(
    @AnyAsker() asker: Actor,
    @Body() input: UnderstandInput,
    @Query() query: UnderstandQuery,
    @Headers('accept-language') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnderstandingDto> {
    if (input.text.trim() === '' && !input.title?.trim()) throw nothingSaid();
    const { text, title, language, kind, country, place } = input;
    const typed = {
      text,
      title: title ?? null,
      language: language ?? null,
      kind: kind ?? null,
      country: country ?? null,
      place: place ?? null,
      ...(await this.writerOf(asker)),
      today: this.clock.today(),
    };
    const told = understand(typed, (ofText) =>
      answerLanguage(query.language, accept, ofText ? [ofText] : []),
    );
    void reply.header('content-language', told.language);
    return told.understood;
  }

  /** What is known of the writer before a word is written. */
  private async writerOf(asker: Actor): Promise<{ people: string[]; home: string | null }> {
    if (asker.kind !== 'organisation') return { people: [], home: null };
    const { organisationId } = asker;
    return this.transactions.run(asker, async (tx) => {
      const { country } = await this.organisations.byId(tx, organisationId);
      return { people: await this.people.namesAt(tx, organisationId), home: country };
    });
  }
}

function nothingSaid(): Error {
  const detail = 'Say in your own words what is needed or offered.';
  return invalid([{ pointer: '/text', code: 'required', detail }]);
}
