import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReportPosting } from '#posting';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { Repeatable } from '../idempotency/idempotency-header.js';
import { May } from '../access/may.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ReportInput } from './report-input.js';

/** Saying that something is wrong. */
@ApiTags('moderation')
@Controller('api/v1/postings/:id/reports')
export class ReportsController {
  constructor(private readonly report: ReportPosting) {}

  @May('write', 'report')
  @Post()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Report a posting to the Secretariat',
    description:
      'It waits until an officer has looked at it. Its poster does not learn who it was.',
  })
  @Repeatable()
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'not-found', 'conflict', ...bodyProblems)
  async reportPosting(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('posting')) postingId: string,
    @Body() { reason, words }: ReportInput,
  ): Promise<void> {
    await this.report.run(asker, { postingId, reason, words: words ?? null });
  }
}
