import { Controller, Get, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/public.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { ApiMetrics } from './api-metrics.js';
import { MetricsGuard } from './metrics-guard.js';

/** Figures for the operator; `Public` only as far as organisations' tokens go. */
@ApiTags('operation')
@Controller('metrics')
@Public('uncounted')
@UseGuards(MetricsGuard)
export class MetricsController {
  constructor(private readonly metrics: ApiMetrics) {}

  @Get()
  @ApiOperation({
    summary: 'Figures in the Prometheus text format; with METRICS_TOKEN, or from this machine',
  })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  @ProblemResponses('unauthenticated', 'forbidden')
  async readMetrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const text = await this.metrics.text();
    void reply.header('content-type', this.metrics.contentType);
    return text;
  }
}
