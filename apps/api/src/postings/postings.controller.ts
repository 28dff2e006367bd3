import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditTrail } from '#audit';
import { type Actor, Transactions } from '#database';
import { notFound } from '#domain-error';
import { Postings } from '#posting';
import { AnyAsker, Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { answerVersion } from '../conditional/answer-version.js';
import { Cacheable } from '../conditional/version-headers.js';
import { IdOf } from '../input/id-of.js';
import { mapPage, type Page } from '../pages/page.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { HistoryDto, toHistoryDto } from './history.dto.js';
import type { PostingDto } from './posting.dto.js';
import { PostingPages } from './posting-pages.js';
import { PostingPresenter, type ToldPosting } from './posting-presenter.js';
import { PostingPageResponse, PostingResponse } from './posting-schema.js';
import { PostingsQuery } from './postings-query.js';

/** Reading demands and offers. */
@ApiTags('postings')
@ApiBearerAuth()
@Controller('api/v1/postings')
export class PostingsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly postings: Postings,
    private readonly pages: PostingPages,
    private readonly presenter: PostingPresenter,
    private readonly auditTrail: AuditTrail,
  ) {}

  @May('read', 'posting')
  @Get()
  @ApiOperation({
    summary:
      'Demands and offers, newest first, or the best first of those looked for: what is published, and your own',
    description:
      'Without signing in: what is published by organisations that stand on public pages.',
  })
  @PostingPageResponse()
  @ProblemResponses('unauthenticated', 'invalid')
  async listPostings(
    @AnyAsker() asker: Actor,
    @Query() query: PostingsQuery,
  ): Promise<Page<PostingDto>> {
    return this.transactions.run(asker, async (tx) => {
      const page = await this.pages.read(tx, asker, query);
      return mapPage(page, await this.presenter.all(tx, asker, page.items));
    });
  }

  @May('read', 'posting')
  @Get(':id')
  @ApiOperation({ summary: 'One demand or offer' })
  @PostingResponse()
  @Cacheable()
  @ProblemResponses('unauthenticated', 'not-found')
  async readPosting(
    @AnyAsker() asker: Actor,
    @Param('id', new IdOf('posting')) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostingDto | undefined> {
    return this.transactions.run(asker, async (tx) => {
      const posting = await this.postings.visibleTo(tx, asker, id);
      const [one] = await this.presenter.allTo(tx, asker, [posting]);
      const { told, reader } = one as ToldPosting;
      return answerVersion(request, reply, { version: posting.version, reader }, told);
    });
  }

  @May('read', 'posting-history')
  @Get(':id/history')
  @ApiOperation({ summary: 'What has happened to a posting of yours, oldest first' })
  @ApiOkResponse({ type: HistoryDto })
  @ProblemResponses('unauthenticated', 'not-found')
  async readPostingHistory(
    @Asker() asker: OrganisationActor,
    @Param('id', new IdOf('posting')) id: string,
  ): Promise<HistoryDto> {
    return this.transactions.run(asker, async (tx) => {
      const posting = await this.postings.visibleTo(tx, asker, id);
      if (posting.organisationId !== asker.organisationId) throw notFound('posting');
      return toHistoryDto(await this.auditTrail.of(tx, 'posting', id));
    });
  }
}
