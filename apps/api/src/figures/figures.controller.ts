import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SecretariatActor } from '#database';
import { ReadFairness, ReadPipeline, ReadUnmetNeeds } from '#monitoring';
import { May } from '../access/may.js';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { FairnessDto, toFairnessDto } from './fairness.dto.js';
import { FairnessQuery, PipelineQuery, UnmetNeedsQuery } from './figures-inputs.js';
import { PipelineDto, toPipelineDto } from './pipeline.dto.js';
import { toUnmetNeedsDto, UnmetNeedsDto } from './unmet-needs.dto.js';

const forWhom =
  'The steering committee is told counts in multiples of five, and none behind which fewer than five organisations stand.';

/** How the network does. Each figure is defined in docs/figures.md. */
@ApiTags('figures')
@Controller('api/v1/secretariat')
export class FiguresController {
  constructor(
    private readonly pipeline: ReadPipeline,
    private readonly unmetNeeds: ReadUnmetNeeds,
    private readonly fairness: ReadFairness,
  ) {}

  @May('read', 'figures')
  @Get('pipeline')
  @ApiOperation({
    summary: 'How far postings came on their way to a partner',
    description: forWhom,
  })
  @ApiOkResponse({ type: PipelineDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async readPipeline(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() { by, ...wish }: PipelineQuery,
  ): Promise<PipelineDto> {
    return toPipelineDto(await this.pipeline.run(asker, { ...wish, by: by ?? 'kind' }));
  }

  @May('read', 'figures')
  @Get('unmet-needs')
  @ApiOperation({ summary: 'Which needs nobody meets, by area and country', description: forWhom })
  @ApiOkResponse({ type: UnmetNeedsDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async readUnmetNeeds(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() query: UnmetNeedsQuery,
  ): Promise<UnmetNeedsDto> {
    return toUnmetNeedsDto(await this.unmetNeeds.run(asker, query));
  }

  @May('read', 'figures')
  @Get('unmet-needs.csv')
  @ApiOperation({ summary: 'The same as a file for a spreadsheet', description: forWhom })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async exportUnmetNeeds(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() query: UnmetNeedsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="unmet-needs.csv"')
      .header('cache-control', 'no-store');
    return this.unmetNeeds.csv(asker, query);
  }

  @May('read', 'figures')
  @Get('fairness')
  @ApiOperation({
    summary: 'Whether members are treated alike, whatever their size, country and language',
    description: forWhom,
  })
  @ApiOkResponse({ type: FairnessDto })
  @ProblemResponses('unauthenticated', 'forbidden', 'invalid')
  async readFairness(
    @SecretariatAsker() asker: SecretariatActor,
    @Query() { by, ...wish }: FairnessQuery,
  ): Promise<FairnessDto> {
    return toFairnessDto(await this.fairness.run(asker, { ...wish, by: by ?? 'size' }));
  }
}
