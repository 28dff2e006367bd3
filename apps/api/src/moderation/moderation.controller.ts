import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { type SecretariatActor, Transactions } from '#database';
import { DecidePosting, ModerationCases } from '#posting';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { versionExpected } from '../conditional/etag.js';
import { VersionedChange } from '../conditional/version-headers.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf, PageQuery } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { DecisionInput, decisionOf } from './decision-input.js';
import { ModerationCaseDto } from './moderation.dto.js';
import { ModerationPresenter } from './moderation-presenter.js';

/** Postings that wait for an officer. */
@ApiTags('moderation')
@Controller('api/v1/moderation')
export class ModerationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: ModerationCases,
    private readonly presenter: ModerationPresenter,
    private readonly decide: DecidePosting,
  ) {}

  @May('read', 'moderation')
  @Get()
  @ApiOperation({ summary: 'Postings that wait, the oldest first' })
  @ApiExtraModels(ModerationCaseDto)
  @PageResponse({ $ref: getSchemaPath(ModerationCaseDto) })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async listModerationQueue(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() query: PageQuery,
  ): Promise<Page<ModerationCaseDto>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isIdKey)?.id;
    return this.transactions.run(asker, async (tx) => {
      const found = await this.cases.queue(tx, { after, limit: limit + 1 });
      const page = pageOf(found, limit, ({ id }) => ({ id }));
      return mapPage(page, await this.presenter.all(tx, asker, page.items));
    });
  }

  @May('write', 'moderation')
  @Post(':id/decision')
  @HttpCode(204)
  @ApiOperation({ summary: 'Publish a posting that waits, or return it with a reason' })
  @VersionedChange({ required: false })
  @ApiNoContentResponse()
  @ProblemResponses(
    'unauthenticated',
    'forbidden',
    'not-found',
    'conflict',
    'stale',
    ...bodyProblems,
  )
  async decidePosting(
    @SecretariatAsker() asker: SecretariatActor,
    @Param('id', new IdOf('posting that waits for an officer')) postingId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() input: DecisionInput,
  ): Promise<void> {
    const expectedVersion = versionExpected(ifMatch);
    await this.decide.run(asker, { postingId, expectedVersion, decision: decisionOf(input) });
  }
}
