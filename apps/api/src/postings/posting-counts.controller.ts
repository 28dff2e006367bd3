import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Transactions } from '#database';
import { CountPostings } from '#posting';
import { AnyAsker } from '../access/asker.js';
import { May } from '../access/may.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { PostingCountsDto, toPostingCountsDto } from './posting-counts.dto.js';
import { PostingCountsQuery } from './posting-counts-query.js';
import { filterOf } from './posting-pages.js';

/** How many demands and offers there are, and where. */
@ApiTags('postings')
@ApiBearerAuth()
@Controller('api/v1/postings/counts')
export class PostingCountsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly countPostings: CountPostings,
  ) {}

  @May('read', 'posting')
  @Get()
  @ApiOperation({
    summary: 'How many demands and offers a list would have, by country and by language',
  })
  @ApiOkResponse({ type: PostingCountsDto })
  @ProblemResponses('unauthenticated', 'invalid')
  async countListedPostings(
    @AnyAsker() asker: Actor,
    @Query() query: PostingCountsQuery,
  ): Promise<PostingCountsDto> {
    const wanted = { ...filterOf(query), text: query.q ?? undefined };
    const counts = await this.transactions.run(asker, (tx) =>
      this.countPostings.run(tx, asker, wanted),
    );
    return toPostingCountsDto(counts);
  }
}
