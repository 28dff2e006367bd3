import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { Transactions } from '#database';
import { Inbox, type InboxItem } from '#notification';
import { Asker, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { Repeatable } from '../idempotency/idempotency-header.js';
import { OrganisationPresenter } from '../organisations/organisation-presenter.js';
import { readCursor } from '../pages/cursor.js';
import { isIdKey } from '../pages/id-key.js';
import { mapPage, type Page, pageOf } from '../pages/page.js';
import { limitOf } from '../pages/page-query.js';
import { PageResponse } from '../pages/page-response.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { InboxItemDto, MarkedAsReadDto, toInboxItemDto, UnreadDto } from './inbox.dto.js';
import { InboxQuery } from './inbox-query.js';
import { ReadInput } from './read-input.js';

/** What you have been told. */
@ApiTags('inbox')
@ApiBearerAuth()
@Controller('api/v1/inbox')
export class InboxController {
  constructor(
    private readonly transactions: Transactions,
    private readonly inbox: Inbox,
    private readonly organisations: OrganisationPresenter,
  ) {}

  @May('read', 'inbox')
  @Get()
  @ApiOperation({ summary: 'What you have been told, newest first' })
  @ApiExtraModels(InboxItemDto)
  @PageResponse({ $ref: getSchemaPath(InboxItemDto) })
  @ProblemResponses('unauthenticated', 'invalid')
  async listInbox(
    @Asker() asker: OrganisationActor,
    @Query() query: InboxQuery,
  ): Promise<Page<InboxItemDto>> {
    const limit = limitOf(query);
    const after = readCursor(query.cursor, isIdKey)?.id;
    const unread = query.unread ?? false;
    return this.transactions.run(asker, async (tx) => {
      const wanted = { after, unread, limit: limit + 1 };
      const found = await this.inbox.list(tx, asker.organisationId, wanted);
      const page = pageOf(found, limit, ({ id }) => ({ id }));
      return mapPage(page, await this.present(tx, asker, page.items));
    });
  }

  @May('read', 'inbox')
  @Get('unread')
  @ApiOperation({ summary: 'How many entries you have not read' })
  @ApiOkResponse({ type: UnreadDto })
  @ProblemResponses('unauthenticated')
  async countUnread(@Asker() asker: OrganisationActor): Promise<UnreadDto> {
    const unread = await this.transactions.run(asker, (tx) =>
      this.inbox.countUnread(tx, asker.organisationId),
    );
    return { unread };
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
    @Body() { ids, suggestion, until }: ReadInput,
  ): Promise<MarkedAsReadDto> {
    const read = {
      ids,
      ...(suggestion
        ? { suggestion: { id: suggestion, until: until ? new Date(until) : null } }
        : {}),
    };
    const marked = await this.transactions.run(asker, (tx) =>
      this.inbox.markRead(tx, asker.organisationId, read),
    );
    return { marked };
  }

  private async present(
    tx: EntityManager,
    asker: OrganisationActor,
    items: readonly InboxItem[],
  ): Promise<InboxItemDto[]> {
    const ids = items.map(({ counterpartId }) => counterpartId);
    const counterparts = await this.organisations.byIds(tx, asker, ids);
    return items.map((item) => {
      const counterpart = counterparts.get(item.counterpartId);
      if (!counterpart)
        throw new Error(`Suggestion ${item.suggestionId} has lost an organisation.`);
      return toInboxItemDto(item, counterpart);
    });
  }
}
