import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { type SecretariatActor, Transactions } from '#database';
import { Organisations, ReviewOrganisation, Vettings } from '#membership';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { May } from '../access/may.js';
import { secretariatReader } from '../disclosure/secretariat-reader.js';
import { IdOf } from '../input/id-of.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ReviewInput, reviewOf } from './review-input.js';
import {
  toVettingCaseDto,
  toVettingFileDto,
  VettingCaseDto,
  VettingFileDto,
  VettingOutcomeDto,
} from './vetting.dto.js';
import { VettingQuery } from './vetting-inputs.js';

/** Vetting organisations. */
@ApiTags('vetting')
@Controller('api/v1/vetting')
export class VettingController {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly vettings: Vettings,
    private readonly review: ReviewOrganisation,
  ) {}

  @May('read', 'vetting')
  @Get()
  @ApiOperation({
    summary: 'Organisations that are being vetted, those that have waited longest first',
    description: 'Left out are those that wait for somebody else, because you have reviewed them.',
  })
  @ApiExtraModels(VettingCaseDto)
  @PageResponse({ $ref: getSchemaPath(VettingCaseDto) })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async listVettingQueue(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() query: VettingQuery,
  ): Promise<Page<VettingCaseDto>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isIdKey)?.id;
    const state = query.state ?? undefined;
    return this.transactions.run(asker, async (tx) => {
      const wanted = { state, reviewer: asker.personId, after, limit: limit + 1 };
      const page = pageOf(await this.vettings.queue(tx, wanted), limit, ({ id }) => ({ id }));
      const ids = page.items.map(({ organisationId }) => organisationId);
      const organisations = await this.organisations.byIds(tx, ids);
      const items = page.items.flatMap((one) => {
        const organisation = organisations.get(one.organisationId);
        return organisation ? [toVettingCaseDto(one, organisation, secretariatReader(asker))] : [];
      });
      return mapPage(page, items);
    });
  }

  @May('read', 'vetting')
  @Get(':id')
  @ApiOperation({ summary: 'All that is known of an organisation’s vetting' })
  @ApiOkResponse({ type: VettingFileDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found')
  async readVetting(
    @SecretariatAsker() asker: SecretariatActor,
    @Param('id', new IdOf('organisation')) id: string,
  ): Promise<VettingFileDto> {
    return this.transactions.run(asker, async (tx) => {
      const organisation = await this.organisations.byId(tx, id);
      const file = await this.vettings.fileOf(tx, id);
      return toVettingFileDto(organisation, file, secretariatReader(asker));
    });
  }

  @May('write', 'vetting')
  @Post(':id/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Say what you think of an organisation',
    description: 'Decides the vetting, unless a flag or a doubt asks for another person too.',
  })
  @ApiOkResponse({ type: VettingOutcomeDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', ...bodyProblems)
  async reviewOrganisation(
    @SecretariatAsker() asker: SecretariatActor,
    @Param('id', new IdOf('organisation that is being vetted')) id: string,
    @Body() input: ReviewInput,
  ): Promise<VettingOutcomeDto> {
    const { state } = await this.review.run(asker, id, reviewOf(input));
    return { state };
  }
}
