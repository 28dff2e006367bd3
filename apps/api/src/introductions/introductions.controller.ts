import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { Introductions } from '#cooperation';
import { Transactions } from '#database';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { IntroductionDto, OpenIntroductionDto } from './introduction.dto.js';
import { IntroductionPresenter } from './introduction-presenter.js';
import { IntroductionsQuery } from './introductions-query.js';

/** Whom you have been introduced to, because you both wished it. */
@ApiTags('introductions')
@Controller('api/v1/introductions')
export class IntroductionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly introductions: Introductions,
    private readonly presenter: IntroductionPresenter,
  ) {}

  @May('read', 'introduction')
  @Get()
  @ApiOperation({ summary: 'Your introductions, the newest first; without contacts' })
  @ApiExtraModels(IntroductionDto)
  @PageResponse({ $ref: getSchemaPath(IntroductionDto) })
  @ProblemResponses('unauthenticated', 'invalid')
  async listIntroductions(
    @Asker() asker: OrganisationActor,
    @Query() query: IntroductionsQuery,
  ): Promise<Page<IntroductionDto>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isIdKey)?.id;
    const suggestionId = query.suggestion ?? undefined;
    return this.transactions.run(asker, async (tx) => {
      const wanted = { suggestionId, after, limit: limit + 1 };
      const found = await this.introductions.list(tx, asker.organisationId, wanted);
      const page = pageOf(found, limit, ({ id }) => ({ id }));
      return mapPage(page, await this.presenter.all(tx, asker, page.items));
    });
  }

  @May('read', 'introduction')
  @Get(':id')
  @ApiOperation({
    summary: 'One introduction, with how you reach the other side',
    description: 'That you have looked is written down: every showing of a contact is.',
  })
  @ApiOkResponse({ type: OpenIntroductionDto })
  @ProblemResponses('unauthenticated', 'not-found')
  async readIntroduction(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('introduction')) id: string,
  ): Promise<OpenIntroductionDto> {
    return this.transactions.run(asker, async (tx) => {
      const introduction = await this.introductions.visibleTo(tx, asker, id);
      return this.presenter.withContact(tx, asker, introduction);
    });
  }
}
