import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { type SecretariatActor, Transactions } from '#database';
import { DeadLetters, ReplayDeadLetters } from '#outbox';
import { May } from '../access/may.js';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { IdOf } from '../input/id-of.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { DeadLetterDto, ReplayedDto, toDeadLetterDto } from './queues.dto.js';
import { DeadLettersQuery, ReplayInput } from './queues-inputs.js';

/** Work that was given up. */
@ApiTags('operations')
@Controller('api/v1/secretariat/dead-letters')
export class DeadLettersController {
  constructor(
    private readonly transactions: Transactions,
    private readonly letters: DeadLetters,
    private readonly replay: ReplayDeadLetters,
  ) {}

  @May('read', 'queue')
  @Get()
  @ApiOperation({ summary: 'Work that was given up, what was asked for first first' })
  @ApiExtraModels(DeadLetterDto)
  @PageResponse({ $ref: getSchemaPath(DeadLetterDto) })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async listDeadLetters(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() query: DeadLettersQuery,
  ): Promise<Page<DeadLetterDto>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isIdKey)?.id;
    const wanted = { job: query.job ?? undefined, after, limit: limit + 1 };
    const found = await this.transactions.run(asker, (tx) => this.letters.list(tx, wanted));
    const page = pageOf(found, limit, ({ id }) => ({ id }));
    return mapPage(page, page.items.map(toDeadLetterDto));
  }

  @May('write', 'queue')
  @Post(':id/replay')
  @HttpCode(204)
  @ApiOperation({ summary: 'Have it tried again, once its cause is mended' })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', 'conflict')
  async replayDeadLetter(
    @SecretariatAsker() asker: SecretariatActor,
    @Param('id', new IdOf('dead letter')) id: string,
  ): Promise<void> {
    await this.replay.one(asker, id);
  }

  @May('write', 'queue')
  @Post('replays')
  @HttpCode(200)
  @ApiOperation({ summary: 'Have all of one job tried again, up to 200 at once' })
  @ApiOkResponse({ type: ReplayedDto })
  @ProblemResponses('unauthenticated', 'forbidden', ...bodyProblems)
  async replayDeadLetters(
    @SecretariatAsker() asker: SecretariatActor,
    @Body() { job }: ReplayInput,
  ): Promise<ReplayedDto> {
    return { replayed: await this.replay.ofJob(asker, job) };
  }
}
