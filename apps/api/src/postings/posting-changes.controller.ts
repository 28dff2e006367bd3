import { Body, Controller, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Transactions } from '#database';
import { CreatePosting, EditPosting, SubmitPosting } from '#posting';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { etagOf, versionDemanded } from '../conditional/etag.js';
import { VersionedChange } from '../conditional/version-headers.js';
import { Repeatable } from '../idempotency/idempotency-header.js';
import { IdOf } from '../input/id-of.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { DemandInput, NewDemandInput } from './demand-input.js';
import { NewOfferInput, OfferInput } from './offer-input.js';
import type { PostingDto } from './posting.dto.js';
import { postingDraftOf } from './posting-draft-of.js';
import { PostingInputPipe } from './posting-input-pipe.js';
import { PostingPresenter } from './posting-presenter.js';
import { PostingBody, PostingCreatedResponse, PostingResponse } from './posting-schema.js';

/** Posting demands and offers, and changing what they say. */
@ApiTags('postings')
@ApiBearerAuth()
@Controller('api/v1/postings')
export class PostingChangesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly createPosting: CreatePosting,
    private readonly editPosting: EditPosting,
    private readonly submitPosting: SubmitPosting,
    private readonly presenter: PostingPresenter,
  ) {}

  @May('write', 'posting')
  @Post()
  @ApiOperation({
    summary: 'Post a demand or an offer',
    description:
      'Published at once, unless it is a draft or waits for an officer: see "state" and "review" in the answer.',
  })
  @Repeatable()
  @PostingBody(NewDemandInput, NewOfferInput)
  @PostingCreatedResponse()
  @ProblemResponses('unauthenticated', ...bodyProblems)
  async addPosting(
    @Asker() asker: OrganisationActor,
    @Body(new PostingInputPipe(NewDemandInput, NewOfferInput))
    input: NewDemandInput | NewOfferInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostingDto> {
    return this.transactions.run(asker, async (tx) => {
      const draft = await this.createPosting.run(asker, postingDraftOf(input));
      const posting = input.draft
        ? draft
        : await this.submitPosting.run(asker, { postingId: draft.id });
      void reply.headers({
        etag: etagOf(posting.version),
        location: `/api/v1/postings/${posting.id}`,
      });
      return this.presenter.one(tx, asker, posting);
    });
  }

  @May('write', 'posting')
  @Put(':id')
  @ApiOperation({
    summary: 'Replace what a posting of yours says; it is matched anew when it is open',
  })
  @VersionedChange({ required: true })
  @PostingBody(DemandInput, OfferInput)
  @PostingResponse()
  @ProblemResponses(
    'unauthenticated',
    'not-found',
    'conflict',
    'stale',
    'precondition-required',
    ...bodyProblems,
  )
  async replacePosting(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('posting')) postingId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body(new PostingInputPipe(DemandInput, OfferInput)) input: DemandInput | OfferInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostingDto> {
    const change = {
      postingId,
      expectedVersion: versionDemanded(ifMatch),
      draft: postingDraftOf(input),
    };
    return this.transactions.run(asker, async (tx) => {
      const posting = await this.editPosting.run(asker, change);
      void reply.header('etag', etagOf(posting.version));
      return this.presenter.one(tx, asker, posting);
    });
  }
}
