import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Transactions } from '#database';
import { notFound } from '#domain-error';
import { ExtendPosting, type Posting, SubmitPosting, TransitionPosting } from '#posting';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { etagOf, versionExpected } from '../conditional/etag.js';
import { VersionedChange } from '../conditional/version-headers.js';
import { Repeatable } from '../idempotency/idempotency-header.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { ExtensionInput } from './extension-input.js';
import type { PostingDto } from './posting.dto.js';
import { PostingPresenter } from './posting-presenter.js';
import { PostingResponse } from './posting-schema.js';
import { isPostingStep, postingSteps } from './posting-steps.js';

/** Taking a posting through its life. */
@ApiTags('postings')
@ApiBearerAuth()
@Controller('api/v1/postings')
export class PostingStepsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly submit: SubmitPosting,
    private readonly transition: TransitionPosting,
    private readonly extend: ExtendPosting,
    private readonly presenter: PostingPresenter,
  ) {}

  @May('write', 'posting')
  @Post(':id/extend')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Put off the last day of a posting of yours; one that has expired is open again',
  })
  @Repeatable()
  @VersionedChange({ required: false })
  @PostingResponse()
  @ProblemResponses('unauthenticated', 'not-found', 'conflict', 'stale', ...bodyProblems)
  async extendPosting(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('posting')) postingId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { to }: ExtensionInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostingDto> {
    const change = { postingId, to, expectedVersion: versionExpected(ifMatch) };
    return this.answer(asker, reply, () => this.extend.run(asker, change));
  }

  @May('write', 'posting')
  @Post(':id/:step')
  @HttpCode(200)
  @ApiOperation({ summary: 'Submit, pause, resume, fulfil, withdraw or reopen a posting of yours' })
  @ApiParam({ name: 'step', enum: postingSteps })
  @Repeatable()
  @VersionedChange({ required: false })
  @PostingResponse()
  @ProblemResponses('unauthenticated', 'not-found', 'conflict', 'stale', ...bodyProblems)
  async takePostingStep(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('posting')) postingId: string,
    @Param('step') step: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostingDto> {
    if (!isPostingStep(step)) throw notFound('step of a posting');
    const change = { postingId, expectedVersion: versionExpected(ifMatch) };
    return this.answer(asker, reply, () =>
      step === 'submit'
        ? this.submit.run(asker, change)
        : this.transition.run(asker, { ...change, transition: step }),
    );
  }

  private answer(
    asker: OrganisationActor,
    reply: FastifyReply,
    change: () => Promise<Posting>,
  ): Promise<PostingDto> {
    return this.transactions.run(asker, async (tx) => {
      const posting = await change();
      void reply.header('etag', etagOf(posting.version));
      return this.presenter.one(tx, asker, posting);
    });
  }
}
