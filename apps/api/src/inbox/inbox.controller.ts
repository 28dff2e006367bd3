import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { Transactions } from '#database';
import { Inbox } from '#notification';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { Repeatable } from '../idempotency/idempotency-header.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf, PageQuery } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { InboxItemDto, MarkedAsReadDto, toInboxItemDto } from './inbox.dto.js';
import { ReadInput } from './read-input.js';

/** What you have been told. */
@ApiTags('inbox')
@ApiBearerAuth()
@Controller('api/v1/inbox')
export class InboxController {
  constructor(
    private readonly transactions: Transactions,
    private readonly inbox: Inbox,
  ) {}

  @May('read', 'inbox')
  @Get()
  @ApiOperation({ summary: 'What you have been told, newest first' })
  @ApiExtraModels(InboxItemDto)
  @PageResponse({ $ref: getSchemaPath(InboxItemDto) })
  @ProblemResponses('unauthenticated', 'invalid')
  async listInbox(
    @Asker() asker: OrganisationActor,
    @Query() query: PageQuery,
  ): Promise<Page<InboxItemDto>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isIdKey)?.id;
    const found = await this.transactions.run(asker, (tx) =>
      this.inbox.list(tx, asker.organisationId, { after, limit: limit + 1 }),
    );
    const page = pageOf(found, limit, ({ id }) => ({ id }));
    return mapPage(page, page.items.map(toInboxItemDto));
  }

  @May('write', 'inbox')
  @Post('read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark entries as read' })
  @Repeatable()
  @ApiOkResponse({ type: MarkedAsReadDto })
  @ProblemResponses('unauthenticated', ...bodyProblems)
  async markInboxRead(
    @Asker() asker: OrganisationActor,
    @Body() { ids }: ReadInput,
  ): Promise<MarkedAsReadDto> {
    const marked = await this.transactions.run(asker, (tx) =>
      this.inbox.markRead(tx, asker.organisationId, ids),
    );
    return { marked };
  }
}
